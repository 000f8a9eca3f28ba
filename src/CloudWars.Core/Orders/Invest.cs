using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Buy shares of another company from the public market or, if it is private, from funds. Amount in $bn.</summary>
public sealed record Invest(string Company, double Amount) : Order<Invest>;

internal sealed class InvestKind : OrderKind<Invest>
{
    /// <summary>What a holder asks above the market for a block.</summary>
    private const double BlockPremium = 0.02;

    public override string Name => "invest";

    public override string Title => "Buy a stake";

    public override string Meaning =>
        "Buy existing shares of another company: on the market if it is listed, from funds if it is private. The money goes "
        + "to the sellers, not to the company; for that, propose an equity deal.";

    public override OrderGroup Group => OrderGroup.Finance;

    public override OrderMoment Moment => OrderMoment.Treasury;

    public override bool Offered(SeatView view) => view.State.Books.Cash(view.Seat).Billions > 0.5;

    public override IReadOnlyList<OrderField> Fields(SeatView view) =>
    [
        new("company", "Company", FieldKind.Choice)
        {
            Choices = [.. view.Others.Where(o => o.Active).Select(o => new FieldChoice(o.Id, o.Name))],
            DefaultChoice = view.Others.FirstOrDefault(o => o.Active)?.Id ?? "",
        },
        new("amount", "Amount", FieldKind.Billions)
        {
            Min = 0.1,
            Max = Math.Max(0.1, view.State.Books.Cash(view.Seat).Billions),
            Default = Math.Max(0.1, Math.Min(1, view.State.Books.Cash(view.Seat).Billions)),
        },
    ];

    protected override Invest Make(SeatView view, FieldValues values) => new(values.Text("company"), values.Number("amount"));

    protected override string SubjectOf(Invest order) => order.Company;

    protected override Refusal? Refuse(SeatView view, Invest order)
    {
        int target = view.State.Setup.IndexOf(order.Company);
        if (target < 0 || target == view.Seat || !view.State.Active(target))
        {
            return new Refusal($"There is no company \"{order.Company}\" to invest in.");
        }

        double limit = Limit(view.State, view.Seat, target);
        return limit < 0.1
            ? new Refusal($"No more shares of {view.State.Setup.Companies[target].Name} can be had this quarter.", "Stakes end at 49%, and sellers part with little at a time.")
            : Range(order.Amount, 0.1, Math.Min(limit, view.State.Books.Cash(view.Seat).Billions) + 1e-9, "The purchase", " $bn");
    }

    protected override OrderPreview Foresee(SeatView view, Invest order)
    {
        int target = view.State.Setup.IndexOf(order.Company);
        double value = Math.Max(1e-6, view.State.Companies[Math.Max(0, target)].Value.Price);
        return new(-order.Amount, 0, [$"About {order.Amount / (value * (1 + BlockPremium)) * 100:0.00}% of the company, 2% above the market."]);
    }

    protected override string Say(GameSetup setup, Invest order) =>
        $"Buy ${order.Amount:0.0#}B of {setup.NameOfCompany(order.Company)}";

    private protected override void Do(QuarterContext context, int company, Invest order)
    {
        GameState state = context.State;
        int target = context.Setup.IndexOf(order.Company);
        double amount = Math.Min(order.Amount, Math.Min(Limit(state, company, target), context.Spendable(company)));
        int seller = context.Setup.ActorOf(state.Companies[target].Listed ? Institution.Public : Institution.Funds);
        double price = ShareDesk.PricePerShare(state, target) * (1 + BlockPremium);
        long shares = Math.Min(ShareDesk.SharesFor(amount, price), state.Held(seller, target));
        amount = Math.Min(amount, (shares + 1) * price / 1e9);
        if (amount < 0.001 || shares <= 0)
        {
            return;
        }

        ShareDesk.Transfer(state, target, seller, company, shares);
        context.Books.Pay(company, Account.Stakes, seller, Account.Stakes, Money.FromBillions(amount), "stake bought");
        context.Tell(Happening.StakeBought, company, target, amount);
    }

    private static double Limit(GameState state, int buyer, int target)
    {
        double value = Math.Max(0, state.Companies[target].Value.Price);
        double room = Math.Max(0, state.Rules.StakeLimit - state.Stake(buyer, target));
        int seller = state.Setup.ActorOf(state.Companies[target].Listed ? Institution.Public : Institution.Funds);
        return value * Math.Min(0.02, Math.Min(room, 0.5 * state.Stake(seller, target)));
    }
}
