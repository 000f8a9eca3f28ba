using CloudWars.Analysis.Games;
using CloudWars.Core;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players;

namespace CloudWars.Analysis.Forecasts;

/// <summary>
/// Whether forecasts can be trusted: games are played, one seat of each is asked in one of its quarters what its orders will
/// do, and what really came is counted as inside or outside the band. Seats and quarters take turns, so that all are asked.
/// </summary>
/// <param name="plan">The games.</param>
/// <param name="budget">How each forecast is made.</param>
/// <param name="only">The one company whose seat is asked, or null for all in turn.</param>
public sealed class Calibration(GamePlan plan, ForecastBudget budget, string? only = null)
{
    private readonly IReadOnlyList<string> _asked = only is null ? [.. plan.Seats.Select(s => s.Company)] : [only];

    /// <summary>The distances that are judged, in quarters.</summary>
    public static IReadOnlyList<int> Distances { get; } = [1, 4];

    /// <summary>Plays one game and forecasts in it: one answer for each measure and distance.</summary>
    public IReadOnlyList<CalibrationAnswer> Ask(int game, CancellationToken cancel = default)
    {
        Match match = GamePlayer.Finish(plan, GamePlan.SeedOf(plan.Seed, game), cancel);
        string company = _asked[game % _asked.Count];
        int last = match.History.Count - 1 - Distances[^1];
        if (last < 0)
        {
            return [];
        }

        // A quarter that walks through the game as seats come round.
        int quarter = game / _asked.Count * 3 % (last + 1);
        SeatView view = Simulation.View(match.History[quarter], company);
        if (!view.Me.Active)
        {
            return [];
        }

        IReadOnlyList<Order> orders = [.. match.Record.Played[quarter].Rounds.SelectMany(r => r.Seats).Where(s => s.Company == company).SelectMany(s => s.Orders)];
        Forecast forecast = new Forecaster(view, budget with { Seed = budget.Seed + (ulong)game, Quarters = Distances[^1] }).Of(orders, cancel);
        return [.. from distance in Distances
                   from fan in forecast.Fans
                   where distance < fan.Bands.Count
                   let came = fan.Measure.Figure(Simulation.View(match.History[quarter + distance], company).Me)
                   select new CalibrationAnswer(fan.Measure, distance, company, fan.Bands[distance], came)];
    }
}

/// <summary>A forecast and what came.</summary>
public sealed record CalibrationAnswer(ForecastMeasure Measure, int Distance, string Company, Band Band, double Came)
{
    public bool Inside => Band.Holds(Came);

    public bool Below => Came < Band.Low;
}
