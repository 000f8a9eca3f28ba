namespace CloudWars.Analysis.Forecasts;

/// <summary>What a set of orders is likely to do, as far as the seat can know.</summary>
/// <param name="Futures">How many futures were played.</param>
/// <param name="Fans">One for each measure, in the order of <see cref="ForecastMeasure.All"/>.</param>
/// <param name="TroubleOdds">Part of the futures in which the company runs out of money within the horizon: rescued, taken over or failed.</param>
public sealed record Forecast(int Futures, IReadOnlyList<Fan> Fans, double TroubleOdds)
{
    public int Quarters => Fans[0].Bands.Count - 1;

    public Fan Of(string measure) => Fans.First(f => f.Measure.Name == measure);
}
