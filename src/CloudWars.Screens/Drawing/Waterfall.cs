namespace CloudWars.Screens.Drawing;

/// <summary>How one figure became another: the start, every part with its sign, the end, on one scale.</summary>
public sealed class Waterfall(string startLabel, decimal start, IReadOnlyList<WaterfallStep> steps, string endLabel)
{
    private const int BarWidthMin = 8;

    /// <summary>How totals and changes are written; money unless the page says otherwise.</summary>
    public Func<decimal, string> Total { get; init; } = Format.Money;

    public Func<decimal, string> Change { get; init; } = Format.MoneyChange;

    public Sheet Draw(DrawingContext context)
    {
        decimal[] sums = [start, .. Sums()];
        decimal low = Ground(sums.Min(), sums.Max());
        WaterfallRuler ruler = Ruler(context, low, Math.Max(low + 1, sums.Max()));
        Sheet sheet = new();
        sheet.Add(ruler.Row(startLabel, Total(start), Ink.Strong, Math.Max(low, Math.Min(0, start)), Math.Max(0, start), Ink.Bar1));
        for (int i = 0; i < steps.Count; i++)
        {
            WaterfallStep step = steps[i];
            Ink ink = step.Change < 0 ? Ink.Bad : Ink.Good;
            Line row = ruler.Row(
                step.Label, Change(step.Change), ink, Math.Min(sums[i], sums[i + 1]), Math.Max(sums[i], sums[i + 1]), ink);
            _ = step.Target is { } target ? sheet.Add(row, target) : sheet.Add(row);
        }

        decimal end = sums[^1];
        sheet.Add(ruler.Row(endLabel, Total(end), Ink.Strong, Math.Max(low, Math.Min(0, end)), Math.Max(0, end), Ink.Bar1));
        return low > 0 ? sheet.Add($"Bars begin at {Total(low)}.", Ink.Muted) : sheet;
    }

    /// <summary>Nought; where all that moves is a small part of the whole, a little under the lowest sum, or nothing would be seen.</summary>
    private static decimal Ground(decimal lowest, decimal highest) =>
        lowest > 0 && highest > lowest && highest - lowest < lowest / 2 ? lowest - ((highest - lowest) * 0.4m) : Math.Min(0, lowest);

    private IEnumerable<decimal> Sums()
    {
        decimal sum = start;
        foreach (WaterfallStep step in steps)
        {
            sum += step.Change;
            yield return sum;
        }
    }

    private WaterfallRuler Ruler(DrawingContext context, decimal low, decimal high)
    {
        int figures = steps.Select(step => Change(step.Change)).Append(Total(start)).Append(Total(start + steps.Sum(s => s.Change)))
            .Max(TextWidth.Of);
        int labels = steps.Select(step => step.Label).Append(startLabel).Append(endLabel).Max(TextWidth.Of);
        labels = Math.Max(1, Math.Min(labels, context.Width - figures - BarWidthMin - 3));
        int bars = Math.Max(1, context.Width - labels - figures - 3);
        return new WaterfallRuler(labels, figures, bars, low, high, context.Glyphs.BarFull);
    }
}
