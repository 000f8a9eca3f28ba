namespace CloudWars.Core.Explain;

/// <summary>
/// Listens to a formula while it computes. The same code gives the number and its explanation, so they cannot disagree; in
/// play-outs the listener is <see cref="Silent"/>, an empty struct that the compiler removes.
/// </summary>
internal interface ITrace
{
    /// <summary>A part of the figure: its name, its amount in the figure's unit, the rule with today's numbers. Ask only what <see cref="Listens"/>: words cost.</summary>
    void Part(string name, double amount, string rule);

    bool Listens { get; }
}

/// <summary>Listens to nothing, at no cost.</summary>
internal readonly struct Silent : ITrace
{
    public bool Listens => false;

    public void Part(string name, double amount, string rule)
    {
    }
}
