using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Let employees sell shares to funds. Amount in $bn; no money reaches the company.</summary>
public sealed record SecondarySale(double Amount) : Order<SecondarySale>;

internal sealed class SecondarySaleKind : OrderKind<SecondarySale>
{
    public override string Name => "secondary";

    public override string Title => "Secondary sale";

    public override string Meaning =>
        "Private companies: employees sell shares to funds. Brings no cash, sets a fresh mark, and keeps researchers: "
        + "algorithms advance faster this quarter. The company pays fees and tops up grants.";

    public override OrderGroup Group => OrderGroup.Finance;

    public override OrderMoment Moment => OrderMoment.Treasury;

    public override bool Offered(SeatView view) => !view.State.Companies[view.Seat].Listed;

    public override IReadOnlyList<OrderField> Fields(SeatView view)
    {
        double most = Most(view.State, view.Seat);
        return [new("amount", "Amount", FieldKind.Billions) { Min = 0.1, Max = Math.Max(0.1, most), Step = 0.5, Default = Math.Max(0.1, Math.Round(most / 2, 1)) }];
    }

    protected override SecondarySale Make(SeatView view, FieldValues values) => new(values.Number("amount"));

    protected override Refusal? Refuse(SeatView view, SecondarySale order) => view.State.Companies[view.Seat].Listed
        ? new Refusal("A listed company's employees sell on the market.")
        : view.State.World.WindowShut > 0
            ? new Refusal("Funds buy no secondary shares while the window is shut.")
            : Range(order.Amount, 0.1, Most(view.State, view.Seat) + 1e-9, "What funds will take", " $bn");

    protected override OrderPreview Foresee(SeatView view, SecondarySale order) => new(-Cost(order.Amount), 0,
        ["Employees sell; ownership moves to funds; the mark is renewed.", $"Fees and new grants cost ${Cost(order.Amount):0.00}B."]);

    protected override string Say(GameSetup setup, SecondarySale order) => $"Secondary sale of ${order.Amount:0.0#}B";

    private protected override void Do(QuarterContext context, int company, SecondarySale order)
    {
        ref CompanyState c = ref context.Company(company);
        GameState state = context.State;
        double cost = Cost(order.Amount);
        if (context.Spendable(company) < cost)
        {
            context.Tell(Happening.OrderCut, company, -1, 0, Name, secret: true);
            return;
        }

        int economy = context.Setup.ActorOf(Institution.Economy);
        int funds = context.Setup.ActorOf(Institution.Funds);
        long shares = Math.Min(ShareDesk.SharesFor(order.Amount, ShareDesk.PricePerShare(state, company)), state.Held(economy, company));
        ShareDesk.Transfer(state, company, economy, funds, shares);
        Money paid = Money.FromBillions(shares * ShareDesk.PricePerShare(state, company) / 1e9);
        context.Books.Pay(funds, Account.Stakes, economy, Account.Stakes, paid, "secondary sale");
        context.Books.Pay(company, Account.OperatingCosts, economy, Account.CoreRevenue, Money.FromBillions(cost), "fees and grants");
        c.Value.Mark = c.Value.Price;
        c.Algorithms += 0.003;
        context.Tell(Happening.SecondarySale, company, -1, paid.Billions);
    }

    private static double Cost(double amount) => 0.05 + (0.08 * amount);

    private static double Most(GameState state, int company) => 0.02 * Math.Max(0, state.Companies[company].Value.Price);
}
