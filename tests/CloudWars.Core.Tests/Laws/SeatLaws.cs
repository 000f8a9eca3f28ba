using CloudWars.Core.Market;
using CloudWars.Core.Replay;
using CloudWars.Core.Tests.Health;
using CloudWars.Core.World;
using CloudWars.Testing.Generators;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;
using CsCheck;

namespace CloudWars.Core.Tests.Laws;

/// <summary>
/// Nobody gains by where it sits: the same orders give everyone the same figures in whatever order the scenario names the companies,
/// luck, talks, takeovers and failures included. Only the last digits of sums may differ.
/// </summary>
public class SeatLaws
{
    private static readonly GameSetup[] Worlds =
    [
        Given.SmallWorld(),
        Given.CalmWorld(),
        Bundled.TrainiumGambit,

        // One anybody can take over, and one that cannot pay.
        Given.SmallWorld().With("janus", c => c with { MarketValue = 25, Gap = -1.2 }),
        Given.SmallWorld().WithOffers() with { Contracts = [new("stratus", "minerva", "anvil", 1.2, 7.5, 30, 1), new("nimbus", "minerva", "anvil", 1.2, 7.5, 30, 1)] },
    ];

    [Fact]
    public void The_order_of_the_companies_in_the_scenario_changes_nothing() => Gen.Select(
        Gens.Seed, Gen.OneOf(Worlds), Gen.Double[0.1, 0.7], Gen.Shuffle((int[])[0, 1, 2, 3, 4, 5, 6, 7]))
        .Sample((seed, world, eagerness, order) =>
    {
        Table table = new(world, seed, RandomPlayer.Everywhere((int)seed, eagerness));
        GameState there = Given.Opening(world with { Companies = [.. order.Where(c => c < world.CompanyCount).Select(c => world.Companies[c])] }, seed);
        AssertSame(table.State, there);
        while (!table.State.IsOver)
        {
            table.PlayQuarter();
            QuarterRecord quarter = table.Record.Played[^1];
            there = Simulation.Replay(there, quarter with { Rounds = [.. quarter.Rounds.Select(r => new RoundRecord([.. r.Seats.Reverse()]))] }).After;
            AssertSame(table.State, there);
        }
    }, iter: 40);

    private static void AssertSame(GameState here, GameState there)
    {
        Assert.All(here.Setup.Companies, c => AssertSame(c.Id, here, there));
        Assert.Equal(here.Deals.Select(d => (d.Number, d.Stage, d.End)), there.Deals.Select(d => (d.Number, d.Stage, d.End)));
        Assert.Equal(here.Contracts.Select(k => (k.Number, k.QuartersLeft, k.ShortQuarters)), there.Contracts.Select(k => (k.Number, k.QuartersLeft, k.ShortQuarters)));
        AssertNear(here.World.ComputePrice, there.World.ComputePrice);
        AssertNear(here.World.Circularity, there.World.Circularity);
        Assert.Equal(here.World.Breaks, there.World.Breaks);
        Assert.Equal(here.IsOver, there.IsOver);
    }

    private static void AssertSame(string company, GameState here, GameState there)
    {
        int a = here.Setup.IndexOf(company);
        int b = there.Setup.IndexOf(company);
        ref CompanyState one = ref here.Companies[a];
        ref CompanyState other = ref there.Companies[b];
        AssertNear(one.Value.Price, other.Value.Price);
        AssertNear(one.Value.Fundamental, other.Value.Fundamental);
        AssertNear(one.Value.Mood, other.Value.Mood);
        AssertNear(here.Books.Cash(a).Billions, there.Books.Cash(b).Billions);
        AssertNear(CreditOf(here, a), CreditOf(there, b));
        AssertNear(one.Shares, other.Shares);
        AssertNear(one.Revenue, other.Revenue);
        AssertNear(one.Capability, other.Capability);
        AssertNear(one.Risk.DependencyPremium, other.Risk.DependencyPremium);
        AssertNear(one.BrokenWord, other.BrokenWord);
        AssertNear(one.SmoothedPerShare, other.SmoothedPerShare);
        Assert.Equal(one.Insolvent, other.Insolvent);
        Assert.Equal(one.GoalsReached, other.GoalsReached);
        Assert.Equal(IdOf(here, one.TakenOverBy - 1), IdOf(there, other.TakenOverBy - 1));
    }

    private static double CreditOf(GameState state, int company) => CreditDesk.DebtOf(state, company);

    private static string? IdOf(GameState state, int company) => company < 0 ? null : state.Setup.Companies[company].Id;

    /// <summary>Money is rounded to cents company by company, so a cent more or less comes with another order of sums.</summary>
    private static void AssertNear(double expected, double actual) => Assert.Equal(expected, actual, 1e-6 * (1 + Math.Abs(expected)));
}
