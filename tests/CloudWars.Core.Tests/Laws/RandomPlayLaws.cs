using CloudWars.Core.Deals;
using CloudWars.Core.Happenings;
using CloudWars.Core.Orders;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Laws;

/// <summary>Random play reaches everything there is, so that no rule lives untried.</summary>
public class RandomPlayLaws
{
    private const int MostGames = 400;

    /// <summary>What needs a world of its own, and where that is.</summary>
    private static readonly Happening[] Elsewhere =
    [
        Happening.Insolvent, // Phases/InsolvencyTests
        Happening.LossOnDefault, // Phases/InsolvencyTests
        Happening.TakenOver, // Scoring/ScoreTests
        Happening.Outbid, // Market/TakeoverTests
        Happening.TakeoverBlocked, // Scoring/ScoreTests
        Happening.Rescued, // Phases/ClearingTests
        Happening.ContractShort, // Phases/ComputeDeliveryTests
        Happening.CovenantBreached, // needs years of borrowing
        Happening.Impairment, // needs a fall of chip prices
        Happening.GenerationSlip, // rare by its odds
    ];

    [Fact]
    public void Every_kind_of_order_leg_and_happening_is_reached()
    {
        List<Happening> happened = [];
        List<Type> ordered = [];
        List<Type> closed = [];
        for (int seed = 1; seed <= MostGames && Missing(happened, ordered, closed).Count > 0; seed++)
        {
            Table table = new(Given.SmallWorld(), (ulong)seed, RandomPlayer.Everywhere(seed));
            while (!table.State.IsOver)
            {
                table.PlayQuarter();
                happened.AddRange(table.Events.Select(e => e.Kind).Distinct());
                closed.AddRange(table.State.Deals.Where(d => d.Stage == DealStage.Closed).SelectMany(d => d.Sheet.Legs).Select(l => l.GetType()));
            }

            ordered.AddRange(table.Record.Played.SelectMany(q => q.Rounds).SelectMany(r => r.Seats).SelectMany(s => s.Orders).Select(o => o.GetType()).Distinct());
        }

        Assert.Empty(Missing(happened, ordered, closed));
    }

    private static List<string> Missing(List<Happening> happened, List<Type> ordered, List<Type> closed) =>
    [
        .. LegCatalog.All.Select(k => k.Type).Except(closed).Select(t => t.Name),
        .. OrderCatalog.All.Select(k => k.OrderType).Except(ordered).Except([typeof(BidForCompany)]).Select(t => t.Name),
        .. Enum.GetValues<Happening>().Except(happened).Except(Elsewhere).Select(h => h.ToString()),
    ];
}
