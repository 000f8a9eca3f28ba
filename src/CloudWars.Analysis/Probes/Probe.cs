namespace CloudWars.Analysis.Probes;

/// <summary>
/// A kind of foul play that is searched for: which orders and legs it may use, when, and what would count as a hole in the rules.
/// </summary>
/// <param name="Name">Short, lower-case.</param>
/// <param name="What">What the cheat hopes for, in a sentence.</param>
/// <param name="Moves">Names of orders and of legs (as <c>leg:loan</c>) that it may use.</param>
internal sealed record Probe(string Name, string What, IReadOnlyList<string> Moves)
{
    /// <summary>A second seat plays along: it signs whatever it is offered.</summary>
    public bool Accomplice { get; init; }

    /// <summary>Only in the last so many quarters; 0 is the whole game.</summary>
    public int Last { get; init; }

    /// <summary>Legs count against the same legs at the market's price and rate: only what the odd price adds is the trick.</summary>
    public bool AtArmsLength { get; init; }

    /// <summary>The cheat's business goes on as its caretaker's did without the trick, so that money counts only as paper.</summary>
    public bool PaperOnly { get; init; }

    /// <summary>Counted is what the average rival loses, less what it costs the cheat: starving and ruining others.</summary>
    public bool Harms { get; init; }

    /// <summary>Gain in score, over the caretaker (or over the honest version), from which it is a hole.</summary>
    public double Limit { get; init; } = 0.5;
}
