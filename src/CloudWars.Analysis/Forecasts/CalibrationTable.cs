namespace CloudWars.Analysis.Forecasts;

/// <summary>Counts answers: how often what came lay inside the 10 to 90 band, below and above it.</summary>
public sealed class CalibrationTable
{
    private readonly List<CalibrationAnswer> _answers = [];

    public int Forecasts { get; private set; }

    public IReadOnlyList<CalibrationRow> Rows => [.. _answers.GroupBy(a => (a.Measure.Name, a.Distance)).OrderBy(g => g.Key.Distance).ThenBy(g => IndexOf(g.Key.Name))
        .Select(g => Row(g.First().Measure, g.Key.Distance, [.. g]))];

    public void Add(IReadOnlyList<CalibrationAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        Forecasts += answers.Count > 0 ? 1 : 0;
        _answers.AddRange(answers);
    }

    private static CalibrationRow Row(ForecastMeasure measure, int distance, IReadOnlyList<CalibrationAnswer> answers) => new(
        measure, distance, answers.Count,
        (double)answers.Count(a => a.Inside) / answers.Count,
        (double)answers.Count(a => a.Below) / answers.Count,
        (double)answers.Count(a => !a.Inside && !a.Below) / answers.Count,
        Fitting(answers));

    /// <summary>The factor on the bands' width that would have held eight outcomes in ten.</summary>
    private static double Fitting(IReadOnlyList<CalibrationAnswer> answers)
    {
        double[] needed = [.. answers.Select(Needed).Order()];
        return needed[(int)Math.Ceiling(0.8 * needed.Length) - 1];
    }

    /// <summary>How far outside its half of the band the outcome lies: 1 on the edge.</summary>
    private static double Needed(CalibrationAnswer a)
    {
        double half = a.Came < a.Band.Mid ? a.Band.Mid - a.Band.Low : a.Band.High - a.Band.Mid;
        return Math.Abs(a.Came - a.Band.Mid) / Math.Max(1e-9, half);
    }

    private static int IndexOf(string name) => ForecastMeasure.All.ToList().FindIndex(m => m.Name == name);
}

/// <summary>How good the forecasts of one measure were at one distance.</summary>
/// <param name="Fitting">The factor on the bands' width that would have held eight outcomes in ten.</param>
public sealed record CalibrationRow(ForecastMeasure Measure, int Distance, int Forecasts, double Inside, double Below, double Above, double Fitting);
