using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Testing.Generators;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;
using CsCheck;

namespace CloudWars.Core.Tests.Laws;

/// <summary>
/// Nobody gains by where it sits. Luck is drawn by a company's number and talks are numbered as they are opened, so the law is
/// told of a world without chance and of orders that are not talks: there the order of the companies in the scenario changes
/// nothing but the last digits of sums. Two rules of version 4 are not so and are left out: a stake is valued by the price of this
/// quarter if its company stands before its holder and else by that of the last, and of two sides that end their contract in the
/// same quarter the one that stands first pays.
/// </summary>
public class SeatLaws
{
    [Fact]
    public void The_order_of_the_companies_in_the_scenario_changes_nothing() => Gen.Select(Gens.Seed, Gen.Shuffle(Given.CalmWorld().Companies.ToArray()))
        .Sample((seed, shuffled) =>
    {
        GameSetup world = Given.CalmWorld() with { Stakes = [] };
        GameState here = Given.Opening(world, seed);
        GameState there = Given.Opening(world with { Companies = [.. shuffled] }, seed);
        foreach (QuarterRecord quarter in new Table(world, seed, RandomPlayer.Everywhere((int)seed)).Play(8).Record.Played)
        {
            IReadOnlyList<SeatOrders> orders =
                [.. quarter.Rounds[0].Seats.Select(s => s with { Orders = [.. s.Orders.Where(IsCovered).Select(Leased)] })];
            here = Simulation.Resolve(here, orders).After;
            there = Simulation.Resolve(there, orders).After;
            Assert.All(world.Companies, c => SameFor(c.Id, here, there));
            if (here.IsOver)
            {
                return;
            }
        }
    }, iter: 20);

    private static bool IsCovered(Order order) => OrderCatalog.KindOf(order).Moment != OrderMoment.Talks && order is not (Invest or EndContract);

    /// <summary>Whether the grid is late is chance that no parameter turns off; leased halls have their connection.</summary>
    private static Order Leased(Order order) => order is BuildSites sites ? sites with { Lease = true } : order;

    private static void SameFor(string company, GameState here, GameState there)
    {
        int a = here.Setup.IndexOf(company);
        int b = there.Setup.IndexOf(company);
        Near(here.Companies[a].Value.Price, there.Companies[b].Value.Price);
        Near(here.Companies[a].Value.Fundamental, there.Companies[b].Value.Fundamental);
        Near(here.Books.Cash(a).Billions, there.Books.Cash(b).Billions);
        Near(here.Companies[a].Shares, there.Companies[b].Shares);
        Near(here.Companies[a].Revenue, there.Companies[b].Revenue);
        Near(here.Companies[a].Risk.DependencyPremium, there.Companies[b].Risk.DependencyPremium);
        Assert.Equal(here.Companies[a].Insolvent, there.Companies[b].Insolvent);
    }

    /// <summary>Money is rounded to cents company by company, so a cent more or less comes with another order of sums.</summary>
    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, 1e-6 * (1 + Math.Abs(expected)));
}
