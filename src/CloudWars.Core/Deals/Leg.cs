namespace CloudWars.Core.Deals;

/// <summary>
/// One promise in a term sheet. <paramref name="Giver"/> is the party that gives: the investor, the compute provider,
/// the adopter, the one who binds itself, the issuer of warrants, the lender. The receiver is the other party.
/// Each kind of leg is one file with its checks, effect and words, and one line in <see cref="LegCatalog"/>.
/// </summary>
public abstract record Leg(string Giver)
{
    /// <summary>The wire name, such as "equity".</summary>
    public abstract string Kind { get; }

    /// <summary>Money the leg is about, $bn, for headlines.</summary>
    public virtual double HeadlineAmount => 0;

    /// <summary>The leg in one line, from nobody's point of view.</summary>
    public abstract string Describe(GameSetup setup);

    /// <summary>Why the leg makes no sense between these parties, or null. Sees only what is public or its parties'.</summary>
    internal abstract string? Problem(GameState state, int giver, int receiver);

    /// <summary>Adds the leg to the number that tells positions apart.</summary>
    internal void AddTo(ref Digest digest)
    {
        digest.Add(Kind);
        digest.Add(Giver);
        AddTerms(ref digest);
    }

    private protected abstract void AddTerms(ref Digest digest);

    /// <summary>What happens at closing.</summary>
    internal abstract void Close(Phases.QuarterContext context, int giver, int receiver, int deal);
}
