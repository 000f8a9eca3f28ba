using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>What the orders at the negotiating table have in common: they take effect before the quarter resolves.</summary>
internal abstract class TalksKind<T> : OrderKind<T>
    where T : Order
{
    public override OrderGroup Group => OrderGroup.Boardroom;

    public override OrderMoment Moment => OrderMoment.Talks;

    public override IReadOnlyList<OrderField> Fields(SeatView view) => [];

    /// <summary>A form with the open deals that satisfy a test.</summary>
    protected static IReadOnlyList<OrderField> DealField(SeatView view, Func<DealState, bool> which)
    {
        List<FieldChoice> deals = [];
        foreach (DealState deal in view.State.Deals)
        {
            if (which(deal))
            {
                string me = view.State.Setup.Companies[view.Seat].Id;
                deals.Add(new(deal.Number.ToString(), $"no. {deal.Number} with {deal.Sheet.Other(me)}"));
            }
        }

        return [new("deal", "Deal", FieldKind.Choice) { Choices = deals, DefaultChoice = deals.Count > 0 ? deals[0].Value : "" }];
    }

    protected static int DealNumber(FieldValues values) => int.TryParse(values.Text("deal"), out int number) ? number : 0;
}
