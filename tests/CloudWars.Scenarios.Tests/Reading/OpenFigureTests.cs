using CloudWars.Core;
using CloudWars.Core.World;

namespace CloudWars.Scenarios.Tests.Reading;

/// <summary>A figure with a range is drawn when a game begins, the same for the same seed.</summary>
public sealed class OpenFigureTests
{
    private static GameSetup Open { get; } = SmallScenario.With(
        ("\"computePrice\": 3.25", "\"computePrice\": { \"value\": 3.25, \"range\": [3, 3.5] }"),
        ("\"cash\": 12", "\"cash\": { \"value\": 12, \"range\": [8, 16], \"assumed\": \"books are private\" }")).Read().Setup!;

    [Fact]
    public void Ranges_arrive_in_the_setup_and_in_the_origins()
    {
        Assert.Equal(
            [new OpeningRange("market.computePrice", "", DrawnFigure.ComputePrice, 3, 3.5), new OpeningRange("companies.lantern.cash", "lantern", DrawnFigure.Cash, 8, 16)],
            Open.Ranges);
        Assert.Contains(new Origin("companies.lantern.cash", "books are private (drawn between 8 and 16 when the game begins)", true), Open.Origins);
    }

    [Fact]
    public void Each_seed_draws_an_opening_within_the_ranges()
    {
        List<double> drawn = [];
        for (ulong seed = 1; seed <= 20; seed++)
        {
            GameSetup setup = Simulation.Begin(Open, seed).Setup;
            Assert.InRange(setup.Market.ComputePrice, 3, 3.5);
            Assert.InRange(Cash(setup), 8, 16);
            Assert.Equal(Cash(setup), Cash(Simulation.Begin(Open, seed).Setup));
            drawn.Add(Cash(setup));
        }

        Assert.Equal(20, drawn.Distinct().Count());
        Assert.True(drawn.Max() - drawn.Min() > 4, string.Join(", ", drawn));
    }

    [Fact]
    public void A_drawn_opening_is_drawn_once() =>
        Assert.Equal(Cash(Simulation.Begin(Open, 5).Setup), Cash(Simulation.Begin(Simulation.Begin(Open, 5).Setup, 5).Setup));

    private static double Cash(GameSetup setup) => setup.Companies[setup.IndexOf("lantern")].Cash;
}
