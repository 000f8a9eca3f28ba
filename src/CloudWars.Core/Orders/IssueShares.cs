using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Sell new shares: to the public market if listed, to funds as a round if private. Amount in $bn.</summary>
public sealed record IssueShares(double Amount) : Order<IssueShares>;

internal sealed class IssueSharesKind : OrderKind<IssueShares>
{
    public override string Name => "issue";

    public override string Title => "Raise equity";

    public override string Meaning =>
        "Sell new shares to the public market (listed) or to funds as a round (private). Dilutes; selling while the price "
        + "is far above fundamentals tells the market so. Dear while the window is shut.";

    public override OrderGroup Group => OrderGroup.Finance;

    public override OrderMoment Moment => OrderMoment.Treasury;

    public override bool Offered(SeatView view) => ShareDesk.IssueLimit(view.State, view.Seat) > 0.1;

    public override IReadOnlyList<OrderField> Fields(SeatView view)
    {
        double limit = ShareDesk.IssueLimit(view.State, view.Seat);
        return [new("amount", "Amount", FieldKind.Billions)
            { Min = 0.1, Max = Math.Max(0.1, limit), Step = limit > 20 ? 5 : 1, Default = Math.Max(0.1, Math.Round(limit / 3, 1)) }];
    }

    protected override IssueShares Make(SeatView view, FieldValues values) => new(values.Number("amount"));

    protected override Refusal? Refuse(SeatView view, IssueShares order) =>
        Range(order.Amount, 0.1, ShareDesk.IssueLimit(view.State, view.Seat) + 1e-9, "What investors will take in one quarter", " $bn");

    protected override OrderPreview Foresee(SeatView view, IssueShares order)
    {
        double discount = ShareDesk.IssueDiscount(view.State, view.Seat, order.Amount);
        double value = view.State.Companies[view.Seat].Value.Price;
        double dilution = order.Amount / (value * (1 - discount) + order.Amount);
        return new(order.Amount, 0,
            [$"Sold {discount * 100:0.0}% below the market; holders are diluted by {dilution * 100:0.0}%."])
        {
            Warnings = view.State.World.WindowShut > 0 ? ["The window is shut: new equity is sold at a heavy discount."] : [],
        };
    }

    protected override string Say(GameSetup setup, IssueShares order) => $"Raise ${order.Amount:0.0#}B of equity";

    private protected override void Do(QuarterContext context, int company, IssueShares order)
    {
        double amount = Math.Min(order.Amount, ShareDesk.IssueLimit(context.State, company));
        Place(context, company, amount, ShareDesk.IssueDiscount(context.State, company, amount));
    }

    /// <summary>Sells new shares at a discount to the market; also used by emergency rounds.</summary>
    internal static void Place(QuarterContext context, int company, double amount, double discount)
    {
        if (amount <= 0)
        {
            return;
        }

        GameState state = context.State;
        ref CompanyState c = ref context.Company(company);
        int buyer = context.Setup.ActorOf(c.Listed ? Institution.Public : Institution.Funds);
        long shares = ShareDesk.SharesFor(amount, ShareDesk.PricePerShare(state, company) * (1 - discount));
        ShareDesk.Signal(ref c, amount);
        ShareDesk.Mint(state, company, buyer, shares);
        context.Books.Pay(buyer, Account.Stakes, company, Account.PaidInCapital, Money.FromBillions(amount), "new shares");
        context.Raised[company] += amount;
        context.NoteInvestment(buyer, company, amount);
        if (!c.Listed)
        {
            c.Value.Mark = c.Value.Price * (1 - discount) + amount;
        }

        context.Tell(c.Listed ? Happening.SharesIssued : Happening.RoundClosed, company, buyer, amount);
    }
}
