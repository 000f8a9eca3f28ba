namespace CloudWars.Core.Happenings;

/// <summary>
/// One thing that happened, as data: who, whom, how much, about what. Headlines, the wire and the explanations are
/// made from these and from nothing else. <paramref name="Secret"/> events are told to <paramref name="Who"/> (and
/// <paramref name="Whom"/>) only.
/// </summary>
/// <param name="Kind">What happened.</param>
/// <param name="Quarter">The quarter in which it happened.</param>
/// <param name="Who">Number of the company concerned, or -1.</param>
/// <param name="Whom">Number of the other actor, or -1.</param>
/// <param name="Amount">$bn, GW or a share, by kind.</param>
/// <param name="Subject">Chip family, contract, reason: by kind.</param>
/// <param name="Secret">Not public.</param>
public sealed record GameEvent(
    Happening Kind, int Quarter, int Who, int Whom, double Amount, string Subject, bool Secret);
