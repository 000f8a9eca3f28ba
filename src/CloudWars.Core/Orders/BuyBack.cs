using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Buy own shares on the market and retire them. Amount in $bn.</summary>
public sealed record BuyBack(double Amount) : Order<BuyBack>;

internal sealed class BuyBackKind : OrderKind<BuyBack>
{
    public override string Name => "buy-back";

    public override string Title => "Buy back shares";

    public override string Meaning =>
        "Return cash to shareholders by retiring shares. Good below fundamental value, a waste above it. Listed companies only.";

    public override OrderGroup Group => OrderGroup.Finance;

    public override OrderMoment Moment => OrderMoment.Treasury;

    public override bool Offered(SeatView view) => view.State.Companies[view.Seat].Listed && Most(view.State, view.Seat) > 0.1;

    public override IReadOnlyList<OrderField> Fields(SeatView view)
    {
        double most = Most(view.State, view.Seat);
        return [new("amount", "Amount", FieldKind.Billions) { Min = 0.1, Max = Math.Max(0.1, most), Step = 1, Default = Math.Max(0.1, Math.Round(most / 4, 1)) }];
    }

    protected override BuyBack Make(SeatView view, FieldValues values) => new(values.Number("amount"));

    protected override Refusal? Refuse(SeatView view, BuyBack order) => !view.State.Companies[view.Seat].Listed
        ? new Refusal("A private company has no market to buy its shares on.", "Run a secondary sale, or go public first.")
        : Range(order.Amount, 0.1, Most(view.State, view.Seat) + 1e-9, "What can be bought back in one quarter", " $bn");

    protected override OrderPreview Foresee(SeatView view, BuyBack order)
    {
        double value = view.State.Companies[view.Seat].Value.Price;
        double gap = value / Math.Max(1, view.State.Companies[view.Seat].Value.Fundamental) - 1;
        return new(-order.Amount, 0, [$"Retires {order.Amount / value * 100:0.00}% of the shares. The price stands {gap * 100:+0;-0}% against fundamental value."]);
    }

    protected override string Say(GameSetup setup, BuyBack order) => $"Buy back ${order.Amount:0.0#}B of shares";

    private protected override void Do(QuarterContext context, int company, BuyBack order)
    {
        GameState state = context.State;
        ref CompanyState c = ref context.Company(company);
        int market = context.Setup.ActorOf(Institution.Public);
        double amount = Math.Min(order.Amount, Math.Min(Most(state, company), context.Spendable(company)));
        double price = ShareDesk.PricePerShare(state, company);
        long shares = Math.Min(ShareDesk.SharesFor(amount, price), state.Held(market, company) / 2);
        amount = Math.Min(amount, (shares + 1) * price / 1e9);
        if (amount < 0.001 || shares <= 0)
        {
            return;
        }

        // The cash leaves with its holders, so it counts as theirs: returns are measured per share.
        state.Held(market, company) -= shares;
        c.Shares -= shares;
        context.Books.Pay(company, Account.PaidInCapital, market, Account.Stakes, Money.FromBillions(amount), "shares bought back");
        context.Distributed[company] += amount;
        context.Tell(Happening.SharesBoughtBack, company, -1, amount);
    }

    private static double Most(GameState state, int company) => Math.Max(0, Math.Min(
        state.Rules.BuybackLimit * state.Companies[company].Value.Price, state.Books.Cash(company).Billions));
}
