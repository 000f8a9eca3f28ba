using CloudWars.Analysis.Forks;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Play;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Lookback;

/// <summary>What happened beside what would have happened, on the same charts, and what makes the difference.</summary>
internal sealed class ForkScreen(Fork fork, string company, Action leave) : IScreen
{
    private static readonly (string Title, Func<BranchPoint, double> Figure, Func<decimal, string> Label)[] Charts =
    [
        ("Market value", p => p.Value, v => Format.Money(v * 1_000_000_000m)),
        ("Cash", p => p.Cash, v => Format.Money(v * 1_000_000_000m)),
        ("Revenue of the quarter", p => p.Revenue, v => Format.Money(v * 1_000_000_000m)),
        ("Dependency premium a year", p => 100 * p.Risk, v => $"{Format.Fixed(v, 2)}%"),
    ];

    private static readonly string[] Parts = ["Difference", "Value", "Cash", "Revenue", "Risk", "News"];

    private int _part;

    public Line Header => Line.Of($"What if: {company}, {Label(fork.Plan.Quarter)}", Ink.Title).Add("  other orders, the same luck", Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => [new("Left/Right", "part"), new("Esc", "other orders"), new("t", "leave the what-if")];

    public Sheet Render(DrawingContext context) => Stack.Of(PartStrip.Draw(Parts, _part, context), _part switch
    {
        0 => Difference(context),
        5 => News(context),
        _ => Chart(Charts[_part - 1], context),
    });

    public bool OnKey(KeyPress key)
    {
        if (key.Is('t'))
        {
            leave();
            return true;
        }

        int by = key.Is(KeyName.Right) || key.Is(KeyName.Tab) ? 1 : key.Is(KeyName.Left) || key.Is(KeyName.BackTab) ? Parts.Length - 1 : 0;
        _part = (_part + by) % Parts.Length;
        return by > 0;
    }

    public void OnChosen(string target)
    {
        if (Targets.Verb(target) == "part")
        {
            _part = Targets.Number(target);
        }
        else
        {
            leave();
        }
    }

    private Sheet Difference(DrawingContext context)
    {
        Sheet sheet = new();
        foreach (string refused in fork.Refused)
        {
            sheet.Append(Wrap.Words($"Refused: {refused}", context.Width, Ink.Bad));
        }

        BranchPoint played = fork.Played.End;
        BranchPoint forked = fork.Forked.End;
        Table table = new(Column.Text($"After {played.Label}", 12), Column.Number("Played"), Column.Number("What if"), Column.Number("Difference"));
        Row(table, "Market value", played.Value, forked.Value);
        Row(table, "Fundamental value", played.Fundamental, forked.Fundamental);
        Row(table, "Cash", played.Cash, forked.Cash);
        Row(table, "Revenue of the quarter", played.Revenue, forked.Revenue);
        table.Add("Return as the score counts it", Show.Change(played.Return, 3), Show.Change(forked.Return, 3), Line.Of(Show.Change(forked.Return - played.Return, 3), Show.Tone(forked.Return - played.Return)));
        WaterfallStep[] steps = [.. fork.Difference.Select(part => new WaterfallStep(part.Name, Show.Number(part.Amount) * 1_000_000_000m))];
        return Stack.Spaced(
            sheet.Append(table.Draw(context)),
            new Waterfall("As played", 0, steps, "Difference of value").Draw(context),
            Wrap.Words("Everybody else does what they did. The steps add up to the difference of market value.", context.Width, Ink.Muted),
            new Sheet().Add("Leave the what-if", "leave"));
    }

    private static void Row(Table table, string name, double played, double forked) => table.Add(
        name, Show.Billions(played), Show.Billions(forked), Line.Of(Show.BillionsChange(forked - played), Show.Tone(forked - played)));

    private Sheet Chart((string Title, Func<BranchPoint, double> Figure, Func<decimal, string> Label) chart, DrawingContext context)
    {
        Series[] series =
        [
            Series.Of("what if", fork.Forked.Points.Select(p => Show.Number(chart.Figure(p)))),
            Series.Of("as played", fork.Played.Points.Select(p => Show.Number(chart.Figure(p)))),
        ];
        LineChart lines = new(series, chart.Label) { FirstLabel = fork.Played.Points[0].Label, LastLabel = fork.Played.End.Label };
        return new Sheet().Add(chart.Title, Ink.Heading).Append(lines.Draw(context with { Height = Math.Max(10, context.Height - 4) }));
    }

    private Sheet News(DrawingContext context) => Stack.Spaced(
        Told("Only in the other history", fork.OnlyForked, context), Told("Only in what was played", fork.OnlyPlayed, context));

    private static Sheet Told(string heading, IReadOnlyList<string> headlines, DrawingContext context)
    {
        Sheet sheet = new Sheet().Add(heading, Ink.Heading);
        foreach (string headline in headlines)
        {
            sheet.Append(Wrap.Words($"{context.Glyphs.Bullet} {headline}", context.Width));
        }

        return headlines.Count > 0 ? sheet : sheet.Add("Nothing.", Ink.Muted);
    }

    private string Label(int quarter) => fork.Played.Points.First(p => p.Quarter == quarter).Label;
}
