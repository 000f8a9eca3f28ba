using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Turn the sheet on the table down.</summary>
public sealed record Decline(int Deal) : Order<Decline>;

internal sealed class DeclineKind : TalksKind<Decline>
{
    public override string Name => "decline";

    public override string Title => "Decline an offer";

    public override string Meaning => "End the talks. A rumour that had moved prices is taken back.";

    public override bool Offered(SeatView view) => view.State.Deals.Exists(d => DealDesk.MustAnswer(d, view.Seat));

    public override IReadOnlyList<OrderField> Fields(SeatView view) => DealField(view, d => DealDesk.MustAnswer(d, view.Seat));

    protected override Decline Make(SeatView view, FieldValues values) => new(DealNumber(values));

    protected override string SubjectOf(Decline order) => order.Deal.ToString();

    protected override Refusal? Refuse(SeatView view, Decline order) => DealDesk.CheckAnswer(view.State, view.Seat, order.Deal);

    protected override OrderPreview Foresee(SeatView view, Decline order) => new(0, 0, ["The talks end."]);

    protected override string Say(GameSetup setup, Decline order) => $"Decline deal no. {order.Deal}";

    private protected override void Do(QuarterContext context, int company, Decline order) =>
        DealDesk.Kill(context, order.Deal, DealEnd.Declined);
}
