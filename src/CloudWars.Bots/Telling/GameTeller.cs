using System.Reflection;
using CloudWars.Bots.Protocol;
using CloudWars.Core.Happenings;
using CloudWars.Core.News;
using CloudWars.Core.Orders;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;

namespace CloudWars.Bots.Telling;

/// <summary>Makes the messages of the game from a seat's view.</summary>
internal static class GameTeller
{
    public static Hello Hello(SeatView view, int id, double seconds)
    {
        GameSetup setup = view.Setup;
        return new()
        {
            Id = id,
            TimeLimitSeconds = seconds,
            RulesVersion = RulesVersion.Current,
            Scenario = setup.ScenarioId,
            Title = setup.Title,
            Briefing = setup.Briefing,
            Company = view.MyId,
            Quarters = setup.Quarters,
            QuartersPlayed = view.Quarter,
            Companies = [.. setup.Companies.Select(ParticipantOf)],
            Families = [.. setup.Families.Select(f => new ChipFamily { Id = f.Id, Name = f.Name, Owner = f.Owner, Merchant = f.Merchant, TrainFitness = f.TrainFitness, ServeFitness = f.ServeFitness })],
            Goals = [.. setup.Goals.Select(g => new Goal { Company = g.Company, Text = g.Text, Points = g.Points })],
            Rules = RulesOf(setup.Rules),
        };
    }

    public static Quarter Quarter(SeatView view, int id, double seconds) => new()
    {
        Id = id,
        TimeLimitSeconds = seconds,
        Number = view.Quarter + 1,
        Label = view.QuarterLabel,
        View = PositionTeller.Of(view),
        LegalOrders = [.. OrderCatalog.All.Where(k => k.Offered(view)).Select(k => OrderForm.Of(k, view))],
    };

    public static Proposal Proposal(SeatView view, DealView deal, int id, double seconds) => new()
    {
        Id = id,
        TimeLimitSeconds = seconds,
        Quarter = view.Quarter + 1,
        Label = view.QuarterLabel,
        Round = view.TalksRound,
        Deal = PositionTeller.DealOf(view, deal),
        View = PositionTeller.Of(view),
    };

    public static Result Result(SeatView view, IReadOnlyList<Headline> wire, IReadOnlyList<RefusedOrder> refused, string? lost) => new()
    {
        Quarter = view.Quarter,
        Label = view.LastQuarterLabel,
        Headlines = [.. wire.Select(h => new WireLine { Text = h.Text, Mine = h.Mine, Private = h.Private })],
        You = CompanyTeller.Of(view.Me),
        Refused = [.. refused, .. wire.Where(h => h.Kind is Happening.OrderRefused or Happening.OrderCut && h.Mine).Select(h => new RefusedOrder { Index = null, Order = "", Why = h.Text })],
        Lost = lost,
    };

    public static End End(SeatView view, IReadOnlyList<Standing> standings) => new()
    {
        Reason = view.QuartersLeft == 0 ? "last-quarter" : view.Companies.Any(c => c.IsSeat && c.TakenOverBy is not null) ? "takeover" : "insolvency",
        Standings = [.. standings.Select(s => new FinalStanding { Company = s.Company, Rank = s.Rank, Score = PositionTeller.Finite(s.Score), Value = PositionTeller.Finite(s.Value), Insolvent = s.Insolvent })],
    };

    private static Participant ParticipantOf(CompanySetup company) => new()
    {
        Id = company.Id,
        Name = company.Name,
        Role = company.Role.ToString().ToLowerInvariant(),
        Seat = company.Seat,
        SellsCompute = company.SellsCompute,
        TrainsModels = company.TrainsModels,
        Builds = company.Builds,
        Blurb = company.Blurb,
    };

    private static SortedDictionary<string, double> RulesOf(Rules rules)
    {
        SortedDictionary<string, double> told = new(StringComparer.Ordinal);
        foreach (PropertyInfo parameter in typeof(Rules).GetProperties().Where(p => p.IsDefined(typeof(ParamAttribute))))
        {
            told[char.ToLowerInvariant(parameter.Name[0]) + parameter.Name[1..]] = Convert.ToDouble(parameter.GetValue(rules));
        }

        return told;
    }
}
