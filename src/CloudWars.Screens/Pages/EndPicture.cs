using System.Globalization;
using System.Xml.Linq;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>
/// The end of a game as one SVG file that needs nothing else: value per share of every seat over the quarters, scores as bars, the
/// ranking. Lines differ by dashes and carry their names, so nothing hangs by colour.
/// </summary>
internal static class EndPicture
{
    private const int Width = 1200;
    private const int Height = 800;
    private const int Left = 70;
    private const int Right = 780;
    private const int Top = 150;
    private const int Bottom = 560;
    private const int LabelGap = 17;
    private const int TitleLetters = 56;
    private const int BarsLeft = 960;
    private const int BarsWide = 190;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly (string Colour, string Dashes)[] Strokes =
        [("#0072b2", ""), ("#d55e00", "10 4"), ("#009e73", "3 4"), ("#cc79a7", "14 4 3 4"), ("#5d5d00", "6 3"), ("#000000", "1 5"), ("#56b4e9", "18 6"), ("#8b4513", "8 3 2 3 2 3")];

    public static string Write(EndStory story)
    {
        XElement svg = new(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Width} {Height}"), new XAttribute("width", Width), new XAttribute("height", Height), new XAttribute("role", "img"),
            new XElement(Svg + "title", Clean($"CloudWars: {story.Title}")),
            new XElement(Svg + "desc", Clean($"{story.Span}. {Ranking(story)}")),
            Box(0, 0, Width, Height, "#ffffff"),
            Text(Left, 60, Line.Of($"CloudWars: {story.Title}").Truncate(TitleLetters).ToString(), 34, "bold"),
            Text(Left, 92, story.Span, 18));
        Chart(svg, story);
        Scores(svg, story);
        svg.Add(Text(Left, 640, Verdict(story), 22, "bold"));
        Players(svg, story);
        XDocument document = new(new XDeclaration("1.0", "utf-8", null), svg);
        return document.Declaration + "\n" + document + "\n";
    }

    private static string Ranking(EndStory story) =>
        string.Join(", ", story.Standings.Select(s => $"{s.Rank}. {story.Desk.NameOf(s.Company)} with a score of {Show.Change(s.Score, 2)}"));

    private static string Verdict(EndStory story)
    {
        Standing first = story.Standings[0];
        return $"{story.Desk.NameOf(first.Company)} ({story.Player(first.Company)}) made the most of the hand it was dealt: {Show.Change(first.Score, 2)}";
    }

    private static void Chart(XElement svg, EndStory story)
    {
        svg.Add(Text(Left, 130, "Value per share, start = 100", 18, "bold"));
        IReadOnlyList<(string Company, double[] Values)> lines = [.. story.Standings.Select(s => (s.Company, PerShare(story.Desk, s.Company)))];
        double high = Math.Max(110, lines.SelectMany(l => l.Values).Max());
        double low = Math.Min(90, lines.SelectMany(l => l.Values).Min());
        double step = Step(high - low);
        for (double mark = Math.Ceiling(low / step) * step; mark <= high; mark += step)
        {
            double y = Y(mark, low, high);
            svg.Add(Path($"M{Left} {Number(y)}H{Right}", Math.Abs(mark - 100) < 1e-9 ? "#808080" : "#dddddd", 1, ""));
            svg.Add(Text(Left - 8, y + 5, Show.Fixed(mark, 0), 14, anchor: "end"));
        }

        int quarters = story.Desk.Past.Count;
        for (int q = 0; q < quarters; q += Math.Max(1, (quarters + 7) / 8))
        {
            svg.Add(Text(X(q, quarters), Bottom + 24, story.Desk.View.Setup.Start.Label(q), 13, anchor: "middle"));
        }

        double[] labels = Apart([.. lines.Select(l => Y(l.Values[^1], low, high))]);
        for (int i = 0; i < lines.Count; i++)
        {
            (string colour, string dashes) = Strokes[i % Strokes.Length];
            IEnumerable<string> points = lines[i].Values.Select((value, q) => $"{Number(X(q, quarters))} {Number(Y(value, low, high))}");
            svg.Add(Path("M" + string.Join("L", points), colour, 3, dashes));
            svg.Add(Text(Right + 10, labels[i] + 5, $"{story.Desk.NameOf(lines[i].Company)} {Show.Fixed(lines[i].Values[^1], 0)}", 15, "bold", colour));
        }
    }

    private static void Scores(XElement svg, EndStory story)
    {
        svg.Add(Text(BarsLeft, 130, "Score against par", 18, "bold"));
        double largest = Math.Max(0.5, story.Standings.Max(s => Math.Abs(s.Score)));
        double zero = BarsLeft + (BarsWide / 2.0);
        for (int i = 0; i < story.Standings.Count; i++)
        {
            Standing standing = story.Standings[i];
            double y = 165 + (52 * i);
            double wide = BarsWide / 2.0 * Math.Abs(standing.Score) / largest;
            (string colour, _) = Strokes[i % Strokes.Length];
            svg.Add(Text(BarsLeft, y, $"{standing.Rank}. {story.Desk.NameOf(standing.Company)}  {Show.Change(standing.Score, 2)}{(standing.Insolvent ? ", failed" : "")}", 15, "bold"));
            svg.Add(Path($"M{Number(zero)} {Number(y + 3)}v22", "#808080", 1, ""));
            svg.Add(Box(standing.Score < 0 ? zero - wide : zero, y + 7, Math.Max(1, wide), 14, colour));
        }
    }

    private static void Players(XElement svg, EndStory story)
    {
        int y = 672;
        foreach (Standing[] row in story.Standings.Chunk(3))
        {
            for (int i = 0; i < row.Length; i++)
            {
                string value = $"{story.Desk.NameOf(row[i].Company)}: {story.Player(row[i].Company)}, {Show.Billions(row[i].Value)}";
                svg.Add(Text(Left + (i * 370), y, Line.Of(value).Truncate(46).ToString(), 15));
            }

            y += 26;
        }

        svg.Add(Text(Left, Height - 16, "Par is what an autopilot would have made of the same company with the same luck.", 13, fill: "#555555"));
    }

    private static double[] PerShare(SeatDesk desk, string company)
    {
        double Of(SeatView view) => view.Company(company) is var c && c.Active ? c.Value / Math.Max(0.001, c.Shares) : 0;
        double start = Math.Max(1e-12, Of(desk.Past[0]));
        return [.. desk.Past.Select(view => 100 * Of(view) / start)];
    }

    /// <summary>Moves labels apart that would overlap; their order stays.</summary>
    private static double[] Apart(double[] wanted)
    {
        int[] order = [.. Enumerable.Range(0, wanted.Length).OrderBy(i => wanted[i])];
        double[] placed = [.. wanted];
        for (int k = 1; k < order.Length; k++)
        {
            placed[order[k]] = Math.Max(placed[order[k]], placed[order[k - 1]] + LabelGap);
        }

        double below = order.Length == 0 ? 0 : Math.Max(0, placed[order[^1]] - Bottom);
        return [.. placed.Select(y => y - below)];
    }

    private static double Step(double range)
    {
        double rough = range / 6;
        double size = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return rough / size < 2 ? 2 * size : rough / size < 5 ? 5 * size : 10 * size;
    }

    private static double X(int quarter, int quarters) => Left + ((Right - Left) * (double)quarter / Math.Max(1, quarters - 1));

    private static double Y(double value, double low, double high) => Bottom - ((Bottom - Top) * (value - low) / Math.Max(1e-9, high - low));

    private static XElement Box(double x, double y, double width, double height, string fill) => new(
        Svg + "rect", new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), new XAttribute("width", Number(width)), new XAttribute("height", Number(height)), new XAttribute("fill", fill));

    private static XElement Path(string steps, string stroke, double width, string dashes) => new(
        Svg + "path", new XAttribute("d", steps), new XAttribute("fill", "none"), new XAttribute("stroke", stroke), new XAttribute("stroke-width", Number(width)),
        dashes.Length > 0 ? new XAttribute("stroke-dasharray", dashes) : null);

    private static XElement Text(double x, double y, string text, int size, string weight = "normal", string fill = "#111111", string anchor = "start") => new(
        Svg + "text", new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), new XAttribute("font-family", "sans-serif"), new XAttribute("font-size", size),
        new XAttribute("font-weight", weight), new XAttribute("fill", fill), new XAttribute("text-anchor", anchor), Clean(text));

    /// <summary>Names come from anywhere: without what XML cannot hold.</summary>
    private static string Clean(string text) => SafeText.OneLine(text);

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
