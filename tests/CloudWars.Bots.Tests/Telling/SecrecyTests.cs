using CloudWars.Bots.Protocol;
using CloudWars.Bots.Telling;
using CloudWars.Core;
using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Bots.Tests.Telling;

/// <summary>A bot is told what its seat may see, byte for byte, and nothing else.</summary>
public class SecrecyTests
{
    private const ulong Seed = 8_317_264_509_135_577_201;

    [Fact]
    public void No_message_holds_the_seed()
    {
        GameState state = Given.Opening(Given.SmallWorld(), Seed);

        Assert.All(state.Setup.Companies, c => Assert.DoesNotContain(Seed.ToString(), All(state, c.Id), StringComparison.Ordinal));
    }

    [Fact]
    public void Talks_of_others_change_nothing_in_what_a_bot_is_told()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers(), Seed);
        TermSheet secret = new("stratus", "janus", [new LoanLeg("stratus", 2, 5, 8)]);

        GameState quiet = Simulation.Talk(state, []).After;
        GameState talking = Simulation.Talk(state, [new SeatOrders("stratus", [new Propose(secret)])]).After;

        Assert.Equal(All(quiet, "nimbus"), All(talking, "nimbus"));
        Assert.NotEqual(All(quiet, "janus"), All(talking, "janus"));
    }

    [Fact]
    public void A_training_run_of_a_rival_is_not_told()
    {
        // Two moves that differ only in what is hidden until the run ends: how long it is.
        GameState state = Given.Opening(Given.CalmWorld().WithOffers(), Seed);
        GameState two = Simulation.Resolve(state, [new SeatOrders("minerva", [new TrainModel(2, 40)])]).After;
        GameState three = Simulation.Resolve(state, [new SeatOrders("minerva", [new TrainModel(3, 40)])]).After;

        Assert.Equal(All(two, "nimbus"), All(three, "nimbus"));
        Assert.NotEqual(All(two, "minerva"), All(three, "minerva"));
    }

    [Fact]
    public void What_will_happen_is_not_told_before_it_happens()
    {
        GameSetup calm = Given.CalmWorld();
        GameSetup stormy = Given.SmallWorld() is { Events.Count: > 0 } setup ? calm.WithEvents([.. setup.Events]) : calm;

        Assert.NotEmpty(stormy.Events);
        Assert.Equal(All(Given.Opening(calm, Seed), "nimbus"), All(Given.Opening(stormy, Seed), "nimbus"));
    }

    [Fact]
    public void A_bot_is_told_its_own_books_to_the_cent_and_the_doubt_in_those_of_others()
    {
        SeatView view = Simulation.View(Given.Opening(Given.SmallWorld(), Seed), "nimbus");
        SeatPosition told = PositionTeller.Of(view);

        CompanyFigures mine = told.Companies.Single(c => c.Id == "nimbus");
        CompanyFigures lab = told.Companies.Single(c => c.Id == "minerva");
        Assert.Equal((view.Me.Cash.Value, 0), (mine.Money.Cash.Value, mine.Money.Cash.Error));
        Assert.True(lab.Money.Cash.Error > 0);
        Assert.Null(lab.Statements);
        Assert.NotNull(mine.Statements);
    }

    private static string All(GameState state, string company)
    {
        SeatView view = Simulation.View(state, company);
        return BotJson.Write(GameTeller.Hello(view, 1, 10)) + BotJson.Write(GameTeller.Quarter(view, 2, 10))
            + string.Concat(view.Deals.Select(d => BotJson.Write(GameTeller.Proposal(view, d, 3, 10))));
    }
}
