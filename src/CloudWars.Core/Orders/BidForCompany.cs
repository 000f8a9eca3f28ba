using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>
/// A public bid for all shares of another company, at a premium over its market value, in cash or in part in the bidder's own new
/// shares at their market price.
/// </summary>
/// <param name="Company">Id of the company bid for.</param>
/// <param name="Premium">Percent over the market, up to 100; 0 stands for the least that owners take.</param>
/// <param name="Shares">The part paid in own new shares, in percent, 0 to 100.</param>
public sealed record BidForCompany(string Company, double Premium = 0, double Shares = 0) : Order<BidForCompany>;

internal sealed class BidForCompanyKind : OrderKind<BidForCompany>
{
    private const double HighestPremium = 100;

    /// <summary>How far a form lets a bidder go beyond what owners take even if that is all the company is worth, percent.</summary>
    private const double RoomToOutbid = 5;

    public override string Name => "bid";

    public override string Title => "Bid for a company";

    public override string Meaning =>
        "Take over a company whose price has fallen so far below its fundamental value that its owners sell, at a premium over "
        + "the market, in cash or, if you are listed, in part in new shares of your own: cheap money while your own price is high, "
        + "though it tells the market so. Of several bids the highest wins. The company's chair leaves the game, and it goes on as "
        + "your subsidiary, which counts whole in your own value. The regulator may block a bid.";

    public override OrderGroup Group => OrderGroup.Finance;

    public override OrderMoment Moment => OrderMoment.Treasury;

    public override bool Offered(SeatView view)
    {
        for (int j = 0; j < view.State.CompanyCount; j++)
        {
            if (TakeoverDesk.CanBid(view, j))
            {
                return true;
            }
        }

        return false;
    }

    public override IReadOnlyList<OrderField> Fields(SeatView view)
    {
        List<int> targets = [.. Enumerable.Range(0, view.State.CompanyCount).Where(j => TakeoverDesk.CanBid(view, j))];
        double least = targets.Count == 0 ? 0 : targets.Min(j => TakeoverDesk.LeastInShares(view, j, 0));
        double most = view.State.Companies[view.Seat].Listed ? 100 : 0;
        double asked = Math.Round(view.State.Rules.TakeoverPremium * 100, 1);
        double worth = targets.Count == 0 ? asked : targets.Max(j => 100 * ((view.State.Companies[j].Value.Fundamental / Math.Max(1e-6, view.State.Companies[j].Value.Price)) - 1));
        return
        [
            new("company", "Company", FieldKind.Choice)
            {
                Choices = [.. targets.Select(j => new FieldChoice(view.State.Setup.Companies[j].Id, view.State.Setup.Companies[j].Name))],
                DefaultChoice = targets.Count > 0 ? view.State.Setup.Companies[targets[0]].Id : "",
            },
            new("premium", "Premium over the market", FieldKind.Percent) { Min = asked, Max = Math.Min(HighestPremium, Math.Max(asked + RoomToOutbid, Math.Round(worth))), Step = 1, Default = asked },
            new("shares", "Paid in own new shares", FieldKind.Percent) { Min = Math.Min(least, most), Max = most, Step = 5, Default = Math.Min(least, most) },
        ];
    }

    protected override BidForCompany Make(SeatView view, FieldValues values) => new(values.Text("company"), values.Number("premium"), values.Number("shares"));

    protected override Refusal? Refuse(SeatView view, BidForCompany order)
    {
        GameState state = view.State;
        int target = state.Setup.IndexOf(order.Company);
        if (target < 0)
        {
            return TakeoverDesk.Nobody(order.Company);
        }

        if (TakeoverDesk.NotForSale(view, target) is { } never)
        {
            return never;
        }

        if (Range(order.Shares, 0, 100, "The part paid in own new shares", "%") is { } range)
        {
            return range;
        }

        if (order.Shares > 0 && !state.Companies[view.Seat].Listed)
        {
            return new Refusal("Only a listed company can pay in its own shares.");
        }

        double asked = state.Rules.TakeoverPremium * 100;
        if (order.Premium != 0 && Range(order.Premium, asked, Math.Max(asked, HighestPremium), "The premium over the market", "%") is { } low)
        {
            return low;
        }

        double cash = state.Books.Cash(view.Seat).Billions;
        TakeoverPrice price = TakeoverDesk.PriceOf(state, view.Seat, target, order.Premium, order.Shares);
        return price.Cash > cash
            ? new Refusal(
                $"The bid costs ${price.Cash:0.0}B in cash; you have ${cash:0.0}B.",
                TakeoverDesk.CanBid(view, target) ? $"Pay at least {TakeoverDesk.LeastInShares(view, target, order.Premium):0}% in your own shares." : "")
            : price.Shares > TakeoverDesk.MostInShares(state, view.Seat)
                ? new Refusal($"New shares for ${price.Shares:0.0}B would be more than {state.Rules.StakeLimit * 100:0.#}% of those there are: you would be the one taken over.")
                : null;
    }

    protected override OrderPreview Foresee(SeatView view, BidForCompany order)
    {
        GameState state = view.State;
        int target = Math.Max(0, state.Setup.IndexOf(order.Company));
        ref ValueState value = ref state.Companies[target].Value;
        double premium = TakeoverDesk.PremiumOf(state, order.Premium);
        double paid = Math.Max(0, value.Price) * (1 + premium);
        TakeoverPrice price = TakeoverDesk.PriceOf(state, view.Seat, target, order.Premium, order.Shares);
        List<string> effects = [$"All shares at {premium * 100:0.#}% over the market: {paid / Math.Max(Fundamentals.Least, value.Fundamental) * 100:0}% of their fundamental value. May be outbid or blocked."];
        if (price.Shares > 0)
        {
            double own = state.Companies[view.Seat].Value.Price;
            effects.Add($"Your holders are diluted by {price.Shares / (own + price.Shares) * 100:0.0}%.");
        }

        return new(-price.Cash, 0, effects);
    }

    protected override string Say(GameSetup setup, BidForCompany order)
    {
        string premium = order.Premium > 0 ? $" at {order.Premium:0.#}% over the market" : "";
        string shares = order.Shares > 0 ? $", {order.Shares:0.#}% of it in own shares" : "";
        return $"Bid for {setup.NameOfCompany(order.Company)}{premium}{shares}";
    }

    /// <summary>Bids are opened together, so that the highest wins and not the first.</summary>
    private protected override void Do(QuarterContext context, int company, BidForCompany order) => context.Bids.Add((company, order));

    internal override void Conclude(QuarterContext context)
    {
        // The highest premium first; among equals the lot by which the orders came in.
        foreach ((int bidder, BidForCompany bid) in context.Bids.OrderByDescending(b => TakeoverDesk.PremiumOf(context.State, b.Bid.Premium)))
        {
            TakeOver(context, bidder, bid);
        }
    }

    private void TakeOver(QuarterContext context, int bidder, BidForCompany bid)
    {
        GameState state = context.State;
        int target = context.Setup.IndexOf(bid.Company);
        if (!state.Active(bidder))
        {
            // Who was bought a moment ago buys nobody.
            context.Tell(Happening.OrderCut, bidder, target, 0, Name, secret: true);
            return;
        }

        if (!state.Active(target))
        {
            context.Tell(Happening.Outbid, bidder, target);
            return;
        }

        if (context.Luck.Happens(context.Rules.BlockOdds, LuckFor.RegulatoryReview, state.Index.LuckOf[target]))
        {
            context.Tell(Happening.TakeoverBlocked, bidder, target);
            return;
        }

        double premium = TakeoverDesk.PremiumOf(state, bid.Premium);
        double perShare = ShareDesk.PricePerShare(state, target) * (1 + premium);
        TakeoverDesk.Collect(context, bidder, target, perShare, bid.Shares / 100);
        ref CompanyState t = ref context.Company(target);
        t.TakenOverBy = bidder + 1;
        t.Distributed = t.SmoothedPerShare * (1 + premium);
        context.Tell(Happening.TakenOver, target, bidder, perShare * t.Shares / 1e9);
    }
}
