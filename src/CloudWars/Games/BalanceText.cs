using CloudWars.Analysis.Balance;
using CloudWars.Analysis.Probes;
using CloudWars.Analysis.Tournaments;
using CloudWars.Output;

namespace CloudWars.Games;

/// <summary>The balance report for people, with small charts of plain characters.</summary>
internal static class BalanceText
{
    private const int ChartWidth = 24;

    public static void Write(TextWriter output, BalanceReport report)
    {
        output.WriteLine($"{report.Title} ({report.Scenario}): {report.Games} games of ai:{report.Level} a series, seed {report.Seed}");
        Shares(output, "Wins by company at equal level", report.Companies);
        Shares(output, "Wins of a seat of each role against the others", report.Roles);
        Shares(output, "Wins by style at tables of different styles", report.Styles);
        Leads(output, report.Leads);
        Scores(output, report);
        Events(output, report.Events);
        Uses(output, "Orders", report.Orders);
        Uses(output, "Legs of signed deals", report.Legs);
        Uses(output, "Endings", report.Endings);
        Probes(output, report.Probes);
        output.WriteLine();
        if (report.IsLesson)
        {
            output.WriteLine($"A game of {report.Quarters} quarters is a lesson: that winners use every order and leg is not asked of it.");
        }

        output.WriteLine(report.Complaints.Count == 0 ? "Nothing is out of bounds beyond chance." : "Out of bounds beyond chance:");
        foreach (string complaint in report.Complaints)
        {
            output.WriteLine($"- {complaint}");
        }
    }

    private static void Shares(TextWriter output, string heading, IReadOnlyList<Share> shares)
    {
        if (shares.Count == 0)
        {
            return;
        }

        TextTable table = new(heading, "Share", "95%", "Fair", "<", "<");
        foreach (Share share in shares)
        {
            table.Add(share.Name, Percent(share.Part.Value), Range(share.Part), $"{100 * share.Low:0}..{100 * share.High:0}%", Bar(share.Part.Value), Word(share.Verdict));
        }

        output.WriteLine();
        table.Write(output);
    }

    private static void Leads(TextWriter output, LeadStory leads)
    {
        output.WriteLine();
        output.WriteLine($"The lead changes {leads.Changes.Value:0.0} times a game. The later winner leads for good after {Percent(leads.LeadsForGoodFrom)} of the median game.");
        TextTable table = new("Leader after quarter", "Wins in the end", "95%", "<");
        for (int quarter = 0; quarter < leads.LeaderWins.Count; quarter++)
        {
            Interval wins = leads.LeaderWins[quarter];
            table.Add($"{quarter + 1}", Percent(wins.Value), Range(wins), Bar(wins.Value));
        }

        table.Write(output);
        output.WriteLine($"A blind guess is right in {Percent(leads.Chance)}.");
    }

    private static void Scores(TextWriter output, BalanceReport report)
    {
        output.WriteLine();
        TextTable table = new("What makes the score", "Part", "<");
        table.Add("skill (level)", Percent(report.Variance.Skill), Bar(report.Variance.Skill));
        table.Add("seat (company)", Percent(report.Variance.Seat), Bar(report.Variance.Seat));
        table.Add("luck (seed)", Percent(report.Variance.Luck), Bar(report.Variance.Luck));
        table.Add("how they met", Percent(report.Variance.Play), Bar(report.Variance.Play));
        table.Write(output);
        output.WriteLine($"Mean scores: {string.Join(", ", report.Levels.Select(l => $"{l.Level} {l.Score.Value:0.00}"))}");
    }

    private static void Events(TextWriter output, IReadOnlyList<EventSway> events)
    {
        if (events.Count == 0)
        {
            return;
        }

        output.WriteLine();
        TextTable table = new("Events that sway wins most", "Games", "<Company", "Points", "95%");
        foreach (EventSway sway in events.Take(5))
        {
            table.Add(sway.Event, $"{sway.Games}", sway.Company, $"{100 * sway.Difference.Value:+0;-0}", $"{100 * sway.Difference.Low:+0;-0}..{100 * sway.Difference.High:+0;-0}");
        }

        table.Write(output);
    }

    private static void Uses(TextWriter output, string heading, IReadOnlyList<UseCount> uses)
    {
        output.WriteLine();
        TextTable table = new(heading, "In games", "By the winner", "<");
        foreach (UseCount use in uses)
        {
            table.Add(use.Name, Percent(use.Games), Percent(use.Winners), Bar(use.Games));
        }

        table.Write(output);
    }

    private static void Probes(TextWriter output, IReadOnlyList<ProbeResult> probes)
    {
        if (probes.Count == 0)
        {
            return;
        }

        output.WriteLine();
        TextTable table = new("Foul play searched for", "Tried", "Gain in score", "Hole from", "<By", "<");
        foreach (ProbeResult probe in probes)
        {
            table.Add(probe.Name, $"{probe.Tried}", $"{probe.Gain:0.00}", $"{probe.Limit:0.00}", probe.Partner.Length > 0 ? $"{probe.Company} with {probe.Partner}" : probe.Company, probe.Verdict);
        }

        table.Write(output);
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Within => "",
        Verdict.Doubtful => "may be chance",
        _ => "out of bounds",
    };

    private static string Percent(double share) => $"{100 * share:0}%";

    private static string Range(Interval interval) => $"{100 * interval.Low:0}..{100 * interval.High:0}%";

    private static string Bar(double share) => new('#', (int)Math.Round(Math.Clamp(share, 0, 1) * ChartWidth));
}
