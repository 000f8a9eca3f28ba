using CloudWars.Analysis.Balance;
using CloudWars.Core.World;
using CloudWars.Importing.Catalogue;
using CloudWars.Players;
using CloudWars.Scenarios;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Balancing;

/// <summary>
/// Sees to it that no seat is hopeless: plays the scenario, gives money to a seat that fails too often, and evens out what is
/// left by stated corrections of par. All of it stands in the file as an assumption with the figures it rests on. Analysts, who
/// play by the book and decide at once, show which seat fails; directors, the usual opponents, show what each chair is worth:
/// they make so much more of some chairs than analysts do that par must be measured with them.
/// </summary>
internal static class SeatBalancer
{
    /// <summary>A seat that fails in more than this part of the games gets more to start with.</summary>
    private const double FailuresMax = 0.25;

    private const string Quick = "ai:analyst";
    private const string Usual = "ai:director";
    private const ulong Series = 20251;
    private const int RescuesMax = 4;
    private const double AdjustmentMax = 3;
    private const double SpreadMin = 0.08;
    private const double SpreadMax = 0.7;

    public static ScenarioDraft Balance(ScenarioDraft draft, int games, Action step, CancellationToken cancel)
    {
        for (int round = 0; ; round++)
        {
            if (draft.Read().Setup is not { } setup)
            {
                return draft;
            }

            int played = games * ImportChoices.QuickGames;
            IReadOnlyList<SeatPar> seats = Measure(setup, Quick, played, step, cancel);
            if (!seats.Any(s => Fails(s, played)))
            {
                played = games;
                seats = Measure(setup, Usual, played, step, cancel);
            }

            List<SeatPar> failing = [.. seats.Where(s => Fails(s, played))];
            if (failing.Count == 0)
            {
                return Even(draft, seats, games);
            }

            if (round == RescuesMax)
            {
                return Hard(Even(draft, Measure(setup, Usual, games, step, cancel), games), failing, played);
            }

            draft = failing.Aggregate(draft, (d, seat) => Rescue(d, seat, played));
        }
    }

    private static bool Fails(SeatPar seat, int games) => seat.Failed > FailuresMax * games;

    private static IReadOnlyList<SeatPar> Measure(GameSetup setup, string player, int games, Action step, CancellationToken cancel)
    {
        ParMeasure measure = ParMeasure.Run(ParMeasure.Plan(setup, ControllerCatalog.Create, player, games, Series), Environment.ProcessorCount, step, cancel);
        cancel.ThrowIfCancellationRequested();
        return measure.Seats();
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

    private static ScenarioDraft Even(ScenarioDraft draft, IReadOnlyList<SeatPar> seats, int games)
    {
        string measured = $"over {games} games with director AI in every seat";
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

        return draft;
    }

    private static ScenarioDraft Hard(ScenarioDraft draft, List<SeatPar> failing, int games) =>
        failing.Aggregate(draft, (d, seat) => d with
        {
            Notes = [.. d.Notes, $"{d.File.Companies![seat.Company].Name} is a hard seat: with AI players it failed in {seat.Failed} of {games} games."],
        });

    private static ScenarioDraft With(ScenarioDraft draft, string company, CompanyPart part)
    {
        OrderedDictionary<string, CompanyPart> companies = new(draft.File.Companies!) { [company] = part };
        return draft with { File = draft.File with { Companies = companies } };
    }
}
