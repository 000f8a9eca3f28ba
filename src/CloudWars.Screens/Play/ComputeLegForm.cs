using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Views;
using CloudWars.Screens.Forms;

namespace CloudWars.Screens.Play;

/// <summary>Compute for years. The defaults are the market's price and two years.</summary>
internal sealed class ComputeLegForm : LegForm
{
    private const string AnyChips = "any";

    public override string Kind => "compute";

    public override IReadOnlyList<CompanyView> Givers(SeatView view, string partner) => [.. Both(view, partner).Where(c => c.Setup.SellsCompute)];

    public override IReadOnlyList<FormField> Fields(SeatView view, string partner, Leg? existing)
    {
        ComputeLeg? old = existing as ComputeLeg;
        double price = view.Market.ComputePrice;
        return
        [
            GiverField(view, partner, "Who provides", old?.Giver, "The other side uses the compute and pays."),
            new ChoiceField("family", "On which chips", [new Choice(AnyChips, "any the provider has"), .. view.Market.Chips.Select(c => new Choice(c.Id, c.Name))])
                { Default = old is null ? AnyChips : old.Family ?? AnyChips, Help = "A family binds the provider; any chips let it choose." },
            Number("gw", "Compute", 0.01, 20, old?.Gw ?? 0.3, "GW", 2, 0.05, "Ramps up over two quarters."),
            Number("quarters", "For how long", 1, 40, old?.Quarters ?? 8, "quarters", 0, 1, "Longer is a larger backlog for one and a larger promise for the other."),
            Number("price", "Price of a GW and quarter", Math.Round(price * 0.4, 2) + 0.01, Math.Round(price * 2.5, 2) - 0.01, old?.Price ?? price, "$B", 2, 0.05, $"The market's price is ${price:0.00}B."),
            Number("top", "Billed whether used or not", 0, 100, old?.TakeOrPayPercent ?? 80, "%", 0, 5, "Take-or-pay: the share that is paid in any case."),
        ];
    }

    public override Leg Build(SeatView view, string partner, FormValues values) => new ComputeLeg(
        values.Choice(Giver), values.Choice("family") == AnyChips ? null : values.Choice("family"), (double)values.Number("gw"), values.Whole("quarters"), (double)values.Number("price"), values.Whole("top"));
}
