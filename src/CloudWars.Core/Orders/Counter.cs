using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Answer an open offer with other terms.</summary>
public sealed record Counter(int Deal, TermSheet Sheet) : Order<Counter>;

internal sealed class CounterKind : TalksKind<Counter>
{
    public override string Name => "counter";

    public override string Title => "Counter an offer";

    public override string Meaning => "Answer an offer with a sheet of your own. The other side must then answer. Talks end after four counters.";

    public override bool Offered(SeatView view) => view.State.Deals.Exists(d => DealDesk.MustAnswer(d, view.Seat));

    protected override Counter Make(SeatView view, FieldValues values) =>
        throw new NotSupportedException("A term sheet is made in the composer, not in a form.");

    protected override string SubjectOf(Counter order) => order.Deal.ToString();

    protected override Refusal? Refuse(SeatView view, Counter order) =>
        DealDesk.CheckAnswer(view.State, view.Seat, order.Deal) ?? DealDesk.CheckCounter(view.State, view.Seat, order.Deal, order.Sheet);

    protected override OrderPreview Foresee(SeatView view, Counter order) =>
        new(0, 0, [.. order.Sheet.Legs.Select(l => l.Describe(view.State.Setup))]);

    protected override string Say(GameSetup setup, Counter order) =>
        $"Counter deal no. {order.Deal}: {order.Sheet?.Describe(setup)}";

    private protected override void Do(QuarterContext context, int company, Counter order) =>
        DealDesk.Counter(context, company, order.Deal, order.Sheet);
}
