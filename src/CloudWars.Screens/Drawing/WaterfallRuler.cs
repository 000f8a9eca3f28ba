namespace CloudWars.Screens.Drawing;

/// <summary>The column widths and the scale all rows of one waterfall share.</summary>
internal sealed record WaterfallRuler(int Labels, int Figures, int Bars, decimal Low, decimal High, string Fill)
{
    public Line Row(string label, string figure, Ink figureInk, decimal from, decimal to, Ink barInk)
    {
        int left = Math.Min(Column(from), Bars - 1);
        int length = Math.Max(1, Column(to) - left);
        return Line.Of(label).Fit(Labels).Add(" ")
            .Add(Line.Of(figure, figureInk).PadLeft(Figures)).Add("  ")
            .Add(new string(' ', left)).Add(HorizontalBar.Run(Fill, length), from == to ? Ink.Frame : barInk)
            .PadRight(Labels + Figures + 3 + Bars);
    }

    private int Column(decimal value) => (int)Math.Round((value - Low) / (High - Low) * Bars);
}
