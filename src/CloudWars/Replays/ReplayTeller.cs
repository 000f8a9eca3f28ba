using CloudWars.Core;
using CloudWars.Core.Happenings;
using CloudWars.Core.News;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;

namespace CloudWars.Replays;

/// <summary>Plays a record again and tells its quarters.</summary>
internal static class ReplayTeller
{
    public static IEnumerable<ReplayedQuarter> Tell(ReplayedGame game)
    {
        GameSetup setup = game.Scenario.Setup! with { Quarters = game.Record.Quarters };
        GameRun run = new(Simulation.Begin(setup, game.Record.Seed));
        for (int q = 0; q < game.Record.Played.Count && !run.IsOver; q++)
        {
            QuarterRecord quarter = game.Record.Played[q];
            IReadOnlyList<GameEvent> events = run.Recall(quarter, game.Record.RulesVersion);
            yield return new ReplayedQuarter(q + 1, setup.Start.Label(q + 1), run.Hash, run.Hash == quarter.Hash || game.Record.RulesVersion != RulesVersion.Current,
                OrdersOf(setup, quarter), quarter.Deciders ?? [], [.. quarter.Reasons.Where(r => setup.IndexOf(r.Company) >= 0)], [.. Headlines.For(setup, events, null).Select(h => h.Text)], ValuesIn(run.Snapshot()));
        }
    }

    private static List<(string Company, IReadOnlyList<string> Orders)> OrdersOf(GameSetup setup, QuarterRecord quarter)
    {
        List<(string Company, IReadOnlyList<string> Orders)> told = [];
        foreach (CompanySetup company in setup.Companies)
        {
            string[] orders = [.. quarter.Rounds.SelectMany(r => r.Seats).Where(s => s.Company == company.Id).SelectMany(s => s.Orders).Select(o => Words(setup, o))];
            if (orders.Length > 0)
            {
                told.Add((company.Id, orders));
            }
        }

        return told;
    }

    /// <summary>A record from a file can name a chip family or company that is not there; the rules refuse such an order.</summary>
    private static string Words(GameSetup setup, Order order)
    {
        OrderKind kind = OrderCatalog.KindOf(order);
        try
        {
            return kind.Describe(setup, order);
        }
        catch (ArgumentException)
        {
            return kind.Title;
        }
    }

    private static List<(string Company, double Value)> ValuesIn(GameState state)
    {
        SeatView view = Simulation.View(state, state.Setup.Companies[0].Id);
        return [.. view.Companies.Where(c => c.IsSeat).OrderByDescending(c => c.Value).Select(c => (c.Id, c.Value))];
    }
}
