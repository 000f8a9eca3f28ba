using CloudWars.Analysis.Forecasts;

namespace CloudWars.Screens.Pages;

/// <summary>The same futures with a shock in the coming quarter and without it.</summary>
public sealed record ShockForecast(Forecast Struck, Forecast Calm)
{
    /// <summary>What the shock changes in the middle of the futures, so many quarters on.</summary>
    public double Change(string measure, int quarters) => Struck.Of(measure).Bands[quarters].Mid - Calm.Of(measure).Bands[quarters].Mid;
}
