namespace CloudWars.Core;

/// <summary>The steps of a quarter as the rule book tells them: the very list that is carried out.</summary>
public static class QuarterSteps
{
    public static IReadOnlyList<QuarterStep> All { get; } = [.. QuarterPlan.Phases.Select(p => new QuarterStep(p.Name, p.Why))];
}

/// <summary>One step of a quarter and the reason for its place.</summary>
public sealed record QuarterStep(string Name, string Why);
