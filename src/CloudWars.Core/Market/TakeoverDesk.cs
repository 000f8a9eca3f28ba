using CloudWars.Core.Orders;
using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Market;

/// <summary>When a company can be bid for, what that costs in cash and shares, and how its shares change hands.</summary>
internal static class TakeoverDesk
{
    /// <summary>Every other holder hands over its shares and gets for each the same price in the same mix.</summary>
    public static void Collect(QuarterContext context, int bidder, int target, double perShare, double inShares)
    {
        GameState state = context.State;
        ref CompanyState own = ref context.Company(bidder);
        double ownPerShare = ShareDesk.PricePerShare(state, bidder);
        double issued = 0;
        for (int holder = 0; holder < context.Setup.ActorCount; holder++)
        {
            long shares = state.Held(holder, target);
            if (holder == bidder || shares == 0)
            {
                continue;
            }

            double value = shares * perShare / 1e9;
            ShareDesk.Transfer(state, target, holder, bidder, shares);
            context.Books.Pay(bidder, Account.Stakes, holder, Account.Stakes, Money.FromBillions(value * (1 - inShares)), "takeover");
            if (inShares > 0)
            {
                ShareDesk.Mint(state, bidder, holder, ShareDesk.SharesFor(value * inShares, ownPerShare));
                context.Books.Post(bidder, Account.Stakes, Account.PaidInCapital, Money.FromBillions(value * inShares), "takeover for shares");
                issued += value * inShares;
            }
        }

        context.Raised[bidder] += issued;
        ShareDesk.Signal(ref own, issued);
    }

    public static Refusal Nobody(string company) => new($"There is no company \"{company}\" to bid for.");

    /// <summary>Why a company cannot be bid for at any price; null if its owners sell.</summary>
    public static Refusal? NotForSale(SeatView view, int target)
    {
        GameState state = view.State;
        CompanySetup setup = state.Setup.Companies[target];
        return target == view.Seat || !state.Active(target) || setup.Role == Role.Supplier
            ? Nobody(setup.Id)
            : state.Companies[target].Value.Price >= state.Rules.TakeoverBelow * state.Companies[target].Value.Fundamental
                ? new Refusal($"The owners of {setup.Name} do not sell while its price is above {state.Rules.TakeoverBelow * 100:0.#}% of its fundamental value.")
                : null;
    }

    /// <summary>Whether the owners sell and the seat can pay what they ask in some mix of cash and shares.</summary>
    public static bool CanBid(SeatView view, int target)
    {
        if (NotForSale(view, target) is not null)
        {
            return false;
        }

        double least = LeastInShares(view, target, 0);
        return least == 0 || (view.State.Companies[view.Seat].Listed && PriceOf(view.State, view.Seat, target, 0, least).Shares <= MostInShares(view.State, view.Seat));
    }

    /// <summary>The smallest part, in whole percent, that has to be paid in shares because the cash does not reach further.</summary>
    public static double LeastInShares(SeatView view, int target, double premium)
    {
        double cost = PriceOf(view.State, view.Seat, target, premium, inShares: 0).Cash;
        double cash = Math.Max(0, view.State.Books.Cash(view.Seat).Billions);
        return cost <= cash ? 0 : Math.Ceiling(100 * (1 - (cash / cost)));
    }

    /// <summary>So many new shares that the old holders keep control, $bn.</summary>
    public static double MostInShares(GameState state, int bidder) =>
        Math.Max(0, state.Companies[bidder].Value.Price) * state.Rules.StakeLimit;

    /// <summary>The premium as a part of the market value, from percent on an order.</summary>
    public static double PremiumOf(GameState state, double premium) => Math.Max(state.Rules.TakeoverPremium, premium / 100);

    /// <summary>What all shares that the bidder does not hold cost at a premium, with a part paid in its own shares, both in percent.</summary>
    public static TakeoverPrice PriceOf(GameState state, int bidder, int target, double premium, double inShares)
    {
        double whole = Math.Max(0, state.Companies[target].Value.Price) * (1 + PremiumOf(state, premium)) * (1 - state.Stake(bidder, target));
        return new TakeoverPrice(whole * (1 - (inShares / 100)), whole * inShares / 100);
    }
}

/// <summary>What a bid costs, $bn.</summary>
internal readonly record struct TakeoverPrice(double Cash, double Shares);
