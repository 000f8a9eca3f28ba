using CloudWars.Core.Explain;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>A figure taken apart: its parts add up to it, Enter opens a part, Esc walks back up.</summary>
internal sealed class FigureScreen(IStage stage, Figure figure, string path = "") : IScreen
{
    private int _selected;

    /// <summary>What the figure was when it began to change; with it the parts are drawn as steps from there to here.</summary>
    public double? Start { get; init; }

    /// <summary>The change over the last quarter, where it is known.</summary>
    public FigureScreen? Change { get; init; }

    /// <summary>The page of the rule book about such figures; null where there is no book at hand.</summary>
    public Func<IScreen>? Rules { get; init; }

    public IReadOnlyList<KeyHint> Hints =>
        [new("Enter", "open a part"), .. Rules is null ? Array.Empty<KeyHint>() : [new KeyHint("r", "the rules on it")], .. Change is null ? Array.Empty<KeyHint>() : [new KeyHint("c", "change since last quarter")], new("Esc", path.Length > 0 ? "up" : "back")];

    /// <summary>The screen for what a page's target asks about; null where it asks about no figure.</summary>
    public static FigureScreen? For(IStage stage, GameServices services, SeatDesk desk, string target)
    {
        if (DeskFigures.Asked(desk, target) is not { } figure)
        {
            return null;
        }

        IScreen Book() => RuleBook.About(stage, services, DeskFigures.TopicOf(target));
        double? before = DeskFigures.BeforeOf(desk, target);
        if (DeskFigures.IsChange(target))
        {
            return new FigureScreen(stage, figure) { Start = before, Rules = Book };
        }

        return new FigureScreen(stage, figure)
        {
            Rules = Book,
            Change = DeskFigures.ChangeOf(desk, target) is { } change ? new FigureScreen(stage, change, figure.Name) { Start = before, Rules = Book } : null,
        };
    }

    public Sheet Render(DrawingContext context) => Stack.Spaced(
        Head(context),
        figure.Rule.Length == 0 ? new Sheet() : Wrap.Words(figure.Rule, context.Width),
        Start is { } start && figure.Unit == Unit.Billions && figure.Parts.Count > 0 ? Steps(start, context) : Parts(context),
        figure.Source.Length == 0 ? new Sheet() : Wrap.Words("Source: " + figure.Source, context.Width, Ink.Accent),
        Selected(context));

    public bool OnKey(KeyPress key)
    {
        if (key.Is('c') && Change is { } change)
        {
            stage.Push(change);
            return true;
        }

        if (key.Is('r') && Rules is { } rules)
        {
            stage.Push(rules());
            return true;
        }

        return false;
    }

    public void OnChosen(string target)
    {
        int index = Targets.Number(target);
        if (index >= 0 && index < figure.Parts.Count)
        {
            stage.Push(new FigureScreen(stage, figure.Parts[index], path.Length > 0 ? $"{path} > {figure.Name}" : figure.Name) { Rules = Rules });
        }
    }

    public bool OnSelected(string target)
    {
        _selected = Math.Max(0, Targets.Number(target));
        return true;
    }

    private Sheet Head(DrawingContext context)
    {
        Line head = Line.Of(figure.Name + "  ", Ink.Title).Add(Show.Amount(figure.Amount, figure.Unit), Ink.Strong);
        if (Start is null && figure.Before is { } before)
        {
            double change = figure.Amount - before;
            head = head.Add("   a quarter ago ", Ink.Muted).Add(Show.Amount(before, figure.Unit)).Add("  ").Add(Show.Moved(change, Show.AmountChange(change, figure.Unit), context.Glyphs));
        }

        Sheet sheet = path.Length == 0 ? new Sheet() : Wrap.Words($"in {path}", context.Width, Ink.Muted);
        return sheet.Append(Wrap.Words(head, context.Width));
    }

    private Sheet Steps(double start, DrawingContext context)
    {
        IEnumerable<WaterfallStep> steps = figure.Parts.Select((part, i) => new WaterfallStep(part.Name, Show.Number(part.Amount) * 1_000_000_000m, $"part:{i}"));
        return new Waterfall("Before", Show.Number(start) * 1_000_000_000m, [.. steps], "Now").Draw(context);
    }

    private Sheet Parts(DrawingContext context)
    {
        if (figure.Parts.Count == 0)
        {
            return Wrap.Words(Start is null ? "A fact: it has no parts." : "Nothing moved it.", context.Width, Ink.Muted);
        }

        bool changes = figure.Parts.Any(p => p.Before is not null);
        double largest = figure.Parts.Max(p => Math.Abs(p.Amount));
        Column[] middle = changes ? [Column.Number("Change", 1)] : [];
        Table table = new([Column.Text("Parts", 14, maxWidth: 44), Column.Number("Amount"), .. middle, new Column("", Priority: 2)]);
        for (int i = 0; i < figure.Parts.Count; i++)
        {
            Figure part = figure.Parts[i];
            Line[] change = !changes ? [] : [part.Before is { } before ? Line.Of(Show.AmountChange(part.Amount - before, part.Unit), Ink.Muted) : Line.Empty];
            Line name = Line.Of(part.Parts.Count > 0 ? context.Glyphs.Pointer + " " : "  ", Ink.Key).Add(part.Name);
            Line bar = HorizontalBar.Draw(Show.Number(Math.Abs(part.Amount)), Show.Number(Math.Max(1e-12, largest)), 14, context.Glyphs, part.Amount < 0 ? Ink.Bad : Ink.Bar1);
            table.AddRow($"part:{i}", [name, Line.Of(Show.Amount(part.Amount, part.Unit), part.Amount < 0 ? Ink.Bad : Ink.Strong), .. change, bar]);
        }

        Line sum = Line.Of(Show.Amount(figure.Amount, figure.Unit), Ink.Strong);
        return table.Rule().Add([figure.Parts.Count == 1 ? "  The same" : "  Together", sum]).Draw(context);
    }

    /// <summary>The rule of the part under the cursor; where there is no cursor, of every part.</summary>
    private Sheet Selected(DrawingContext context)
    {
        if (!context.Glyphs.Frames)
        {
            return Stack.Of(figure.Parts.Where(p => p.Rule.Length > 0).Select(p => Wrap.Words($"{p.Name}: {p.Rule}", context.Width)));
        }

        return _selected < figure.Parts.Count && figure.Parts[_selected] is { Rule.Length: > 0 } part
            ? Wrap.Words(Line.Of(part.Name + ": ", Ink.Strong).Add(part.Rule, Ink.Muted), context.Width)
            : new Sheet();
    }
}
