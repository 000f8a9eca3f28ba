using CloudWars.Core.Explain;
using CloudWars.Core.Numbers;
using CloudWars.Core.Views;

namespace CloudWars.Analysis.Forecasts;

/// <summary>
/// A figure that is forecast. The widths are the measured factors by which the spread of the imagined futures is
/// widened at one quarter's distance and at four (in between in proportion, beyond as at four): rivals think harder than the
/// scripts that stand for them. Set so that eight outcomes in ten lie inside where directors sit on all seats (260 games); against
/// analysts, who follow the scripts, bands for cash and risk are then wider than needed. <c>cloudwars forecast --calibrate</c> measures it anew.
/// </summary>
public sealed record ForecastMeasure(string Name, string Title, Unit Unit, Func<CompanyView, double> Figure, double WidthAtOne, double WidthAtFour)
{
    public static IReadOnlyList<ForecastMeasure> All { get; } =
    [
        new("cash", "Cash", Unit.Billions, c => c.Cash.Value, 1.7, 3.4),
        new("value", "Value", Unit.Billions, c => c.Value, 1.06, 1.1),
        new("score", "Return, as the score counts it", Unit.Share, c => DMath.Exp(c.Return) - 1, 1.15, 1.1),
        new("risk", "Risk added to the cost of capital", Unit.Share, c => c.DependencyPremium + c.LeveragePremium, 2, 2.9),
    ];

    /// <summary>The width factor for a distance in quarters.</summary>
    public double WidthAt(int quarters) => WidthAtOne + ((WidthAtFour - WidthAtOne) * (Math.Clamp(quarters, 1, 4) - 1) / 3);
}
