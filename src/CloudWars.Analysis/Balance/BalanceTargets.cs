namespace CloudWars.Analysis.Balance;

/// <summary>The bounds a fair scenario keeps, and what to say where one is missed beyond chance.</summary>
internal static class BalanceTargets
{
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
            missed.AddRange(report.Orders.Where(u => u.Winners == 0).Select(u => $"No winner gave the order {u.Name}."));
            missed.AddRange(report.Legs.Where(u => u.Winners == 0).Select(u => $"No winner signed a leg of {u.Name}."));
        }

        missed.AddRange(report.Probes.Where(p => p.IsHole).Select(p => $"Foul play pays: {p.Name} gains {p.Gain:0.0} in score for {p.Company} ({p.Did})."));
        return missed;
    }

    private static IEnumerable<string> Unfair(IEnumerable<Share> shares, string verb) => shares
        .Where(s => s.Verdict == Verdict.Outside)
        .Select(s => $"{s.Name} {verb} {100 * s.Part.Value:0}%; fair is {100 * s.Low:0}% to {100 * s.High:0}%.");
}
