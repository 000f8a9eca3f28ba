using System.Globalization;
using System.Text.RegularExpressions;
using CloudWars.Core.Explain;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Tests.Play;

namespace CloudWars.Screens.Tests.Explain;

/// <summary>
/// Walks every figure on every page, for a lab and a cloud, in the opening position, early and late, on small and large
/// screens: it opens, it says by which rule it came about, and its parts add up to it, all the way down.
/// </summary>
public sealed partial class EveryFigureTests
{
    private const int Depth = 4;

    private static readonly DrawingContext[] Rooms = [new(80, 20, Glyphs.Unicode), new(120, 36, Glyphs.Unicode), new(80, 20, Glyphs.Ascii)];

    private static readonly Lazy<SeatDesk[]> Desks = new(() => [.. DesksOf(0), .. DesksOf(1), .. DesksOf(4)]);

    public static TheoryData<int> Keys => new(Enumerable.Range(0, PageCatalog.All.Count));

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_figure_on_a_page_opens_and_its_parts_add_up(int key)
    {
        foreach ((SeatDesk desk, Sheet sheet, string where) in Pages(key))
        {
            foreach (string target in sheet.Figures.Select(spot => spot.Target).Distinct())
            {
                Figure? figure = DeskFigures.Asked(desk, target);
                Assert.True(figure is not null, $"{where}: {target} does not open");
                AddsUp(figure, $"{where}: {target}", Depth);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void What_a_page_shows_is_what_opens(int key)
    {
        foreach ((SeatDesk desk, Sheet sheet, string where) in Pages(key))
        {
            foreach (Hotspot spot in sheet.Figures.Where(IsAmount))
            {
                string text = sheet.Lines[spot.Row].Cut(spot.Column, spot.Width).ToString();
                if (Number(text) is { } shown && !text.StartsWith("40+", StringComparison.Ordinal))
                {
                    Figure figure = DeskFigures.Asked(desk, spot.Target)!;

                    // Columns of billions say so in their header.
                    decimal amount = Scaled(figure) / (figure.Unit is Unit.Billions or Unit.PricePerGw && !text.Contains('$', StringComparison.Ordinal) ? 1_000_000_000m : 1);
                    Assert.True(Math.Abs(Math.Abs(shown.Value) - Math.Abs(amount)) <= shown.Rounding * 1.01m, $"{where}: {spot.Target} shows {text}, opens {amount}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void No_page_shows_a_number_that_cannot_be_asked_about(int key)
    {
        foreach ((SeatDesk desk, Sheet sheet, string where) in Pages(key))
        {
            foreach (Line line in sheet.Lines)
            {
                string words = IsAxis(line) ? "" : string.Concat(line.Spans.Where(span => IsWords(desk, span)).Select(span => span.Text));
                Assert.False(Amount().IsMatch(Dates().Replace(words, "")), $"{where}: {line}");
            }
        }
    }

    /// <summary>The axis of a chart is a ruler: the figures it measures stand on pages and in reports.</summary>
    private static bool IsAxis(Line line) => line.Spans.SkipWhile(span => span.Text.Trim(' ').Length == 0).Take(2).Select(span => span.Ink).SequenceEqual([Ink.Muted, Ink.Frame]);

    /// <summary>Neither a figure nor a heading nor what the papers wrote.</summary>
    private static bool IsWords(SeatDesk desk, Span span) => span.Figure is null && span.Ink is not (Ink.Heading or Ink.Title or Ink.Key)
        && !desk.Wire.Any(line => line.Text.Contains(span.Text.Trim(' '), StringComparison.Ordinal));

    /// <summary>A leg stands there in its own words; what opens is its worth.</summary>
    private static bool IsAmount(Hotspot spot) => spot.Target.StartsWith("why:", StringComparison.Ordinal) && !spot.Target.StartsWith("why:leg-worth", StringComparison.Ordinal);

    private static IEnumerable<(SeatDesk Desk, Sheet Sheet, string Where)> Pages(int key)
    {
        Page page = PageCatalog.All[key];
        foreach (SeatDesk desk in Desks.Value)
        {
            for (int part = 0; part < Math.Max(1, page.Parts(desk).Count); part++)
            {
                foreach (DrawingContext room in Rooms)
                {
                    yield return (desk, page.Draw(desk, part, room), $"{page.Name}, part {part}, {desk.View.MyId}, quarter {desk.View.Quarter}, {room.Width} wide");
                }
            }
        }
    }

    private static void AddsUp(Figure figure, string where, int depth)
    {
        Assert.True(figure.Rule.Length > 0, $"{where}: no rule");
        Assert.True(double.IsFinite(figure.Amount), $"{where}: {figure.Amount}");
        if (figure.Parts.Count == 0 || depth == 0)
        {
            return;
        }

        double sum = figure.Parts.Sum(part => part.Amount);
        Assert.True(Math.Abs(sum - figure.Amount) <= 1e-6 * Math.Max(1, Math.Abs(figure.Amount)), $"{where} > {figure.Name}: parts make {sum}, it is {figure.Amount}: {string.Join("; ", figure.Parts.Select(p => $"{p.Name} {p.Amount}"))}");
        foreach (Figure part in figure.Parts)
        {
            AddsUp(part, $"{where} > {figure.Name}", depth - 1);
        }
    }

    private static decimal Scaled(Figure figure) => (decimal)figure.Amount * figure.Unit switch
    {
        Unit.Billions or Unit.PricePerGw => 1_000_000_000m,
        Unit.Share => 100,
        _ => 1,
    };

    /// <summary>What a text like $38.0B or 27.0% says, and how much its last digit leaves open.</summary>
    private static (decimal Value, decimal Rounding)? Number(string text)
    {
        Match match = Amount().Match(text);
        if (!match.Success || !text.StartsWith(match.Value, StringComparison.Ordinal))
        {
            return null;
        }

        string digits = match.Groups["digits"].Value;
        decimal scale = match.Groups["scale"].Value switch { "K" => 1_000, "M" => 1_000_000, "B" => 1_000_000_000, "T" => 1_000_000_000_000m, _ => 1 };
        int decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        decimal rounding = 0.5m * scale;
        for (int i = 0; i < decimals; i++)
        {
            rounding /= 10;
        }

        return (decimal.Parse(digits, CultureInfo.InvariantCulture) * scale, rounding);
    }

    [GeneratedRegex(@"[-+]?\$?(?<digits>\d+(\.\d+)?)(?<scale>[KMBT]?)%?")]
    private static partial Regex Amount();

    /// <summary>What is no figure of the game: quarters of the calendar and how many are left.</summary>
    [GeneratedRegex(@"Q[1-4] \d{4}|\d+(\.\d+)? (more )?quarters?|\+\d+[…~]|\d+ of \d+ tranches|no\. \d+|\b\d+ (from|to|[A-Z]\w+)")]
    private static partial Regex Dates();

    private static IEnumerable<SeatDesk> DesksOf(int quarters)
    {
        Screens.Play.GameSession session = TestGame.Session(quarters);
        return [session.Desk(TestGame.Lab), session.Desk(TestGame.Cloud)];
    }
}
