using CloudWars.Core.Explain;
using CloudWars.Core.Numbers;
using CloudWars.Core.Views;

namespace CloudWars.Analysis.Forecasts;

/// <summary>
/// A figure that is forecast. The widths are the measured factors by which the spread of the imagined futures is widened, for the
/// coming quarter and for those after it: rivals, and oneself, think harder than the scripts that stand for them. Set so that
/// eight outcomes in ten lie inside where directors sit on all seats (336 games of seven scenarios, each seat asked twice).
/// <c>cloudwars forecast --calibrate</c> measures it anew.
/// </summary>
public sealed record ForecastMeasure(string Name, string Title, Unit Unit, Func<CompanyView, double> Figure, double WidthAtOne, double WidthLater)
{
    public static IReadOnlyList<ForecastMeasure> All { get; } =
    [
        new("cash", "Cash", Unit.Billions, c => c.Cash.Value, 1.5, 2.3),
        new("value", "Value", Unit.Billions, c => c.Value, 1.1, 1.13),
        new("score", "Return, as the score counts it", Unit.Share, c => DMath.Exp(c.Return) - 1, 1.1, 1.12),
        new("risk", "Risk added to the cost of capital", Unit.Share, c => c.DependencyPremium + c.LeveragePremium, 1.7, 2.2),
    ];

    /// <summary>The width factor for a distance in quarters.</summary>
    public double WidthAt(int quarters) => quarters <= 1 ? WidthAtOne : WidthLater;
}
