using CloudWars.Core.Explain;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>A figure taken apart: its parts add up to it, Enter opens a part that has parts of its own, Esc walks back.</summary>
internal sealed class FigureScreen(IStage stage, Figure figure) : IScreen
{
    public IReadOnlyList<KeyHint> Hints => [new("Enter", "open a part"), new("Esc", "back")];

    public Sheet Render(DrawingContext context)
    {
        Line head = Line.Of(figure.Name + "  ", Ink.Title).Add(Amount(figure), Ink.Strong);
        if (figure.Before is { } before && Math.Abs(before) > 1e-9)
        {
            double change = figure.Amount - before;
            head = head.Add("   before ", Ink.Muted).Add(Amount(figure with { Amount = before })).Add("  ").Add(Show.Moved(change, Show.PercentChange(Show.Growth(before, figure.Amount)), context.Glyphs));
        }

        return Stack.Spaced(
            new Sheet().Add(head),
            figure.Rule.Length == 0 ? new Sheet() : Wrap.Words(figure.Rule, context.Width, Ink.Muted),
            Parts(context),
            figure.Source.Length == 0 ? new Sheet() : Wrap.Words("Source: " + figure.Source, context.Width, Ink.Accent),
            figure.Parts.Count == 0 ? Wrap.Words("This figure has no parts.", context.Width, Ink.Muted) : new Sheet());
    }

    public bool OnKey(KeyPress key)
    {
        if (key.Is('e'))
        {
            stage.Pop();
            return true;
        }

        return false;
    }

    public void OnChosen(string target)
    {
        int index = Targets.Number(target);
        if (index >= 0 && index < figure.Parts.Count)
        {
            stage.Push(new FigureScreen(stage, figure.Parts[index]));
        }
    }

    private static string Amount(Figure shown) => shown.Unit == "$bn" ? Show.Billions(shown.Amount) : $"{Show.Fixed(shown.Amount, 2)} {shown.Unit}";

    private Sheet Parts(DrawingContext context)
    {
        if (figure.Parts.Count == 0)
        {
            return new Sheet();
        }

        double largest = figure.Parts.Max(p => Math.Abs(p.Amount));
        int names = Math.Min(30, figure.Parts.Max(p => TextWidth.Of(p.Name)) + 3);
        Sheet sheet = new();
        for (int i = 0; i < figure.Parts.Count; i++)
        {
            Figure part = figure.Parts[i];
            bool opens = part.Parts.Count > 0 || part.Rule.Length > 0;
            Line line = Line.Of(opens ? context.Glyphs.Pointer + " " : "  ", Ink.Key).Add(part.Name).Fit(names)
                .Add(Line.Of(Amount(part), part.Amount < 0 ? Ink.Bad : Ink.Strong).PadLeft(11)).Add("  ")
                .Add(HorizontalBar.Draw(Show.Number(Math.Abs(part.Amount)), Show.Number(largest), 14, context.Glyphs, part.Amount < 0 ? Ink.Bad : Ink.Bar1));
            sheet.Add(line.Add("  ").Add(part.Rule, Ink.Muted).Truncate(context.Width), $"part:{i}");
        }

        return sheet;
    }
}
