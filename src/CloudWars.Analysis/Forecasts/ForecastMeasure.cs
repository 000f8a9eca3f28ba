using CloudWars.Core.Explain;
using CloudWars.Core.Numbers;
using CloudWars.Core.Views;

namespace CloudWars.Analysis.Forecasts;

/// <summary>
/// A figure that is forecast. The widths are the measured factors by which the spread of the imagined futures is multiplied, for the
/// coming quarter and for those after it: rivals, and oneself, think harder than the scripts that stand for them. Set so that
/// eight outcomes in ten lie inside where directors sit on all seats (336 games of seven scenarios, each seat asked twice).
/// <c>cloudwars forecast --calibrate</c> measures it anew.
/// </summary>
public sealed record ForecastMeasure(string Name, string Title, Unit Unit, Func<CompanyView, double> Figure, double WidthAtOne, double WidthLater)
{
    public static IReadOnlyList<ForecastMeasure> All { get; } =
    [
        new("cash", "Cash", Unit.Billions, c => c.Cash.Value, 0.9, 2.3) { Unseen = c => 0.4 * c.CapitalSpending },
        new("value", "Value", Unit.Billions, c => c.Value, 1.1, 1.13),
        new("score", "Return, as the score counts it", Unit.Share, c => DMath.Exp(c.Return) - 1, 1.1, 1.12),
        new("risk", "Risk added to the cost of capital", Unit.Share, c => c.DependencyPremium + c.LeveragePremium, 1.7, 2.2),
    ];

    /// <summary>
    /// What no imagined future shows of the coming quarter, in the figure's unit: what suppliers deliver of the orders of all
    /// seats hangs by orders that nobody has seen. Null where nothing of the kind was found.
    /// </summary>
    public Func<CompanyView, double>? Unseen { get; init; }

    /// <summary>The width factor for a distance in quarters.</summary>
    public double WidthAt(int quarters) => quarters <= 1 ? WidthAtOne : WidthLater;

    /// <summary>What is added, as independent errors add, to each side of the band at a distance in quarters.</summary>
    public double UnseenAt(int quarters, CompanyView now) => quarters <= 1 && Unseen is not null ? Unseen(now) : 0;
}
