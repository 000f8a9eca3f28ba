using CloudWars.Core.Happenings;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Testing.Generators;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;
using CsCheck;

namespace CloudWars.Core.Tests.Laws;

/// <summary>Nothing is gained by giving an order in pieces, or more than once, or along with one that is refused.</summary>
public class SplitLaws
{
    private static readonly string[] Seats = ["nimbus", "stratus", "minerva", "janus"];

    private static readonly Func<double, Order>[] WithAmount =
    [
        a => new Borrow(a), a => new IssueShares(a), a => new Repay(a), a => new BuyBack(a), a => new SecondarySale(a), a => new FundResearch(a), a => new FundSilicon(a),
        a => new BuildSites(a, true), a => new BuildSites(a, false), a => new OrderChips("anvil", a), a => new OrderChips("feather", a), a => new Invest("minerva", a),
        a => new SellStake("minerva", a), a => new TrainModel(2, a), a => new PortWorkload("feather", a),
    ];

    [Fact]
    public void An_order_in_two_halves_does_no_more_than_its_first_half()
    {
        int tried = 0;
        Gen.Select(Gens.Seed, Gen.OneOf(Seats), Gen.OneOf(WithAmount), Gen.Double[0.02, 12]).Sample((seed, seat, kind, amount) =>
        {
            GameState state = Midgame(seed);
            if (OrderCatalog.Check(Simulation.View(state, seat), kind(amount / 2)) is null)
            {
                tried++;
                Assert.Equal(Hash(state, seat, [kind(amount / 2)]), Hash(state, seat, [kind(amount / 2), kind(amount / 2)]));
            }
        }, iter: 400, threads: 1);
        Assert.InRange(tried, 40, 400);
    }

    [Fact]
    public void Any_order_given_twice_does_what_it_does_once()
    {
        int tried = 0;
        Gen.Select(Gens.Seed, Gen.OneOf(Seats), Gen.OneOf([.. OrderCatalog.All])).Sample((seed, seat, kind) =>
        {
            GameState state = Midgame(seed);
            SeatView view = Simulation.View(state, seat);
            if (kind.Moment != OrderMoment.Talks && kind.Offered(view) && RandomPlayer.Draw(view, kind, new Random((int)seed)) is { } order && OrderCatalog.Check(view, order) is null)
            {
                tried++;
                Assert.Equal(Hash(state, seat, [order]), Hash(state, seat, [order, order]));
            }
        }, iter: 300, threads: 1);
        Assert.InRange(tried, 40, 300);
    }

    /// <summary>
    /// Whatever is refused beside good orders leaves what those do as it was. What would be refused alone need not be: shares
    /// sold first pay for a stake bought after.
    /// </summary>
    [Fact]
    public void A_refused_order_beside_good_ones_changes_nothing()
    {
        int tried = 0;
        Gen.Select(Gens.Seed, Gen.OneOf(Seats), Gens.AnyOrder).Sample((seed, seat, bad) =>
        {
            GameState state = Midgame(seed);
            IReadOnlyList<Order> good = Autopilot.Orders(Simulation.View(state, seat));
            Outcome without = Simulation.Resolve(state, [new SeatOrders(seat, good)]);
            Outcome with = Simulation.Resolve(state, [new SeatOrders(seat, [.. good, bad])]);
            if (Refusals(with, bad) > Refusals(without, bad))
            {
                tried++;
                Assert.Equal(without.Hash, with.Hash);
            }
        }, iter: 300, threads: 1);
        Assert.InRange(tried, 40, 300);
    }

    /// <summary>Refusals of orders of that one's kind: one that is carried out may take the cash of others, which are refused then.</summary>
    private static int Refusals(Outcome outcome, Order bad) =>
        outcome.Events.Count(e => e.Kind == Happening.OrderRefused && e.Subject.StartsWith($"{OrderCatalog.KindOf(bad).Title}:", StringComparison.Ordinal));

    private static GameState Midgame(ulong seed) => new Table(Given.SmallWorld(), seed % 6, RandomPlayer.Everywhere((int)(seed % 6))).Play(3).State;

    private static string Hash(GameState state, string seat, IReadOnlyList<Order> orders) => Simulation.Resolve(state, [new SeatOrders(seat, orders)]).Hash;
}
