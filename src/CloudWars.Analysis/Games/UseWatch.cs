using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players;

namespace CloudWars.Analysis.Games;

/// <summary>Notes quarter by quarter which orders the seats gave and which legs they signed.</summary>
internal sealed class UseWatch(GameSetup setup)
{
    private readonly SortedDictionary<string, (SortedSet<string> Orders, SortedSet<string> Legs)> _seats =
        new(setup.Companies.Where(c => c.Seat).ToDictionary(c => c.Id, _ => (NewSet(), NewSet())), StringComparer.Ordinal);

    public IReadOnlyList<SeatUse> Use => [.. _seats.Select(s => new SeatUse(s.Key, s.Value.Orders, s.Value.Legs))];

    /// <summary>Notes the quarter that was resolved last.</summary>
    public void Note(Match match)
    {
        foreach (SeatOrders given in match.Record.Played[^1].Rounds.SelectMany(r => r.Seats))
        {
            if (_seats.TryGetValue(given.Company, out (SortedSet<string> Orders, SortedSet<string> Legs) use))
            {
                use.Orders.UnionWith(given.Orders.Select(o => OrderCatalog.KindOf(o).Name));
            }
        }

        foreach ((string company, (_, SortedSet<string> legs)) in _seats)
        {
            foreach (DealView deal in match.View(company).Deals.Where(d => d.Stage == DealStage.Signed))
            {
                legs.UnionWith(deal.Sheet.Legs.Select(l => LegCatalog.All.First(k => k.Type == l.GetType()).Name));
            }
        }
    }

    private static SortedSet<string> NewSet() => new(StringComparer.Ordinal);
}
