using CloudWars.Core.Views;

namespace CloudWars.Core.Explain.Kinds;

/// <summary>Who owns how much of whom. The subject is the company owned, the detail its holder.</summary>
internal static class OwnershipFigures
{
    public static IEnumerable<FigureKind> All =>
    [
        new("shares", "Shares", Unit.Shares, l => l.Of.Shares, l => l.Made(
            "All shares, by who holds them.", [.. l.Of.CapTable.Select(h => l.Mine("shares-of", h.Id))])),
        new("shares-of", "Shares held", Unit.Shares, l => Held(l)?.Shares ?? 0, l => l.Rolled("New shares go to who pays for them; old ones change hands.")) { Called = l => $"Held by {l.NameOf(l.Id.Detail)}" },
        new("stake-of", "Stake", Unit.Share, l => Held(l)?.Stake ?? 0, l => l.Made(
            $"Shares held over all {l.Of.Shares / 1e6:#,0}M shares. New shares make everybody's part smaller who does not buy.",
            l.Mine("shares-of", l.Id.Detail).Times(1.0 / Math.Max(1, l.Of.Shares), unit: Unit.Share)))
        { Called = l => $"Stake of {l.NameOf(l.Id.Detail)} in {l.Of.Name}" },
        new("stakes", "All stakes", Unit.Share, l => l.Of.CapTable.Sum(h => h.Stake), l => l.Made("Everybody's part: all of it, always.", [.. l.Of.CapTable.Select(h => l.Mine("stake-of", h.Id))])),
        new("stake-worth", "Worth of the stake", Unit.Billions, l => (Held(l)?.Stake ?? 0) * l.Of.Value, l => l.Made(
            $"{(Held(l)?.Stake ?? 0) * 100:0.0}% of the market value of {l.Of.Name}.", l.Mine("value").Times(Held(l)?.Stake ?? 0, $"Of the value of {l.Of.Name}")))
        { Called = l => $"Stake of {l.NameOf(l.Id.Detail)} in {l.Of.Name}" },
        new("stake-part", "Part of the holder's value", Unit.Share, l => (Held(l)?.Stake ?? 0) * l.Of.Value / Math.Max(0.001, l.View.Company(l.Id.Detail).Value), l => l.Made(
            "The worth of the stake over the holder's own market value.", l.Mine("stake-worth", l.Id.Detail).Times(1 / Math.Max(0.001, l.View.Company(l.Id.Detail).Value), unit: Unit.Share))),
    ];

    private static HolderView? Held(Lens l) => l.Of.CapTable.FirstOrDefault(h => h.Id == l.Id.Detail);
}
