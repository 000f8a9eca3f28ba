using System.Text.RegularExpressions;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Tests.Play;

namespace CloudWars.Screens.Tests.Pages;

/// <summary>Every page and part, for a lab and a cloud, at the opening and in play, in every size and set of signs.</summary>
public sealed partial class PageTests
{
    private static readonly SeatDesk[] Desks =
        [TestGame.Desk(TestGame.Lab, 0), TestGame.Desk(TestGame.Cloud, 0), .. DesksOf(TestGame.Session(4))];

    private static readonly DrawingContext[] Rooms =
        [new(80, 20, Glyphs.Unicode), new(80, 20, Glyphs.Ascii), new(120, 36, Glyphs.Unicode), new(200, 60, Glyphs.Unicode)];

    public static TheoryData<int> Keys => new(Enumerable.Range(0, PageCatalog.All.Count));

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_page_never_exceeds_its_room(int key)
    {
        foreach ((SeatDesk desk, int part, Page page) in Cases(key))
        {
            foreach (DrawingContext room in Rooms)
            {
                Sheet sheet = page.Draw(desk, part, room);
                Assert.True(sheet.Height > 0, $"{page.Name}, part {part} is empty");
                Assert.All(sheet.Lines, line => Assert.True(line.Width <= room.Width, $"{page.Name}, part {part}, {room.Width}: {line}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void What_a_large_terminal_shows_below_stays_in_its_room(int key)
    {
        foreach ((SeatDesk desk, int part, Page page) in Cases(key))
        {
            foreach (DrawingContext room in new DrawingContext[] { new(120, 14, Glyphs.Unicode), new(200, 36, Glyphs.Unicode) })
            {
                Assert.All(page.Below(desk, part, room).Lines, line => Assert.True(line.Width <= room.Width, $"{page.Name}, part {part}, {room.Width}: {line}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_figure_is_never_cut_and_a_large_terminal_cuts_no_words_either(int key)
    {
        foreach ((SeatDesk desk, int part, Page page) in Cases(key))
        {
            foreach (DrawingContext room in Rooms)
            {
                Sheet sheet = Stack.Of(page.Draw(desk, part, room), room.Width < 120 ? new Sheet() : page.Below(desk, part, room));
                IEnumerable<string> shown = room.Width < 120 ? sheet.Figures.Select(spot => sheet.Lines[spot.Row].Cut(spot.Column, spot.Width).ToString()) : sheet.Lines.Select(line => line.ToString());
                Assert.All(shown, text => Assert.False(text.Contains(room.Glyphs.Ellipsis, StringComparison.Ordinal), $"{page.Name}, part {part}, {room.Width}: {text}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Plain_lines_say_every_figure_that_the_full_screen_shows(int key)
    {
        foreach ((SeatDesk desk, int part, Page page) in Cases(key))
        {
            HashSet<string> plain = Figures(page.Draw(desk, part, Rooms[1]));
            HashSet<string> full = Figures(page.Draw(desk, part, Rooms[0]));
            Assert.True(full.IsSubsetOf(plain), $"{page.Name}, part {part}: {string.Join(' ', full.Except(plain))}");
        }
    }

    [Fact]
    public void Headquarters_fits_the_smallest_terminal_and_shows_value_cash_and_what_to_do()
    {
        foreach (SeatDesk desk in Desks)
        {
            string page = PageCatalog.All[0].Draw(desk, 0, Rooms[0]).ToPlainText();
            Assert.True(page.Split('\n').Length <= 20, page);
            Assert.Contains(Show.Billions(desk.Me.Value), page);
            Assert.Contains(Show.Billions(desk.Me.Cash.Value), page);
            Assert.Contains("To decide", page);
        }
    }

    [Fact]
    public void The_boardroom_shows_every_leg_of_an_offer()
    {
        SeatDesk desk = TestGame.Desk(TestGame.Lab, 0);
        string page = PageCatalog.All[PageCatalog.Boardroom].Draw(desk, 0, Rooms[0]).ToPlainText().Replace("\n", " ", StringComparison.Ordinal);

        Assert.Contains("invests $10.0B", page);
        Assert.Contains("penalty $1.0B", page);
        Assert.Contains("take-or-pay", page);
        Assert.Contains("awaits your answer", page);
    }

    [Fact]
    public void The_report_gives_the_change_of_value_and_its_parts()
    {
        foreach (SeatDesk desk in DesksOf(TestGame.Session(3)))
        {
            string report = QuarterReportSheet.Draw(desk, Rooms[0]).ToPlainText();
            Assert.Contains(Show.Billions(desk.Me.Value), report);
            Assert.Contains("Mood", report);
            Assert.Equal(desk.Me.Value - desk.Before.Me.Value, ValueStory.Change(desk.Me), 3);
        }
    }

    [Fact]
    public void The_report_explains_a_new_outlook_by_the_growth_that_the_value_counts_on()
    {
        int explained = 0;
        foreach (SeatDesk desk in DesksOf(TestGame.Session(3)))
        {
            Core.Views.GrowthView was = desk.Before.Me.ExpectedGrowth!.Value;
            Core.Views.GrowthView comes = desk.Me.ExpectedGrowth!.Value;
            string told = ValueStory.Causes(desk).SingleOrDefault(cause => cause.StartsWith("Growth outlook", StringComparison.Ordinal)) ?? "";

            // What hardly moved the value is not told.
            bool matters = Math.Abs(desk.Me.ValueMove.Single(p => p.Name == "Growth outlook").Amount) > 0.004 * desk.Me.Value;
            Assert.Equal(matters, told.Length > 0);
            if (!matters)
            {
                continue;
            }

            explained++;
            foreach ((double before, double after) in new[] { (was.Core, comes.Core), (was.Compute, comes.Compute), (was.Models, comes.Models) })
            {
                Assert.True(Math.Abs(after - before) < 0.0005 || told.Contains($"{Show.PercentChange(before)} to {Show.PercentChange(after)}", StringComparison.Ordinal), told);
            }
        }

        Assert.NotEqual(0, explained);
    }

    [Fact]
    public void Every_order_that_a_menu_offers_has_a_letter_of_its_own()
    {
        List<char> letters = [.. Core.Orders.OrderCatalog.All.Where(k => !OrderKeys.IsAnswer(k)).Select(k => OrderKeys.Of(k) ?? '?')];

        Assert.DoesNotContain('?', letters);
        Assert.Equal(letters.Count, letters.Distinct().Count());
        Assert.Empty(letters.Intersect("ejk123456789:"));
    }

    [GeneratedRegex(@"[-+]?\$?\d+(\.\d+)?[KMBT%]?")]
    private static partial Regex Figure();

    /// <summary>How many columns of a table had to be left out; no figure of the game.</summary>
    [GeneratedRegex(@"\+\d+…")]
    private static partial Regex HiddenColumns();

    private static HashSet<string> Figures(Sheet sheet) => [.. Figure().Matches(HiddenColumns().Replace(sheet.ToPlainText(), "")).Select(m => m.Value.TrimStart('+', '-'))];

    private static SeatDesk[] DesksOf(Screens.Play.GameSession session) => [session.Desk(TestGame.Lab), session.Desk(TestGame.Cloud)];

    private static IEnumerable<(SeatDesk Desk, int Part, Page Page)> Cases(int key)
    {
        Page page = PageCatalog.All[key];
        return Desks.SelectMany(desk => Enumerable.Range(0, Math.Max(1, page.Parts(desk).Count)).Select(part => (desk, part, page)));
    }
}
