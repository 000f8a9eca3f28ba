namespace CloudWars.Analysis.Balance;

/// <summary>The bounds a fair scenario keeps, and what to say where one is missed beyond chance.</summary>
internal static class BalanceTargets
{
    /// <summary>Odds below which something is no accident.</summary>
    private const double Chance = 0.025;

    /// <summary>Games in which what the AI plays at all should have been seen.</summary>
    private const int Many = 30;

    public static IReadOnlyList<string> Missed(BalanceReport report)
    {
        List<string> missed = [];
        missed.AddRange(Unfair(report.Companies, "wins"));
        missed.AddRange(Unfair(report.Roles, "seats win"));
        missed.AddRange(Unfair(report.Styles, "wins tables of different styles in"));
        if (report.Leads.LeadsForGoodFrom < LeadStory.OpenAtLeast)
        {
            missed.Add($"The median game is decided after {100 * report.Leads.LeadsForGoodFrom:0}% of it; at least {100 * LeadStory.OpenAtLeast:0}% should be open.");
        }

        if (report.Variance.Luck > report.Variance.Skill)
        {
            missed.Add($"Luck explains {100 * report.Variance.Luck:0}% of the scores and skill {100 * report.Variance.Skill:0}%.");
        }

        missed.AddRange(report.Events.Where(e => e.Decides).Select(e => $"{e.Event} changes {e.Company}'s chances by {100 * e.Difference.Value:+0;-0} points: one event decides too much."));
        if (!report.IsLesson)
        {
            missed.AddRange(report.Orders.Where(u => NeverWins(report, u)).Select(u => $"No winner gave the order {u.Name}."));
            missed.AddRange(report.Legs.Where(u => NeverWins(report, u)).Select(u => $"No winner signed a leg of {u.Name}."));
        }

        missed.AddRange(report.Probes.Where(p => p.IsHole).Select(p => $"Foul play pays: {p.Name} gains {p.Gain:0.0} in score for {p.Company} ({p.Did})."));
        return missed;
    }

    /// <summary>
    /// Nobody uses it in many games, or some do and no winner, though some of them would have won by chance. What is rare needs many games
    /// to be told from what loses.
    /// </summary>
    private static bool NeverWins(BalanceReport report, UseCount use) => use.Winners == 0
        && (use.Games > 0 ? Math.Pow(1 - (use.Games / report.Companies.Count), 2 * report.Games) < Chance : report.Games >= Many);

    private static IEnumerable<string> Unfair(IEnumerable<Share> shares, string verb) => shares
        .Where(s => s.Verdict == Verdict.Outside)
        .Select(s => $"{s.Name} {verb} {100 * s.Part.Value:0}%; fair is {100 * s.Low:0}% to {100 * s.High:0}%.");
}
