using CloudWars.Core.Deals;
using CloudWars.Players.Bargaining.Riders;

namespace CloudWars.Players.Bargaining;

/// <summary>Legs of which one may be added to a sheet; none where that makes no sense.</summary>
internal delegate IReadOnlyList<Leg> Rider(Pairing pairing, IReadOnlyList<Leg> legs);

/// <summary>The legs that players add to a pattern while both sides gain by it. Adding one: its file in <c>Riders/</c> and a line here.</summary>
internal static class RiderCatalog
{
    public static IReadOnlyList<Rider> All { get; } = [ExclusivityRider.Draft, CreditRider.Draft];
}
