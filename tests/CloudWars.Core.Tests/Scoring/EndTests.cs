using CloudWars.Core.Happenings;
using CloudWars.Core.Orders;
using CloudWars.Core.Tests.Phases;
using CloudWars.Core.World;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Scoring;

/// <summary>The ways in which a game ends.</summary>
public class EndTests
{
    [Fact]
    public void After_the_last_quarter()
    {
        Table table = new(Given.SmallWorld() with { Quarters = 5 }, 1);
        table.Play(4);
        Assert.False(table.State.IsOver);
        table.PlayQuarter();
        Assert.True(table.State.IsOver);
        Assert.Contains(table.Events, e => e.Kind == Happening.GameOver);
    }

    [Fact]
    public void When_the_last_seat_is_insolvent()
    {
        GameSetup lonely = Given.CalmWorld().With("nimbus", c => c with { Seat = false }).With("stratus", c => c with { Seat = false }).With("janus", c => c with { Seat = false });
        Outcome outcome = Simulation.Resolve(Given.Opening(lonely).Ruined("minerva"), []);
        Assert.True(outcome.After.Companies[2].Insolvent);
        Assert.True(outcome.After.IsOver);
    }

    [Fact]
    public void When_the_last_seat_is_taken_over()
    {
        GameSetup prey = Given.CalmWorld().WithOffers().With("nimbus", c => c with { Seat = false }).With("stratus", c => c with { Seat = false }).With("minerva", c => c with { Seat = false })
            .With("janus", c => c with { MarketValue = 25, Gap = -0.9 });
        Outcome outcome = Simulation.Resolve(Given.Opening(prey), [new("nimbus", [new BidForCompany("janus")])]);
        Assert.Contains(outcome.Events, e => e.Kind == Happening.TakenOver);
        Assert.True(outcome.After.IsOver);
    }

    [Fact]
    public void A_seat_that_is_out_leaves_the_others_playing()
    {
        GameState state = Simulation.Resolve(Given.Opening(Given.CalmWorld()).Ruined("minerva"), []).After;
        Assert.False(state.Active(2));
        Assert.False(state.IsOver);
        Assert.NotNull(OrderCatalog.Check(Simulation.View(state, "minerva"), new FundResearch(1)));
    }
}
