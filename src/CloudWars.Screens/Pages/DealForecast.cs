using CloudWars.Analysis.Forecasts;

namespace CloudWars.Screens.Pages;

/// <summary>The same futures with an offer signed and with it declined.</summary>
public sealed record DealForecast(Forecast Signed, Forecast NotSigned);
