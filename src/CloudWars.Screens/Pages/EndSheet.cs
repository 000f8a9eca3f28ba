using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>What is left to say when a game is over.</summary>
internal static class EndSheet
{
    private const int TurningShown = 4;

    /// <summary>Difference of log returns below which two results read the same.</summary>
    private const double Alike = 0.005;

    public static Sheet Ranking(SeatDesk desk, IReadOnlyList<Standing> standings, IReadOnlyList<string> people, DrawingContext context)
    {
        Table table = new(
            Column.Number("Rank"), Column.Text("Company", 10), Column.Number("Score"), Column.Number("Value"), Column.Number("Return"), Column.Number("Par"), Column.Number("Goals"), Column.Number("Adjusted"), Column.Text("", 6, 1));
        foreach (Standing s in standings)
        {
            bool mine = people.Contains(s.Company);
            table.Add(s.Rank.ToString(), Line.Of(desk.NameOf(s.Company), mine ? Ink.Accent : Ink.Normal), Line.Of(Show.Change(s.Score, 2), s.Score < 0 ? Ink.Bad : Ink.Good), Show.Billions(s.Value),
                Show.PercentChange(Core.Numbers.DMath.Exp(s.Return) - 1, 0), Show.PercentChange(Core.Numbers.DMath.Exp(s.Par) - 1, 0), Show.Fixed(s.GoalPoints, 1), Show.Change(s.ParAdjustment, 2), s.Insolvent ? "failed" : mine ? "you" : "");
        }

        return Stack.Spaced(
            Wrap.Words(Epilogue(desk, standings, people), context.Width, Ink.Strong),
            table.Draw(context),
            Wrap.Words(
                "Return: value of each original share, half market and half fundamental, less part of the worst fall on the way. Par: the same for the caretaker with the same luck. "
                + "Score: the difference in units of what is usual for the seat, plus goals, adjusted by what the scenario states so that all seats are worth the same to equal players.", context.Width, Ink.Muted),
            Goals(desk, people, context));
    }

    /// <summary>The quarters in which a company's value moved most, with what was written about it.</summary>
    public static Sheet TurningQuarters(SeatDesk desk, DrawingContext context)
    {
        Sheet sheet = new Sheet().Add($"Turning quarters of {desk.Me.Name}", Ink.Title);
        IEnumerable<SeatView> turning = desk.Past.Skip(1).Where(v => v.Me.Value > 0)
            .OrderByDescending(v => Math.Abs(ValueStory.Change(v.Me)) / Math.Max(1e-6, v.Me.Value)).Take(TurningShown).OrderBy(v => v.Quarter);
        foreach (SeatView view in turning)
        {
            sheet.Add(view.LastQuarterLabel, Ink.Heading).Append(Wrap.Words(ValueStory.Summary(view.Me), context.Width));
            SeatDesk then = desk with { View = view, Past = [.. desk.Past.Take(view.Quarter + 1)] };
            foreach (string cause in ValueStory.Causes(then).Take(2))
            {
                sheet.Append(Wrap.Words($"{context.Glyphs.Bullet} {cause}", context.Width, Ink.Muted));
            }
        }

        return sheet;
    }

    private static Sheet Goals(SeatDesk desk, IReadOnlyList<string> people, DrawingContext context)
    {
        Sheet sheet = new();
        foreach (CompanyView company in desk.View.Companies.Where(c => people.Contains(c.Id)))
        {
            foreach (string goal in company.GoalsReached)
            {
                sheet.Append(Wrap.Words($"{context.Glyphs.Check} {company.Name} reached a goal: {goal}", context.Width, Ink.Good));
            }
        }

        return sheet;
    }

    private static string Epilogue(SeatDesk desk, IReadOnlyList<Standing> standings, IReadOnlyList<string> people)
    {
        Standing first = standings[0];
        string winner = desk.NameOf(first.Company);
        string story = $"{winner} made the most of the hand it was dealt.";
        Standing? mine = standings.FirstOrDefault(s => people.Contains(s.Company));
        if (mine is null || people.Count > 1)
        {
            return story;
        }

        return mine.Rank == 1
            ? $"You win. Nobody made more of the hand that {winner} was dealt."
            : mine.Insolvent
                ? $"{desk.NameOf(mine.Company)} failed; the compute it had promised was sold to others. {story}"
                : $"{BesideTheCaretaker(mine, desk.NameOf(mine.Company))}, and you end {Ordinal(mine.Rank)} of {standings.Count}. {story}";
    }

    private static string BesideTheCaretaker(Standing mine, string name) => (mine.Return - mine.Par) switch
    {
        > Alike => "You beat the caretaker",
        >= -Alike => $"You did as well with {name} as the caretaker would have done",
        _ => mine.GoalPoints > 0 && mine.Score > 0 ? "Your goals put you ahead of the caretaker" : $"The caretaker would have made more of {name}",
    };

    private static string Ordinal(int rank) => rank switch
    {
        1 => "first",
        2 => "second",
        3 => "third",
        _ => $"{rank}th",
    };
}
