using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Views;
using CloudWars.Players.Desks;

namespace CloudWars.Players.Bargaining.Templates;

/// <summary>A company with work and halls of its own gives a chip maker its word, and gets shares for it as the chips are put to use.</summary>
internal static class WarrantsOfChipMaker
{
    /// <summary>Percent of itself that a chip maker offers at the most.</summary>
    private const double Most = 10;

    /// <summary>Part of what the chips earn their maker that its paper may take away again.</summary>
    private const double Shared = 0.6;

    private const int Tranches = 2;
    private const int Quarters = 8;

    public static IReadOnlyList<Leg>? Draft(Pairing p)
    {
        if (p.View.Market.Chips.Find(c => c.Merchant && c.Owner == p.Cloud.Id) is not { } chip || p.View.QuartersLeft <= Quarters)
        {
            return null;
        }

        FleetView fleet = p.Lab.Fleet.First(f => f.Family == chip.Id);
        double more = Math.Min(0.25 * p.Lab.ComputeUsed, 2 * chip.SupplyGw);
        if (more < p.LeastGw)
        {
            return null;
        }

        double earned = more * chip.PricePerGw * p.View.Setup.Families[p.View.Setup.FamilyOf(chip.Id)].Margin;
        double percent = Math.Round(Math.Clamp(100 * Shared * earned / Math.Max(0.1, p.Cloud.Value), 0.1, Most), 2);
        return
        [
            new WarrantLeg(p.Cloud.Id, percent, Tranches, chip.Id, OrderSheet.Neat(Math.Max(0.02, more / Tranches)), Quarters),
            new AdoptionLeg(p.Lab.Id, chip.Id, OrderSheet.Neat(fleet.Used + (0.9 * more)), Quarters, 0),
        ];
    }
}
