using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Laws;

/// <summary>No loop prints money or score.</summary>
public class TrapTests
{
    [Fact]
    public void Buying_a_stake_and_selling_it_again_loses_money()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers());
        GameState bought = Simulation.Resolve(state, Nimbus(new Invest("stratus", 5))).After;
        GameState sold = Simulation.Resolve(bought, Nimbus(new SellStake("stratus", 100))).After;
        GameState held = Simulation.Resolve(Simulation.Resolve(state, []).After, []).After;
        double gain = (sold.Books.Cash(0) - held.Books.Cash(0)).Billions;
        double drift = 5 * ((bought.Companies[1].Value.Price / state.Companies[1].Value.Price) - 1);
        Assert.True(gain < Math.Max(0, drift), $"gained {gain} while the price moved by {drift}");
    }

    [Fact]
    public void Issuing_shares_and_buying_them_back_in_one_quarter_gains_nothing() =>
        Assert.True(Gain(Given.Opening(Given.CalmWorld().WithOffers()), 0, new IssueShares(20), new BuyBack(20)) <= 1e-9);

    [Fact]
    public void Borrowing_at_the_end_is_no_merit() => Assert.True(LastQuarterGain(new Borrow(10)) <= 0.002);

    [Fact]
    public void Buying_back_at_the_end_is_no_trick() => Assert.InRange(LastQuarterGain(new BuyBack(10)), -0.02, 0.01);

    [Fact]
    public void Stopping_all_spending_at_the_end_gains_little() => Assert.True(LastQuarterGain(new FundSilicon(0)) < 0.01);

    [Fact]
    public void Hoarding_chips_without_powered_space_costs_more_than_it_brings()
    {
        GameSetup full = Given.CalmWorld().WithOffers().With("nimbus", c => c with { SitesGw = 2.2, SitesComing = [] });
        Assert.True(Gain(Given.Opening(full), 3, new OrderChips("anvil", 0.7)) < 0);
    }

    [Fact]
    public void A_loan_among_friends_makes_nobody_richer_on_the_day()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers());
        Core.Deals.TermSheet sheet = new("nimbus", "stratus", [new Core.Deals.Legs.LoanLeg("nimbus", 20, 4.5, 8)]);
        Deals.Desk lent = new Deals.Desk(state).Close(sheet);
        Deals.Desk kept = new Deals.Desk(state).Pass(2);
        double before = Sum(kept.State);
        Assert.InRange(Sum(lent.State) - before, -0.02 * before, 0.002 * before);

        static double Sum(GameState s) => s.Companies[0].Value.Fundamental + s.Companies[1].Value.Fundamental;
    }

    private static double LastQuarterGain(Order order)
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers() with { Quarters = 4 });
        for (int q = 0; q < 3; q++)
        {
            state = Simulation.Resolve(state, []).After;
        }

        return ScoreKeeper.Return(Simulation.Resolve(state, Nimbus(order)).After, 0) - ScoreKeeper.Return(Simulation.Resolve(state, []).After, 0);
    }

    /// <summary>What orders given at the start change in nimbus's return after this quarter and some more.</summary>
    private static double Gain(GameState state, int later, params Order[] orders)
    {
        GameState with = Simulation.Resolve(state, Nimbus(orders)).After;
        GameState without = Simulation.Resolve(state, []).After;
        for (int q = 0; q < later; q++)
        {
            with = Simulation.Resolve(with, []).After;
            without = Simulation.Resolve(without, []).After;
        }

        return ScoreKeeper.Return(with, 0) - ScoreKeeper.Return(without, 0);
    }

    private static SeatOrders[] Nimbus(params Order[] orders) => [new("nimbus", orders)];
}
