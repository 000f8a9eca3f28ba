namespace CloudWars.Bots.Checking;

/// <summary>What one check of a bot found.</summary>
/// <param name="Name">A short name, lower-case with hyphens.</param>
/// <param name="Asks">What must be true of a bot.</param>
/// <param name="Problems">What was wrong, with the line that showed it; empty if the bot passed.</param>
/// <param name="Notes">Worth knowing, but no fault.</param>
public sealed record CheckVerdict(string Name, string Asks, IReadOnlyList<string> Problems, IReadOnlyList<string> Notes)
{
    public bool Passed => Problems.Count == 0;
}
