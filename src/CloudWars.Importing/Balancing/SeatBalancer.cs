using CloudWars.Importing.Catalogue;
using CloudWars.Scenarios;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Balancing;

/// <summary>
/// Sees to it that no seat is hopeless: plays the scenario, gives money to a seat that fails too often, and evens out what is
/// left by stated corrections of par. All of it stands in the file as an assumption with the figures it rests on.
/// </summary>
internal static class SeatBalancer
{
    /// <summary>A seat that fails in more than this part of the games gets more to start with.</summary>
    private const double FailuresMax = 0.25;

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

            IReadOnlyList<SeatMeasure> measures = SeatMeasurer.Measure(setup, games, step, cancel);
            List<SeatMeasure> failing = [.. measures.Where(m => m.Failed > FailuresMax * m.Games)];
            if (failing.Count == 0 || round == RescuesMax)
            {
                return Even(draft, measures, failing);
            }

            draft = failing.Aggregate(draft, Rescue);
        }
    }

    private static ScenarioDraft Rescue(ScenarioDraft draft, SeatMeasure seat)
    {
        CompanyPart company = draft.File.Companies![seat.Company];
        double cash = company.Cash?.Value ?? 0;
        double more = Figure.Round((cash * 1.5) + (0.03 * company.MarketValue!.Value));
        string why = $"raised, as simulation had it insolvent in {seat.Failed} of {seat.Games} games";
        return With(draft, seat.Company, company with { Cash = Figure.Changed(company.Cash, more, why) })
            with
        { Notes = [.. draft.Notes, $"{company.Name} starts with ${more:0.##}B in cash instead of ${cash:0.##}B: {why}."] };
    }

    private static ScenarioDraft Even(ScenarioDraft draft, IReadOnlyList<SeatMeasure> measures, List<SeatMeasure> failing)
    {
        foreach (SeatMeasure seat in measures)
        {
            double spread = Math.Clamp(seat.Par.Spread, SpreadMin, SpreadMax);
            double adjustment = Math.Round(Math.Clamp(seat.Par.ParAdjustment * seat.Par.Spread / spread, -AdjustmentMax, AdjustmentMax) * 20) / 20;
            string games = $"over {seat.Games} games with analyst AI in every seat";
            draft = With(draft, seat.Company, draft.File.Companies![seat.Company] with
            {
                Spread = new Sourced<double>(spread, Assumed: $"measured: standard deviation of the return against par {games}"),
                ParAdjustment = new Sourced<double>(adjustment, Assumed: $"measured {games}: evens out what the chairs are worth to equal players"),
            });
        }

        return failing.Aggregate(draft, (d, seat) => d with
        {
            Notes = [.. d.Notes, $"{d.File.Companies![seat.Company].Name} is a hard seat: with AI players it failed in {seat.Failed} of {seat.Games} games."],
        });
    }

    private static ScenarioDraft With(ScenarioDraft draft, string company, CompanyPart part)
    {
        OrderedDictionary<string, CompanyPart> companies = new(draft.File.Companies!) { [company] = part };
        return draft with { File = draft.File with { Companies = companies } };
    }
}
