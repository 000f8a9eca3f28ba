using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Buy back own bonds. Amount in $bn.</summary>
public sealed record Repay(double Amount) : Order<Repay>;

internal sealed class RepayKind : OrderKind<Repay>
{
    public override string Name => "repay";

    public override string Title => "Repay debt";

    public override string Meaning => "Repay bonds at par from cash: less interest, more room under the covenant.";

    public override OrderGroup Group => OrderGroup.Finance;

    public override OrderMoment Moment => OrderMoment.Treasury;

    public override bool Offered(SeatView view) => Most(view) >= 0.1;

    public override IReadOnlyList<OrderField> Fields(SeatView view) =>
        [new("amount", "Amount", FieldKind.Billions) { Min = 0.1, Max = Most(view), Step = 1, Default = Math.Min(Most(view), 5) }];

    protected override Repay Make(SeatView view, FieldValues values) => new(values.Number("amount"));

    protected override Refusal? Refuse(SeatView view, Repay order) =>
        Range(order.Amount, 0.1, Most(view) + 1e-9, "What can be repaid", " $bn");

    protected override OrderPreview Foresee(SeatView view, Repay order) => new(
        -order.Amount, order.Amount * view.State.Companies[view.Seat].BorrowRate / 4, ["Saves the interest from next quarter."]);

    protected override string Say(GameSetup setup, Repay order) => $"Repay ${order.Amount:0.0#}B of debt";

    private protected override void Do(QuarterContext context, int company, Repay order)
    {
        double debt = -context.Books.Balance(company, Account.Debt).Billions;
        double amount = Math.Min(order.Amount, Math.Min(debt, context.Spendable(company)));
        int market = context.Setup.ActorOf(Institution.Public);
        context.Books.Pay(company, Account.Debt, market, Account.LoansGiven, Money.FromBillions(amount), "bonds repaid");
        context.Tell(Happening.DebtRepaid, company, -1, amount);
    }

    private static double Most(SeatView view) => Math.Max(0, Math.Min(
        -view.State.Books.Balance(view.Seat, Account.Debt).Billions, view.State.Books.Cash(view.Seat).Billions));
}
