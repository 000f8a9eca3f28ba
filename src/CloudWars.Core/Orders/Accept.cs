using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Accept the sheet on the table.</summary>
public sealed record Accept(int Deal) : Order<Accept>;

internal sealed class AcceptKind : TalksKind<Accept>
{
    public override string Name => "accept";

    public override string Title => "Accept an offer";

    public override string Meaning =>
        "Agree to the sheet on the table. It is signed when the quarter resolves and closes a quarter later, if due diligence, "
        + "financing and the regulator allow.";

    public override bool Offered(SeatView view) => view.State.Deals.Exists(d => DealDesk.MustAnswer(d, view.Seat));

    public override IReadOnlyList<OrderField> Fields(SeatView view) => DealField(view, d => DealDesk.MustAnswer(d, view.Seat));

    protected override Accept Make(SeatView view, FieldValues values) => new(DealNumber(values));

    protected override string SubjectOf(Accept order) => order.Deal.ToString();

    protected override Refusal? Refuse(SeatView view, Accept order) =>
        DealDesk.CheckAnswer(view.State, view.Seat, order.Deal) ?? DealDesk.CheckAcceptable(view.State, order.Deal);

    protected override OrderPreview Foresee(SeatView view, Accept order) => new(0, 0, ["Signed this quarter, closed in the next."]);

    protected override string Say(GameSetup setup, Accept order) => $"Accept deal no. {order.Deal}";

    private protected override void Do(QuarterContext context, int company, Accept order) => DealDesk.Agree(context, order.Deal);
}
