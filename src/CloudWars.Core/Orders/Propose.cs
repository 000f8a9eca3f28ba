using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Put a term sheet on the table.</summary>
public sealed record Propose(TermSheet Sheet) : Order<Propose>;

internal sealed class ProposeKind : TalksKind<Propose>
{
    public override string Name => "propose";

    public override string Title => "Propose a deal";

    public override string Meaning =>
        "Send a term sheet to another company. It answers in the same quarter or lets the offer stand; offers stay open for "
        + "two quarters. Every open sheet may leak.";

    public override bool Offered(SeatView view) => !DealDesk.Frozen(view.State);

    protected override Propose Make(SeatView view, FieldValues values) =>
        throw new NotSupportedException("A term sheet is made in the composer, not in a form.");

    protected override string SubjectOf(Propose order) => order.Sheet?.To ?? "";

    protected override Refusal? Refuse(SeatView view, Propose order) => DealDesk.CheckProposal(view.State, view.Seat, order.Sheet);

    protected override OrderPreview Foresee(SeatView view, Propose order) =>
        new(0, 0, [.. order.Sheet.Legs.Select(l => l.Describe(view.State.Setup))]);

    protected override string Say(GameSetup setup, Propose order) =>
        $"Propose to {setup.NameOfCompany(order.Sheet?.To)}: {order.Sheet?.Describe(setup)}";

    private protected override void Do(QuarterContext context, int company, Propose order) =>
        DealDesk.Open(context, company, order.Sheet);
}
