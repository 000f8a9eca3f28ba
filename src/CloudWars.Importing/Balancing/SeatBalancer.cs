using CloudWars.Analysis.Balance;
using CloudWars.Analysis.Games;
using CloudWars.Importing.Catalogue;
using CloudWars.Players;
using CloudWars.Scenarios;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Balancing;

/// <summary>
/// Sees to it that no seat is hopeless: plays the scenario, gives money to a seat that fails too often, and evens out what is
/// left by stated corrections of par. All of it stands in the file as an assumption with the figures it rests on. The players are
/// analysts, who play by the book and decide at once, so that a new scenario is measured in seconds.
/// </summary>
internal static class SeatBalancer
{
    /// <summary>A seat that fails in more than this part of the games gets more to start with.</summary>
    private const double FailuresMax = 0.25;

    private const string Player = "ai:analyst";
    private const ulong Series = 20251;
    private const int RescuesMax = 4;
    private const double AdjustmentMax = 2.5;
    private const double SpreadMin = 0.08;
    private const double SpreadMax = 0.7;

    public static ScenarioDraft Balance(ScenarioDraft draft, int games, Action step, CancellationToken cancel)
    {
        for (int round = 0; ; round++)
        {
            ScenarioReading reading = draft.Read();
            if (reading.Setup is not { } setup)
            {
                return draft;
            }

            GamePlan plan = ParMeasure.Plan(setup, ControllerCatalog.Create, Player, games, Series);
            ParMeasure measure = ParMeasure.Run(plan, Environment.ProcessorCount, step, cancel);
            cancel.ThrowIfCancellationRequested();
            IReadOnlyList<SeatPar> seats = measure.Seats();
            List<SeatPar> failing = [.. seats.Where(s => s.Failed > FailuresMax * games)];
            if (failing.Count == 0 || round == RescuesMax)
            {
                return Even(draft, seats, failing, games);
            }

            draft = failing.Aggregate(draft, (d, seat) => Rescue(d, seat, games));
        }
    }

    private static ScenarioDraft Rescue(ScenarioDraft draft, SeatPar seat, int games)
    {
        CompanyPart company = draft.File.Companies![seat.Company];
        double cash = company.Cash?.Value ?? 0;
        double more = Figure.Round((cash * 1.5) + (0.03 * company.MarketValue!.Value));
        string why = $"raised, as simulation had it insolvent in {seat.Failed} of {games} games";
        return With(draft, seat.Company, company with { Cash = Figure.Changed(company.Cash, more, why) })
            with
        { Notes = [.. draft.Notes, $"{company.Name} starts with ${more:0.##}B in cash instead of ${cash:0.##}B: {why}."] };
    }

    private static ScenarioDraft Even(ScenarioDraft draft, IReadOnlyList<SeatPar> seats, List<SeatPar> failing, int games)
    {
        string measured = $"over {games} games with analyst AI in every seat";
        foreach (SeatPar seat in seats)
        {
            double spread = Math.Clamp(seat.Spread, SpreadMin, SpreadMax);
            double adjustment = Math.Round(Math.Clamp(seat.ParAdjustment * seat.Spread / spread, -AdjustmentMax, AdjustmentMax) * 20) / 20;
            draft = With(draft, seat.Company, draft.File.Companies![seat.Company] with
            {
                Spread = new Sourced<double>(spread, Assumed: $"measured: standard deviation of the return against par {measured}"),
                ParAdjustment = new Sourced<double>(adjustment, Assumed: $"measured {measured}: evens out what the chairs are worth to equal players"),
            });
        }

        return failing.Aggregate(draft, (d, seat) => d with
        {
            Notes = [.. d.Notes, $"{d.File.Companies![seat.Company].Name} is a hard seat: with AI players it failed in {seat.Failed} of {games} games."],
        });
    }

    private static ScenarioDraft With(ScenarioDraft draft, string company, CompanyPart part)
    {
        OrderedDictionary<string, CompanyPart> companies = new(draft.File.Companies!) { [company] = part };
        return draft with { File = draft.File with { Companies = companies } };
    }
}
