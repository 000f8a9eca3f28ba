using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>A public bid for all shares of another company, at a premium over its market value, in cash.</summary>
public sealed record BidForCompany(string Company) : Order<BidForCompany>;

internal sealed class BidForCompanyKind : OrderKind<BidForCompany>
{
    public override string Name => "bid";

    public override string Title => "Bid for a company";

    public override string Meaning =>
        "Take over a company whose price has fallen so far below its fundamental value that its owners sell, at a premium over "
        + "the market, in cash. Its chair leaves the game, and it goes on as your subsidiary, which counts whole in your own "
        + "value. The regulator may block it.";

    public override OrderGroup Group => OrderGroup.Finance;

    public override OrderMoment Moment => OrderMoment.Treasury;

    public override bool Offered(SeatView view)
    {
        for (int j = 0; j < view.State.CompanyCount; j++)
        {
            if (Refuse(view, new BidForCompany(view.State.Setup.Companies[j].Id)) is null)
            {
                return true;
            }
        }

        return false;
    }

    public override IReadOnlyList<OrderField> Fields(SeatView view)
    {
        List<FieldChoice> targets = [.. view.State.Setup.Companies
            .Where(c => Refuse(view, new BidForCompany(c.Id)) is null)
            .Select(c => new FieldChoice(c.Id, c.Name))];
        return [new("company", "Company", FieldKind.Choice) { Choices = targets, DefaultChoice = targets.Count > 0 ? targets[0].Value : "" }];
    }

    protected override BidForCompany Make(SeatView view, FieldValues values) => new(values.Text("company"));

    protected override Refusal? Refuse(SeatView view, BidForCompany order)
    {
        GameState state = view.State;
        int target = state.Setup.IndexOf(order.Company);
        if (target < 0 || target == view.Seat || !state.Active(target) || state.Setup.Companies[target].Role == Role.Supplier)
        {
            return new Refusal($"There is no company \"{order.Company}\" to bid for.");
        }

        ref CompanyState t = ref state.Companies[target];
        if (t.Value.Price >= state.Rules.TakeoverBelow * t.Value.Fundamental)
        {
            return new Refusal($"The owners of {state.Setup.Companies[target].Name} do not sell while its price is above {state.Rules.TakeoverBelow * 100:0.#}% of its fundamental value.");
        }

        double cost = Cost(state, view.Seat, target);
        return cost > state.Books.Cash(view.Seat).Billions
            ? new Refusal($"The bid costs ${cost:0.0}B in cash; you have ${state.Books.Cash(view.Seat).Billions:0.0}B.")
            : null;
    }

    protected override OrderPreview Foresee(SeatView view, BidForCompany order)
    {
        int target = Math.Max(0, view.State.Setup.IndexOf(order.Company));
        return new(-Cost(view.State, view.Seat, target), 0, [$"All shares at {view.State.Rules.TakeoverPremium * 100:0.#}% over the market. May be blocked."]);
    }

    protected override string Say(GameSetup setup, BidForCompany order) => $"Bid for {setup.NameOfCompany(order.Company)}";

    private protected override void Do(QuarterContext context, int company, BidForCompany order)
    {
        GameState state = context.State;
        int target = context.Setup.IndexOf(order.Company);
        // Another bid may have been first: for the same company, for the bidder, or for the cash.
        if (!state.Active(company) || !state.Active(target) || Cost(state, company, target) > context.Spendable(company))
        {
            context.Tell(Happening.OrderCut, company, target, 0, Name, secret: true);
            return;
        }

        if (context.Luck.Happens(context.Rules.BlockOdds, LuckFor.RegulatoryReview, state.Index.LuckOf[target]))
        {
            context.Tell(Happening.TakeoverBlocked, company, target);
            return;
        }

        double perShare = ShareDesk.PricePerShare(state, target) * (1 + context.Rules.TakeoverPremium);
        for (int holder = 0; holder < context.Setup.ActorCount; holder++)
        {
            long shares = state.Held(holder, target);
            if (holder != company && shares > 0)
            {
                ShareDesk.Transfer(state, target, holder, company, shares);
                context.Books.Pay(company, Account.Stakes, holder, Account.Stakes, Money.FromBillions(shares * perShare / 1e9), "takeover");
            }
        }

        ref CompanyState t = ref context.Company(target);
        t.TakenOverBy = company + 1;
        t.Distributed = t.SmoothedPerShare * (1 + context.Rules.TakeoverPremium);
        context.Tell(Happening.TakenOver, target, company, perShare * t.Shares / 1e9);
    }

    private static double Cost(GameState state, int bidder, int target) =>
        Math.Max(0, state.Companies[target].Value.Price) * (1 + state.Rules.TakeoverPremium) * (1 - state.Stake(bidder, target));
}
