using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Sell bonds. Amount in $bn.</summary>
public sealed record Borrow(double Amount) : Order<Borrow>;

internal sealed class BorrowKind : OrderKind<Borrow>
{
    public override string Name => "borrow";

    public override string Title => "Borrow";

    public override string Meaning =>
        "Sell bonds to the public market. Lenders go up to the covenant; the rate rises with net debt over earnings.";

    public override OrderGroup Group => OrderGroup.Finance;

    public override OrderMoment Moment => OrderMoment.Treasury;

    public override bool Offered(SeatView view) => CreditDesk.Headroom(view.State, view.Seat) > 0.05;

    public override IReadOnlyList<OrderField> Fields(SeatView view)
    {
        double headroom = CreditDesk.Headroom(view.State, view.Seat);
        return [new("amount", "Amount", FieldKind.Billions)
            { Min = 0.1, Max = Math.Max(0.1, headroom), Step = headroom > 20 ? 5 : 0.5, Default = Math.Max(0.1, Math.Min(headroom, 5)), Help = "Bonds sold now; interest every quarter." }];
    }

    protected override Borrow Make(SeatView view, FieldValues values) => new(values.Number("amount"));

    protected override Refusal? Refuse(SeatView view, Borrow order) =>
        Range(order.Amount, 0.1, CreditDesk.Headroom(view.State, view.Seat) + 1e-9, "What lenders will give", " $bn");

    protected override OrderPreview Foresee(SeatView view, Borrow order)
    {
        double rate = CreditDesk.BorrowRate(view.State, view.Seat);
        return new(order.Amount, -order.Amount * rate / 4,
            [$"Interest {rate * 100:0.0}% a year. Net debt over earnings now {CreditDesk.Leverage(view.State, view.Seat):0.0}, covenant {view.State.Rules.CovenantLeverage:0.0}."]);
    }

    protected override string Say(GameSetup setup, Borrow order) => $"Borrow ${order.Amount:0.0#}B";

    private protected override void Do(QuarterContext context, int company, Borrow order)
    {
        double amount = Math.Min(order.Amount, CreditDesk.Headroom(context.State, company));
        int market = context.Setup.ActorOf(Institution.Public);
        Money money = Money.FromBillions(amount);
        context.Books.Pay(market, Account.LoansGiven, company, Account.Debt, money, "bonds sold");
        context.Tell(Happening.BondsSold, company, -1, amount);
    }
}
