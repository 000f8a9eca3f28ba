namespace CloudWars.Analysis.Forecasts;

/// <summary>A figure over the coming quarters. The first band is the present, where nothing is open.</summary>
public sealed record Fan(ForecastMeasure Measure, IReadOnlyList<Band> Bands);
