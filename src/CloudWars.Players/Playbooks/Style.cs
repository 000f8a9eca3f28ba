namespace CloudWars.Players.Playbooks;

/// <summary>
/// A character: the book it plays by, and how its ends differ a little from the plain score. The tilts are small, so that a
/// style costs little strength; its book and the variants of it are what shows.
/// </summary>
internal sealed record Style(string Name, string Meaning, Playbook Book)
{
    /// <summary>Worth of a log unit of revenue growth, in log units of value.</summary>
    public double Growth { get; init; }

    /// <summary>Extra dislike of the worst drawdown.</summary>
    public double Fear { get; init; }

    /// <summary>Dislike of a point of dependency premium in the cost of capital.</summary>
    public double Independence { get; init; }

    /// <summary>How far a doubtful deal is read from its low side: 0 takes the middle, 1 the worst.</summary>
    public double Caution { get; init; }

    /// <summary>Extra gain, as a part of what both sides gain, at which a deal is found good enough; negative is eager.</summary>
    public double Hardness { get; init; }

    /// <summary>Whether it comes to the negotiating table at all.</summary>
    public bool Bargains => Book.Bargains;

    /// <summary>The same character with nothing to say to anybody: what deals are worth is measured by taking them away.</summary>
    public Style WithoutDeals() => this with { Book = Book with { Bargains = false }, Keep = book => Keep(book) with { Bargains = false } };

    /// <summary>What this character never gives up, however a plan is reworked: it is what rivals know it by.</summary>
    public Func<Playbook, Playbook> Keep { get; init; } = book => book;
}
