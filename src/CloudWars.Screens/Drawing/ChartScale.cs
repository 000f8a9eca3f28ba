namespace CloudWars.Screens.Drawing;

/// <summary>Maps values to the rows of a chart, between bounds that read well.</summary>
internal sealed class ChartScale
{
    private readonly int _rows;

    public ChartScale(IReadOnlyCollection<decimal> values, int rows)
    {
        _rows = Math.Max(2, rows);
        decimal low = values.Count == 0 ? 0 : values.Min();
        decimal high = values.Count == 0 ? 1 : values.Max();

        // A history that stays far above zero is drawn on its own range: with zero it would be a flat line.
        bool withZero = low >= 0 && low < (high - low) * 2;
        Low = withZero ? 0 : low;
        High = high > Low ? high : Low + 1;
    }

    public decimal Low { get; }

    public decimal High { get; }

    /// <summary>Row 0 is the top.</summary>
    public int Row(decimal value) => (int)Math.Round((High - value) / (High - Low) * (_rows - 1));

    public decimal ValueAt(int row) => High - (High - Low) * row / (_rows - 1);
}
