using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Orders;
using CloudWars.Core.Scoring;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Scoring;

/// <summary>A chip maker without a chair pays for somebody's word to run on its chips, as long as it earns more by it than it gives.</summary>
public class ChipMakerTests
{
    private static WarrantLeg Paper(double percent, string giver = "tinker", string family = "tongs") => new(giver, percent, 2, family, 0.1, 8);

    private static AdoptionLeg Word(double gw = 0.2, string family = "tongs") => new("minerva", family, gw, 8, 0);

    [Fact]
    public void Warrants_worth_less_than_what_the_chips_earn_are_signed() => Assert.True(Signs(Opening(), "tinker", Paper(0.3), Word()));

    [Fact]
    public void Warrants_worth_more_are_not() => Assert.False(Signs(Opening(), "tinker", Paper(1.2), Word()));

    [Fact]
    public void Nobody_gets_paper_without_giving_a_word() => Assert.False(Signs(Opening(), "tinker", Paper(0.3)));

    [Fact]
    public void A_word_that_is_kept_already_earns_nothing()
    {
        GameState state = Opening();
        state.Companies[state.Setup.IndexOf("minerva")].Used[state.Setup.FamilyOf("tongs")] = 0.5;
        Assert.False(Signs(state, "tinker", Paper(0.3), Word()));
    }

    [Fact]
    public void The_leader_of_the_market_sells_its_chips_without_paying_for_it() =>
        Assert.False(Signs(Opening(), "forge", new WarrantLeg("forge", 0.1, 2, "anvil", 0.1, 8), Word(0.9, "anvil")));

    [Fact]
    public void A_word_may_be_paid_in_money_for_shares_but_not_in_all_its_money()
    {
        double fair = Opening().Companies[Opening().Setup.IndexOf("minerva")].Value.Fundamental;
        Assert.True(Signs(Opening(), "tinker", new EquityLeg("tinker", 1.5, Math.Round(fair)), Word()));
        Assert.False(Signs(Opening(), "tinker", new EquityLeg("tinker", 3, Math.Round(fair)), Word()));
    }

    [Fact]
    public void Other_legs_are_none_of_its_business() =>
        Assert.False(Signs(Opening(), "tinker", Paper(0.3), Word(), new LoanLeg("tinker", 1, 9, 4)));

    [Fact]
    public void The_same_gigawatts_earn_paper_once()
    {
        GameState state = Resolve(Opening(), "tinker", Paper(0.3), Word());
        while (!state.Deals.Any(d => d.Stage == DealStage.Closed))
        {
            Assert.False(Signs(state, "tinker", Paper(0.3), Word()));
            state = Simulation.Resolve(state, []).After;
        }

        Assert.NotEmpty(state.Warrants);
        Assert.False(Signs(state, "tinker", Paper(0.3), Word()));
    }

    [Fact]
    public void A_company_with_a_chair_decides_for_itself()
    {
        GameState state = Opening(s => s.With("tinker", c => c with { Seat = true }));
        Assert.False(Signs(state, "tinker", Paper(0.3), Word()));
    }

    /// <summary>The small world, in which Minerva builds halls of its own.</summary>
    private static GameState Opening(Func<GameSetup, GameSetup>? change = null) => Given.Opening((change ?? (s => s))(Given.CalmWorld().WithOffers()
        .With("minerva", c => c with { Builds = true, SitesGw = 1, Chips = [new("anvil", 0.6)] })));

    private static bool Signs(GameState state, string maker, params Leg[] legs)
    {
        GameState talked = Talked(state, maker, legs);
        int number = talked.Deals[^1].Number;
        return talked.Deals.Count > state.Deals.Count && Autopilot.Answers(Simulation.View(talked, maker)).Contains(new Accept(number));
    }

    private static GameState Resolve(GameState state, string maker, params Leg[] legs)
    {
        GameState talked = Talked(state, maker, legs);
        return Simulation.Resolve(Simulation.Talk(talked, [new(maker, Autopilot.Answers(Simulation.View(talked, maker)))]).After, []).After;
    }

    private static GameState Talked(GameState state, string maker, Leg[] legs)
    {
        TermSheet sheet = new("minerva", maker, legs);
        Assert.Null(OrderCatalog.Check(Simulation.View(state, "minerva"), new Propose(sheet)));
        return Simulation.Talk(state, [new("minerva", [new Propose(sheet)])]).After;
    }
}
