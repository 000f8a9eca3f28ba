using CloudWars.Core.News;
using CloudWars.Core.Orders;

namespace CloudWars.Screens.Pages;

/// <summary>What happened since a person last decided for their seat.</summary>
/// <param name="Then">The place in the seat's past views of the position in which they decided.</param>
/// <param name="Quarters">The quarters that were resolved since, the first one by their own orders.</param>
internal sealed record SinceLastTurn(int Then, IReadOnlyList<QuarterSince> Quarters);

/// <summary>One quarter of them.</summary>
/// <param name="Label">Such as "Q3 2026".</param>
/// <param name="Decider">Who decided for the seat where its person did not; empty where they did.</param>
/// <param name="Reason">Why the decider did what it did.</param>
/// <param name="Orders">What was ordered for the seat.</param>
/// <param name="Wire">The news as the seat reads them.</param>
internal sealed record QuarterSince(string Label, string Decider, string Reason, IReadOnlyList<Order> Orders, IReadOnlyList<Headline> Wire);
