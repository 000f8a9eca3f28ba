namespace CloudWars.Screens.Drawing;

/// <summary>
/// Nodes on a ring and weighted arrows between them. The heavier a line, the heavier its sign; each carries its figure near its
/// beginning. Lines are drawn from the lightest to the heaviest, then figures, then names, so that what counts stays readable.
/// </summary>
internal sealed class NetworkChart(IReadOnlyList<NetworkNode> nodes, IReadOnlyList<NetworkEdge> edges)
{
    /// <summary>Lines at least this part of the heaviest one are drawn heavy, and so on downwards.</summary>
    private static readonly double[] HeavyFrom = [0.4, 0.12];

    /// <summary>How far along its line a figure stands: near who pays, away from the crowd in the middle.</summary>
    private static readonly double[] LabelPlaces = [0.28, 0.36, 0.2, 0.44, 0.52, 0.6];

    private const double ArrowAt = 0.86;

    public Sheet Draw(DrawingContext context)
    {
        int width = context.Width;
        int height = Math.Max(9, context.Height);
        Canvas canvas = new(width, height);
        bool[,] taken = new bool[height, width];
        Dictionary<string, (int Row, int Column)> places = Places(width, height);
        foreach (NetworkNode node in nodes)
        {
            Take(taken, places[node.Id].Row, Start(node, places, width), NameWidth(node, width));
        }

        double heaviest = edges.Select(e => e.Weight).DefaultIfEmpty(1).Max();
        IReadOnlyList<NetworkEdge> drawn = [.. edges.Where(e => places.ContainsKey(e.From) && places.ContainsKey(e.To)).OrderBy(e => e.Weight)];
        foreach (NetworkEdge edge in drawn)
        {
            Stroke(canvas, taken, places[edge.From], places[edge.To], edge, edge.Weight / heaviest, context.Glyphs);
        }

        foreach (NetworkEdge edge in drawn.Reverse())
        {
            PutLabel(canvas, taken, places[edge.From], places[edge.To], edge.Label, width);
        }

        Sheet sheet = new();
        foreach (NetworkNode node in nodes)
        {
            Text(canvas, places[node.Id].Row, Start(node, places, width), new Span($" {Name(node, width)} ", node.Ink));
        }

        for (int row = 0; row < height; row++)
        {
            sheet.Add(canvas.Row(row));
            foreach (NetworkNode node in nodes.Where(n => places[n.Id].Row == row).OrderBy(n => places[n.Id].Column))
            {
                sheet.Mark(Start(node, places, width) + 1, NameWidth(node, width) - 2, node.Target);
            }
        }

        return sheet;
    }

    /// <summary>On a ring that fills the room, the first node at the left and the others clockwise.</summary>
    private Dictionary<string, (int Row, int Column)> Places(int width, int height)
    {
        int side = Math.Min(width / 4, nodes.Select(n => NameWidth(n, width)).DefaultIfEmpty(2).Max()) / 2;
        double across = (width / 2.0) - side - 1;
        double down = (height - 1) / 2.0;
        Dictionary<string, (int, int)> places = [];
        for (int i = 0; i < nodes.Count; i++)
        {
            double angle = Math.PI + (2 * Math.PI * i / nodes.Count);
            int row = (int)Math.Round(down + (down * Math.Sin(angle)), MidpointRounding.AwayFromZero);
            int column = (int)Math.Round((width / 2.0) + (across * Math.Cos(angle)), MidpointRounding.AwayFromZero);
            places[nodes[i].Id] = (Math.Clamp(row, 0, height - 1), Math.Clamp(column, 0, width - 1));
        }

        return places;
    }

    private static void Stroke(Canvas canvas, bool[,] taken, (int Row, int Column) from, (int Row, int Column) to, NetworkEdge edge, double part, Glyphs glyphs)
    {
        int steps = Math.Max(Math.Abs(to.Row - from.Row), Math.Abs(to.Column - from.Column));
        string sign = edge.Marked ? glyphs.EdgeCircle : part >= HeavyFrom[0] ? glyphs.EdgeHeavy : part >= HeavyFrom[1] ? glyphs.EdgeMiddle : glyphs.EdgeLight;
        Ink ink = edge.Marked ? Ink.Warning : part >= HeavyFrom[1] ? Ink.Bar1 : Ink.Frame;
        int arrow = (int)(steps * ArrowAt);

        // Dots in long lines stand apart, so that crossing lines and figures stay readable.
        int gap = Math.Abs(to.Column - from.Column) > 2 * Math.Abs(to.Row - from.Row) ? 2 : 1;
        for (int step = 1; step < steps; step++)
        {
            (int row, int column) = At(from, to, step, steps);
            if (!IsTaken(taken, row, column) && (step % gap == 0 || step == arrow))
            {
                canvas.Put(row, column, step == arrow ? Arrow(from, to, glyphs) : sign, step == arrow ? Ink.Strong : ink);
            }
        }
    }

    private static string Arrow((int Row, int Column) from, (int Row, int Column) to, Glyphs glyphs)
    {
        int across = to.Column - from.Column;
        int down = to.Row - from.Row;
        return Math.Abs(across) > 2 * Math.Abs(down) ? (across > 0 ? glyphs.Right : glyphs.Left) : down > 0 ? glyphs.Down : glyphs.Up;
    }

    private static void PutLabel(Canvas canvas, bool[,] taken, (int Row, int Column) from, (int Row, int Column) to, Line label, int width)
    {
        foreach (double place in LabelPlaces)
        {
            int row = (int)Math.Round(from.Row + (place * (to.Row - from.Row)), MidpointRounding.AwayFromZero);
            int column = (int)Math.Round(from.Column + (place * (to.Column - from.Column)), MidpointRounding.AwayFromZero) - (label.Width / 2);
            column = Math.Clamp(column, 0, Math.Max(0, width - label.Width));
            if (!Enumerable.Range(column - 1, label.Width + 2).Any(c => IsTaken(taken, row, c)))
            {
                int at = column;
                foreach (Span span in label.Spans)
                {
                    Text(canvas, row, at, span);
                    at += span.Width;
                }

                Take(taken, row, column, label.Width);
                return;
            }
        }
    }

    private static (int Row, int Column) At((int Row, int Column) from, (int Row, int Column) to, int step, int steps) =>
        (from.Row + (int)Math.Round((double)step * (to.Row - from.Row) / steps, MidpointRounding.AwayFromZero),
            from.Column + (int)Math.Round((double)step * (to.Column - from.Column) / steps, MidpointRounding.AwayFromZero));

    private static void Text(Canvas canvas, int row, int column, Span span)
    {
        for (int i = 0; i < span.Text.Length; i++)
        {
            canvas.Put(row, column + i, span.Saying(span.Text[i].ToString()));
        }
    }

    private static void Take(bool[,] taken, int row, int column, int width)
    {
        for (int i = Math.Max(0, column); i < Math.Min(taken.GetLength(1), column + width); i++)
        {
            taken[row, i] = true;
        }
    }

    private static bool IsTaken(bool[,] taken, int row, int column) => column >= 0 && column < taken.GetLength(1) && taken[row, column];

    private static string Name(NetworkNode node, int width) => Line.Of(node.Name).Truncate(Math.Max(4, width / 6)).ToString();

    private static int NameWidth(NetworkNode node, int width) => TextWidth.Of(Name(node, width)) + 2;

    private static int Start(NetworkNode node, Dictionary<string, (int Row, int Column)> places, int width) =>
        Math.Clamp(places[node.Id].Column - (NameWidth(node, width) / 2), 0, Math.Max(0, width - NameWidth(node, width)));
}
