using CloudWars.Analysis.Forks;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Players;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Play;

namespace CloudWars.Screens.Lookback;

/// <summary>
/// Goes back to a finished quarter of one seat's own game: its desk as it was, with the orders it gave, to be changed. Committing
/// shows both histories instead of playing on. Nothing of it is saved, and it reaches no further than what has been played.
/// </summary>
internal static class WhatIf
{
    /// <summary>Asks for the quarter, then opens the desk.</summary>
    public static void Open(GameFlow game, string company)
    {
        Match match = game.Session.Match;
        List<ListItem> quarters = [];
        for (int quarter = 1; quarter <= match.Record.Played.Count; quarter++)
        {
            IReadOnlyList<Order> orders = OrdersOf(match.Record, quarter, company);
            string first = orders.Count == 0 ? "no orders" : OrderCatalog.KindOf(orders[0]).Describe(match.Setup, orders[0]) + (orders.Count > 1 ? $" and {orders.Count - 1} more" : "");
            quarters.Add(new ListItem($"{quarter}", match.Setup.Start.Label(quarter), first));
        }

        if (quarters.Count == 0)
        {
            game.Stage.Say(Line.Of("No quarter is finished yet.", Ink.Warning));
            return;
        }

        game.Stage.Push(new ListScreen(game.Stage, $"What if {game.Session.CompanyName(company)} had ordered otherwise in…", quarters, quarter => GoBack(game, company, int.Parse(quarter))));
    }

    private static void GoBack(GameFlow game, string company, int quarter)
    {
        GameRecord record = game.Session.Match.Record;
        GameRecord until = record with
        {
            Played = [.. record.Played.Take(quarter - 1)],
            Seats = [.. record.Seats.Select(s => s.Company == company ? s : s with { Controller = "as it was" })],
            Table = null,
        };
        Dictionary<string, IController> others = record.Seats.Where(s => s.Company != company).ToDictionary(s => s.Company, _ => (IController)new Bystander());
        GameSession session = new(game.Session.Setup, until, others, NoShelf.Instance, game.Session.Match.Name);
        SeatDraft draft = session.Draft(company);
        foreach (Order order in OrdersOf(record, quarter, company))
        {
            draft.Put(session.Desk(company).View, order);
        }

        GameFlow flow = new(game.Stage, game.Services, session, game.Proceed)
        {
            Instead = (whatIf, orders) => Compare(whatIf, record, quarter, company, orders),
        };
        flow.SitDown(company);
        game.Stage.Say(Line.Of($"{session.Setup.Start.Label(quarter)} again. Change the orders (page 9), then F5 compares.", Ink.Accent));
    }

    private static void Compare(GameFlow flow, GameRecord record, int quarter, string company, IReadOnlyList<Order> orders)
    {
        // Answers to offers that came later in that quarter stay as they were given.
        IEnumerable<Order> later = record.Played[quarter - 1].Rounds.Skip(1).SelectMany(r => r.Seats).Where(s => s.Company == company).SelectMany(s => s.Orders);
        ForkPlan plan = new() { Setup = flow.Session.Setup, Record = record, Quarter = quarter, Company = company, Orders = [.. orders, .. later] };
        flow.Stage.RunInBackground("Playing the other history", (_, _) => ForkPlayer.Play(plan), fork => flow.Stage.Push(new ForkScreen(fork, flow.Session.CompanyName(company), flow.ToTitle)));
    }

    private static IReadOnlyList<Order> OrdersOf(GameRecord record, int quarter, string company) =>
        [.. record.Played[quarter - 1].Rounds.Take(1).SelectMany(r => r.Seats).Where(s => s.Company == company).SelectMany(s => s.Orders)];
}
