using CloudWars.Core.Deals;

namespace CloudWars.Players.Bargaining;

/// <summary>A pattern of a deal: drafts a sheet at usual terms for a pairing, or null where it makes no sense.</summary>
internal sealed record SheetTemplate(string Name, bool Plain, Func<Pairing, IReadOnlyList<Leg>?> Draft);
