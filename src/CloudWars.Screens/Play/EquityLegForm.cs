using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Views;
using CloudWars.Screens.Forms;

namespace CloudWars.Screens.Play;

/// <summary>Money for new shares. The defaults buy a few percent at the market's value.</summary>
internal sealed class EquityLegForm : LegForm
{
    private const double UsualStake = 0.03;
    private const double UsualPartOfCash = 0.25;

    public override string Kind => "equity";

    public override IReadOnlyList<CompanyView> Givers(SeatView view, string partner) => Both(view, partner);

    public override IReadOnlyList<FormField> Fields(SeatView view, string partner, Leg? existing)
    {
        EquityLeg? old = existing as EquityLeg;
        CompanyView richer = Both(view, partner).MaxBy(c => c.Cash.Value)!;
        CompanyView receiver = OtherOf(view, partner, old?.Giver ?? richer.Id);
        return
        [
            GiverField(view, partner, "Who invests", old?.Giver ?? richer.Id, "The other side issues the new shares and gets the money."),
            Number("amount", "Amount", 0.05, 500, old?.Amount ?? Math.Max(0.1, Math.Min(UsualStake * receiver.Value, UsualPartOfCash * richer.Cash.Value)), "$B", step: 1, help: "New money for the company, not for its sellers."),
            Number("premoney", "Value before the money", 0.1, 20000, old?.PreMoney ?? receiver.Value, "$B", 1, 10, $"The market's value of {receiver.Name} is ${receiver.Value:0}B now. Below 40% of the market value directors may not sell."),
        ];
    }

    public override Leg Build(SeatView view, string partner, FormValues values) =>
        new EquityLeg(values.Choice(Giver), (double)values.Number("amount"), (double)values.Number("premoney"));
}
