using CloudWars.Analysis.Reviews;
using CloudWars.Core.World;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Play;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Lookback;

/// <summary>A finished game looked back on: winning chances, turning points, and each quarter's orders with their grade.</summary>
internal sealed class ReviewScreen(IStage stage, GameSetup setup, GameReview review) : IScreen
{
    private static readonly string[] Parts = ["Winning chances", "Turning points", "Decisions"];

    private int _part;

    public Line Header => Line.Of(setup.Title, Ink.Title).Add("  The review", Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => [new("Left/Right", "part"), new("Enter", "open a decision"), new("Esc", "back")];

    public Sheet Render(DrawingContext context) => Stack.Of(PartStrip.Draw(Parts, _part, context), _part switch
    {
        0 => Chances(context),
        1 => Turning(context),
        _ => Decisions(context),
    });

    public bool OnKey(KeyPress key)
    {
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
            ReviewedQuarter quarter = review.Quarters[Targets.Number(target)];
            stage.Push(new MessageScreen(stage, $"{quarter.Label}, {NameOf(quarter.Company)}: {Grades.Word(quarter.Grade)}", context => Detail(quarter, context)));
        }
    }

    private Sheet Chances(DrawingContext context)
    {
        IEnumerable<Series> series = review.Seats.Select((seat, i) => Series.Of(NameOf(seat), review.Chances.Select(c => Show.Number(100 * c.OfSeats[i]))));
        LineChart chart = new([.. series], v => $"{Format.Fixed(v, 0)}%") { FirstLabel = review.Chances[0].Label, LastLabel = review.Chances[^1].Label };
        return chart.Draw(context with { Height = Math.Max(10, context.Height - 5) })
            .Append(Wrap.Words("Who would win if caretakers played on from each quarter, with the usual spread of what players add.", context.Width, Ink.Muted));
    }

    private Sheet Turning(DrawingContext context)
    {
        Sheet sheet = new();
        foreach (TurningPoint turn in review.TurningPoints)
        {
            sheet.Blank().Add(Line.Of(turn.Label, Ink.Heading).Add($"  {NameOf(turn.Company)} ", Ink.Strong)
                .Add($"{Show.Percent(turn.Before, 0)} to {Show.Percent(turn.After, 0)}", Show.Tone(turn.After - turn.Before)))
                .Append(Wrap.Words(turn.Headline, context.Width));
        }

        return sheet;
    }

    private Sheet Decisions(DrawingContext context)
    {
        Table table = new(Column.Text("Quarter"), Column.Text("Company"), Column.Text("Verdict", 10), Column.Number("Points"), Column.Text("What the review would have done", 12, 1));
        for (int i = 0; i < review.Quarters.Count; i++)
        {
            ReviewedQuarter quarter = review.Quarters[i];
            bool fine = quarter.Grade is Grade.Good or Grade.Brilliant;
            table.AddRow($"graded:{i}", quarter.Label, NameOf(quarter.Company) + (quarter.StandIn.Length > 0 ? $" ({quarter.StandIn})" : ""), Line.Of($"{Mark(quarter.Grade)} {Grades.Word(quarter.Grade)}", Tone(quarter.Grade)),
                Line.Of(Show.Change(-quarter.Lost, 2), Show.Tone(-quarter.Lost)), fine ? "much the same" : quarter.Instead.Count > 0 ? quarter.Instead[0] : "less");
        }

        return table.Draw(context).Append(Wrap.Words("Points: score against the best orders the review found for that quarter. A whole game's usual spread is one point.", context.Width, Ink.Muted));
    }

    private static Sheet Detail(ReviewedQuarter quarter, DrawingContext context)
    {
        Sheet sheet = Wrap.Words($"{Show.Change(-quarter.Lost, 2)} points against the best orders found: {Grades.Meaning(quarter.Grade)}.", context.Width, Ink.Strong);
        if (quarter.StandIn.Length > 0)
        {
            sheet.Append(Wrap.Words($"These orders were given by {quarter.StandIn}, who stood in for the player.", context.Width, Ink.Muted));
        }

        List(sheet, "The better orders have", quarter.Instead, context);
        List(sheet, "and leave out", quarter.Without, context);
        return sheet.Blank().Append(Wrap.Words($"Found by {quarter.Adviser}, who saw what you saw. {quarter.Why}", context.Width, Ink.Muted));
    }

    private static void List(Sheet sheet, string heading, IReadOnlyList<string> orders, DrawingContext context)
    {
        if (orders.Count == 0)
        {
            return;
        }

        sheet.Blank().Add(heading, Ink.Heading);
        foreach (string order in orders)
        {
            sheet.Append(Wrap.Words($"{context.Glyphs.Bullet} {order}", context.Width));
        }
    }

    private string NameOf(string company) => setup.Companies[Math.Max(0, setup.IndexOf(company))].Name;

    /// <summary>The marks of annotated chess games: grades read without colour.</summary>
    private static string Mark(Grade grade) => grade switch
    {
        Grade.Brilliant => "!!",
        Grade.Good => " !",
        Grade.Inaccurate => "?!",
        Grade.Mistake => " ?",
        _ => "??",
    };

    private static Ink Tone(Grade grade) => grade switch
    {
        Grade.Brilliant or Grade.Good => Ink.Good,
        Grade.Inaccurate => Ink.Warning,
        _ => Ink.Bad,
    };
}
