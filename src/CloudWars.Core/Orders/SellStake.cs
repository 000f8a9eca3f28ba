using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Sell shares held in another company. Percent is of the stake held, in (0, 100].</summary>
public sealed record SellStake(string Company, double Percent) : Order<SellStake>;

internal sealed class SellStakeKind : OrderKind<SellStake>
{
    /// <summary>Further discount for each percent of the company in the block.</summary>
    private const double BlockDiscount = 0.6;

    public override string Name => "sell-stake";

    public override string Title => "Sell a stake";

    public override string Meaning =>
        "Sell part of a holding: at the market if the company is listed (2% below), to funds if it is private (8% below, "
        + "30% while the window is shut), and for a block 0.6% more for each percent of the company.";

    public override OrderGroup Group => OrderGroup.Finance;

    public override OrderMoment Moment => OrderMoment.Treasury;

    public override bool Offered(SeatView view) => Held(view).Count > 0;

    public override IReadOnlyList<OrderField> Fields(SeatView view)
    {
        IReadOnlyList<FieldChoice> held = Held(view);
        return
        [
            new("company", "Holding", FieldKind.Choice) { Choices = held, DefaultChoice = held.Count > 0 ? held[0].Value : "" },
            new("percent", "Share of the holding", FieldKind.Percent) { Min = 1, Max = 100, Step = 5, Default = 25 },
        ];
    }

    protected override SellStake Make(SeatView view, FieldValues values) => new(values.Text("company"), values.Number("percent"));

    protected override string SubjectOf(SellStake order) => order.Company;

    protected override Refusal? Refuse(SeatView view, SellStake order)
    {
        int target = view.State.Setup.IndexOf(order.Company);
        return target < 0 || view.State.Held(view.Seat, target) <= 0
            ? new Refusal($"You hold no shares of \"{order.Company}\".")
            : Range(order.Percent, 0.1, 100, "The share of the holding", "%");
    }

    protected override OrderPreview Foresee(SeatView view, SellStake order)
    {
        int target = Math.Max(0, view.State.Setup.IndexOf(order.Company));
        double discount = Discount(view.State, target, view.State.Stake(view.Seat, target) * order.Percent / 100);
        double value = view.State.Stake(view.Seat, target) * view.State.Companies[target].Value.Price * order.Percent / 100;
        return new(value * (1 - discount), 0, [$"Sold {discount * 100:0}% below the market."]);
    }

    protected override string Say(GameSetup setup, SellStake order) =>
        $"Sell {order.Percent:0.#}% of the stake in {setup.NameOfCompany(order.Company)}";

    private protected override void Do(QuarterContext context, int company, SellStake order)
    {
        GameState state = context.State;
        int target = context.Setup.IndexOf(order.Company);
        long shares = (long)Math.Floor(state.Held(company, target) * order.Percent / 100);
        double gross = shares * ShareDesk.PricePerShare(state, target) / 1e9;
        double discount = Discount(state, target, state.Stake(company, target) * order.Percent / 100);
        int buyer = context.Setup.ActorOf(state.Companies[target].Listed ? Institution.Public : Institution.Funds);
        if (shares <= 0)
        {
            return;
        }

        ShareDesk.Transfer(state, target, company, buyer, shares);
        context.Books.Pay(buyer, Account.Stakes, company, Account.Stakes, Money.FromBillions(gross * (1 - discount)), "stake sold");
        state.Companies[target].Value.Mood -= 0.3 * gross / Math.Max(1e-6, state.Companies[target].Value.Price);
        context.Tell(Happening.StakeSold, company, target, gross * (1 - discount));
    }

    /// <summary>What buyers ask off the market: more of private companies, and more for a block that is a large part of the company.</summary>
    private static double Discount(GameState state, int target, double block) =>
        (state.Companies[target].Listed ? 0.02 : state.World.WindowShut > 0 ? 0.30 : 0.08) + Math.Min(0.25, BlockDiscount * block);

    private static List<FieldChoice> Held(SeatView view)
    {
        List<FieldChoice> held = [];
        for (int j = 0; j < view.State.CompanyCount; j++)
        {
            if (j != view.Seat && view.State.Held(view.Seat, j) > 0 && view.State.Active(j))
            {
                held.Add(new(view.State.Setup.Companies[j].Id, $"{view.State.Setup.Companies[j].Name} ({view.State.Stake(view.Seat, j) * 100:0.0}%)"));
            }
        }

        return held;
    }
}
