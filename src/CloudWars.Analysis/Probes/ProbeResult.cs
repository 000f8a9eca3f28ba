namespace CloudWars.Analysis.Probes;

/// <summary>The best that a search found for one kind of foul play.</summary>
/// <param name="Name">The kind.</param>
/// <param name="What">What it tries.</param>
/// <param name="Company">The seat that cheats.</param>
/// <param name="Partner">The seat that plays along, or empty.</param>
/// <param name="Did">What was done, in words; empty if nothing helped.</param>
/// <param name="Gain">Gain of the cheat in score over the caretaker, or over the honest version, on luck the search had not seen.</param>
/// <param name="PairGain">The same for both friends together; without a friend, equal to <paramref name="Gain"/>.</param>
/// <param name="Limit">Gain from which it is a hole.</param>
/// <param name="Tried">Programs tried.</param>
public sealed record ProbeResult(
    string Name, string What, string Company, string Partner, string Did, double Gain, double PairGain, double Limit, int Tried)
{
    /// <summary>Whether the rules have a hole here.</summary>
    public bool IsHole => Gain >= Limit;

    public string Verdict => IsHole ? "hole" : Gain >= Limit / 2 ? "thin" : "closed";
}
