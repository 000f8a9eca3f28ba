using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Take back one's own open offer, or leave a signed deal before it closes.</summary>
public sealed record Withdraw(int Deal) : Order<Withdraw>;

internal sealed class WithdrawKind : TalksKind<Withdraw>
{
    public override string Name => "withdraw";

    public override string Title => "Withdraw from talks";

    public override string Meaning =>
        "Take back an offer of yours that is still open, or walk away from a signed deal before it closes; the latter costs "
        + "a break fee of 2% of its money and is remembered. If both sides walk away at once, neither pays.";

    public override bool Offered(SeatView view) => view.State.Deals.Exists(d => DealDesk.MayWithdraw(d, view.State, view.Seat));

    public override IReadOnlyList<OrderField> Fields(SeatView view) => DealField(view, d => DealDesk.MayWithdraw(d, view.State, view.Seat));

    protected override Withdraw Make(SeatView view, FieldValues values) => new(DealNumber(values));

    protected override string SubjectOf(Withdraw order) => order.Deal.ToString();

    protected override Refusal? Refuse(SeatView view, Withdraw order) =>
        view.State.Deals.Exists(d => d.Number == order.Deal && DealDesk.MayWithdraw(d, view.State, view.Seat))
            ? null
            : new Refusal($"There is no open offer or signed deal no. {order.Deal} of yours to withdraw from.");

    protected override OrderPreview Foresee(SeatView view, Withdraw order) =>
        new(-DealDesk.BreakFee(view.State, order.Deal), 0, ["The talks end."]);

    protected override string Say(GameSetup setup, Withdraw order) => $"Withdraw from deal no. {order.Deal}";

    private protected override void Do(QuarterContext context, int company, Withdraw order) =>
        context.Leavers.Add((company, order.Deal));

    internal override void Conclude(QuarterContext context)
    {
        foreach ((int company, int deal) in context.Leavers)
        {
            DealDesk.WithdrawFrom(context, company, deal);
        }

        context.Leavers.Clear();
    }
}
