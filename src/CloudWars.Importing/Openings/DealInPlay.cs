using CloudWars.Articles.Facts;
using CloudWars.Importing.Facts;

namespace CloudWars.Importing.Openings;

/// <summary>A deal of the article on its way into the scenario.</summary>
/// <param name="Taken">The fact and its sentences.</param>
/// <param name="Giver">Who gives money, compute or chips, if it is known.</param>
/// <param name="Receiver">Who gets it, if it is known.</param>
internal sealed record DealInPlay(Taken<DealFact> Taken, string? Giver, string? Receiver)
{
    public DealFact Fact => Taken.Fact;

    public double? Amount => (double?)FactWords.Middle(Fact.Amount) is { } amount and > 0 ? amount : null;

    /// <summary>Signed, whether or not the money has moved.</summary>
    public bool IsSigned => Fact.Status is "announced" or "completed";

    public bool IsInTalks => Fact.Status == "talks";

    public bool IsDenied => Fact.Status == "denied";

    /// <summary>The sentence, for figures that stand in it.</summary>
    public string? Source => Taken.Source;

    /// <summary>What is assumed about the deal beside its sentence.</summary>
    public string Because(string assumed) => Source is { } source ? $"{assumed}; the deal: {source}" : assumed;
}
