using CloudWars.Bots.Protocol;
using CloudWars.Bots.Running;
using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players;

namespace CloudWars.Bots.Checking;

/// <summary>A game in which the bot sits on one seat and the caretaker on all others.</summary>
internal sealed class CheckTable(BotCommand command, BotOptions options, GameSetup setup, string seat, CheckNotes notes)
{
    private const ulong Seed = 20251205;

    public string Seat => seat;

    public int Quarters => setup.Quarters;

    /// <summary>The others make the bot an offer in every quarter.</summary>
    public bool OthersOffer { get; set; }

    /// <summary>Quarters that the caretaker plays before the bot takes the seat.</summary>
    public int JoinsAfter { get; set; }

    /// <summary>Changes every line before it is sent.</summary>
    public Func<string, string>? Rewrite { get; set; }

    /// <summary>Offers that the bot was asked about.</summary>
    public int Proposals { get; private set; }

    public void Play(CancellationToken cancel)
    {
        using BotController bot = new(command, seat, options)
        {
            Rewrite = Rewrite,
            Transcript = (direction, line) => Proposals += direction == "to" && line.Contains("\"type\":\"proposal\"", StringComparison.Ordinal) ? 1 : 0,
            OnRefused = Refused,
        };
        Match match = Begin();
        while (match.Stage != MatchStage.Over)
        {
            cancel.ThrowIfCancellationRequested();
            if (match.State.Quarter == JoinsAfter && match.Stage == MatchStage.Orders)
            {
                match.HandOver(seat, bot);
            }

            match.Advance(cancel);
        }

        foreach (BotTrouble trouble in bot.Troubles)
        {
            notes.Problem($"{setup.ScenarioId}, {seat}: {trouble}");
        }
    }

    private Match Begin()
    {
        IReadOnlyList<string> seats = [.. setup.Companies.Where(c => c.Seat).Select(c => c.Id)];
        GameRecord record = new()
        {
            RulesVersion = RulesVersion.Current,
            Scenario = setup.ScenarioId,
            Seed = Seed,
            Quarters = setup.Quarters,
            Seats = [.. seats.Select(s => new SeatRecord(s, "ai:analyst"))],
        };
        return new Match(setup, record, seats.ToDictionary(s => s, s => (IController)new Neighbour(OthersOffer && s != seat ? seat : null)));
    }

    private void Refused(RefusedOrder refused, bool readable)
    {
        string text = $"{setup.ScenarioId}, {seat}: order {(refused.Index is { } at ? $"no. {at} " : "")}\"{refused.Order}\" was left out: {refused.Why}";
        if (readable)
        {
            notes.Note(text);
        }
        else
        {
            notes.Problem(text);
        }
    }

    /// <summary>The caretaker, with an offer for the bot each quarter if one is asked for.</summary>
    private sealed class Neighbour(string? target) : IController
    {
        public string Reason => "";

        public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel)
        {
            List<Order> orders = [.. Autopilot.Orders(view)];
            Order? offer = target is null ? null : Offers(view, target).FirstOrDefault(o => OrderCatalog.Check(view, o, orders) is null);
            return offer is null ? orders : [.. orders, offer];
        }

        public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel) => Autopilot.Answers(view);

        /// <summary>Another kind first in every quarter, so that all that can be offered comes up.</summary>
        private static IEnumerable<Order> Offers(SeatView view, string target)
        {
            string me = view.MyId;
            double price = view.Market.ComputePrice;
            Leg[] legs =
            [
                new EquityLeg(me, 1, Math.Max(1, view.Company(target).Value)),
                new ComputeLeg(me, null, 0.05, 8, Math.Round(price, 2), 80),
                new ComputeLeg(target, null, 0.05, 8, Math.Round(price, 2), 80),
                new LoanLeg(me, 1, 6, 8),
                new LoanLeg(target, 1, 1, 8),
                new EquityLeg(target, 1, Math.Max(1, view.Me.Value)),
            ];
            return Enumerable.Range(0, legs.Length).Select(i => new Propose(new TermSheet(me, target, [legs[(i + view.Quarter) % legs.Length]])));
        }
    }
}
