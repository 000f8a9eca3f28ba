namespace CloudWars.Screens.Drawing;

/// <summary>Maps values to the rows of a chart, between bounds that read well.</summary>
internal sealed class ChartScale
{
    /// <summary>Doublings after which a scale is taken as it is: more than any label's last digit needs.</summary>
    private const int Doublings = 40;

    private readonly int _rows;

    private ChartScale(decimal low, decimal high, int rows)
    {
        _rows = Math.Max(2, rows);
        Low = low;
        High = high;
    }

    public decimal Low { get; }

    public decimal High { get; }

    /// <summary>
    /// The scale for values whose rows are labelled. Where two labels would read alike it is widened: a move that no figure
    /// shows must not look like one.
    /// </summary>
    public static ChartScale Of(IReadOnlyCollection<decimal> values, int rows, IReadOnlyList<int> labelled, Func<decimal, string> label)
    {
        decimal low = values.Count == 0 ? 0 : values.Min();
        decimal high = values.Count == 0 ? 1 : values.Max();

        // A history that stays far above zero is drawn on its own range: with zero it would be a flat line.
        bool withZero = low >= 0 && low < (high - low) * 2;
        decimal bottom = withZero ? 0 : low;
        ChartScale scale = new(bottom, high > bottom ? high : bottom + 1, rows);
        for (int i = 0; i < Doublings && labelled.Select(row => label(scale.ValueAt(row))).Distinct().Count() < labelled.Count; i++)
        {
            decimal half = (scale.High - scale.Low) / 2;
            scale = new ChartScale(low >= 0 ? Math.Max(0, scale.Low - half) : scale.Low - half, scale.High + half, rows);
        }

        return scale;
    }

    /// <summary>Row 0 is the top.</summary>
    public int Row(decimal value) => (int)Math.Round((High - value) / (High - Low) * (_rows - 1));

    public decimal ValueAt(int row) => High - (High - Low) * row / (_rows - 1);
}
