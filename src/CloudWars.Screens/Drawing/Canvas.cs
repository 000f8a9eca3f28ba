namespace CloudWars.Screens.Drawing;

/// <summary>A grid of single-column signs for drawings that are not made line by line.</summary>
internal sealed class Canvas(int width, int height)
{
    private readonly Span[,] _cells = new Span[height, width];

    public void Put(int row, int column, string sign, Ink ink) => Put(row, column, new Span(sign, ink));

    /// <summary>One sign, with the figure it belongs to.</summary>
    public void Put(int row, int column, Span sign)
    {
        if (row >= 0 && row < height && column >= 0 && column < width)
        {
            _cells[row, column] = sign;
        }
    }

    public Line Row(int row)
    {
        List<Span> spans = [];
        for (int column = 0; column < width; column++)
        {
            Span cell = _cells[row, column].Text.Length == 0 ? new Span(" ") : _cells[row, column];
            if (spans.Count > 0 && spans[^1].Ink == cell.Ink && spans[^1].Figure == cell.Figure)
            {
                spans[^1] = spans[^1].Saying(spans[^1].Text + cell.Text);
            }
            else
            {
                spans.Add(cell);
            }
        }

        return new Line(spans);
    }
}
