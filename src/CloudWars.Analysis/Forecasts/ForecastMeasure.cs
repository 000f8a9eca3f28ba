using CloudWars.Core.Explain;
using CloudWars.Core.Numbers;
using CloudWars.Core.Views;

namespace CloudWars.Analysis.Forecasts;

/// <summary>
/// A figure that is forecast. The widths are the measured factors by which the spread of the imagined futures is
/// widened at one quarter's distance and at four (in between in proportion, beyond as at four): rivals think harder than the
/// scripts that stand for them. <c>cloudwars forecast --calibrate</c> measures what is left.
/// </summary>
public sealed record ForecastMeasure(string Name, string Title, Unit Unit, Func<CompanyView, double> Figure, double WidthAtOne, double WidthAtFour)
{
    public static IReadOnlyList<ForecastMeasure> All { get; } =
    [
        new("cash", "Cash", Unit.Billions, c => c.Cash.Value, 1.1, 1.2),
        new("value", "Value", Unit.Billions, c => c.Value, 1.04, 1.05),
        new("score", "Return, as the score counts it", Unit.Share, c => DMath.Exp(c.Return) - 1, 1.05, 1.05),
        new("risk", "Risk added to the cost of capital", Unit.Share, c => c.DependencyPremium + c.LeveragePremium, 0.95, 1.9),
    ];

    /// <summary>The width factor for a distance in quarters.</summary>
    public double WidthAt(int quarters) => WidthAtOne + ((WidthAtFour - WidthAtOne) * (Math.Clamp(quarters, 1, 4) - 1) / 3);
}
