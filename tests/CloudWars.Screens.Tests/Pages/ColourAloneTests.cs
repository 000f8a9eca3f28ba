using System.Text.RegularExpressions;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Play;
using CloudWars.Screens.Tests.Play;

namespace CloudWars.Screens.Tests.Pages;

/// <summary>
/// No meaning is carried by colour alone: what is inked as good, bad or doubtful says so by a sign, an arrow or a word as well, and
/// what differs by the colour of a bar differs by its sign.
/// </summary>
public sealed partial class ColourAloneTests
{
    private static readonly Ink[] Judging = [Ink.Good, Ink.Bad, Ink.Warning];

    private static readonly Ink[] Bars = [Ink.Bar1, Ink.Bar2, Ink.Bar3, Ink.Bar4, Ink.Bar5, Ink.Bar6];

    private static readonly DrawingContext[] Rooms = [new(80, 20, Glyphs.Unicode), new(80, 20, Glyphs.Ascii), new(200, 56, Glyphs.Unicode)];

    private static readonly Lazy<IReadOnlyList<(string Where, Sheet Sheet)>> Sheets = new(() => [.. All()]);

    [Fact]
    public void What_is_judged_is_judged_by_a_sign_or_a_word_too()
    {
        List<string> silent = [];
        foreach ((string where, Sheet sheet) in Sheets.Value)
        {
            foreach (Line line in sheet.Lines)
            {
                silent.AddRange(Runs(line).Where(run => Judging.Contains(run.Ink) && !Says(run.Text)).Select(run => $"{where}: {run.Ink} \"{run.Text}\" in \"{line}\""));
            }
        }

        Assert.True(silent.Count == 0, string.Join('\n', silent.Distinct().Take(20)));
    }

    [Fact]
    public void Bars_and_lines_of_different_colour_have_different_signs()
    {
        foreach ((string where, Sheet sheet) in Sheets.Value)
        {
            IReadOnlyList<(Ink Ink, string Signs)> used =
                [.. Bars.Select(ink => (ink, string.Concat(sheet.Lines.SelectMany(l => l.Spans).Where(s => s.Ink == ink).SelectMany(s => s.Text).Where(c => !char.IsLetterOrDigit(c) && c != ' ').Distinct().Order()))).Where(u => u.Item2.Length > 0)];
            Assert.True(used.Select(u => u.Signs).Distinct().Count() == used.Count, $"{where}: {string.Join("; ", used)}");
        }
    }

    [Fact]
    public void A_figure_that_is_inked_as_bad_or_doubtful_carries_a_mark()
    {
        SeatDesk desk = TestGame.Desk(TestGame.Lab, 0);
        Assert.Equal("12.0%!", desk.Figure("runway", TestGame.Lab, ink: Ink.Bad, text: _ => "12.0%").ToString());
        Assert.Equal("3.1 q!", desk.Figure("runway", TestGame.Lab, ink: Ink.Warning, text: _ => "3.1 q").ToString());
        Assert.Equal("-$2.0B", desk.Figure("cash", TestGame.Lab, ink: Ink.Bad, text: _ => "-$2.0B").ToString());
        Assert.Equal("12.0%", desk.Figure("runway", TestGame.Lab, text: _ => "12.0%").ToString());
    }

    [Fact]
    public void The_test_would_notice_a_bare_number()
    {
        Assert.False(Says("12.3"));
        Assert.False(Says("$12.3B"));
        Assert.True(Says("-$12.3B"));
        Assert.True(Says("▼12"));
        Assert.True(Says("lapses"));
    }

    /// <summary>What stands together in one ink.</summary>
    private static IEnumerable<(Ink Ink, string Text)> Runs(Line line)
    {
        List<(Ink Ink, string Text)> runs = [];
        foreach (Span span in line.Spans)
        {
            if (runs.Count > 0 && runs[^1].Ink == span.Ink)
            {
                runs[^1] = (span.Ink, runs[^1].Text + span.Text);
            }
            else
            {
                runs.Add((span.Ink, span.Text));
            }
        }

        return runs.Where(run => run.Text.Trim().Length > 0);
    }

    /// <summary>A plus or minus, an arrow, a tick, a cross, an exclamation mark, a bar, or a word.</summary>
    private static bool Says(string text) => Sign().IsMatch(text);

    [GeneratedRegex(@"[-+!=<>^▲▼✓✗○◂▸█▓░#*]|[A-Za-z]{3,}|v\d|\bx\b")]
    private static partial Regex Sign();

    private static IEnumerable<(string Where, Sheet Sheet)> All()
    {
        GameSession session = TestGame.Session(4);
        foreach (SeatDesk desk in new[] { TestGame.Desk(TestGame.Lab, 0), session.Desk(TestGame.Lab), session.Desk(TestGame.Cloud) })
        {
            foreach (DrawingContext room in Rooms)
            {
                foreach (Page page in PageCatalog.All)
                {
                    for (int part = 0; part < Math.Max(1, page.Parts(desk).Count); part++)
                    {
                        yield return ($"{page.Name} {part}, {room.Width}", page.Draw(desk, part, room));
                    }
                }

                yield return ("status", new Sheet(StatusLine.Of(desk)));
                yield return ("report", QuarterReportSheet.Draw(desk, room));
                if (desk.Past.Count > 1)
                {
                    yield return ("since", SinceSheet.Draw(desk, session.Since(desk.View.MyId), room));
                }

                yield return ("dossier", Dossier.Draw(desk, TestGame.Cloud, room));
                foreach (Core.Views.DealView deal in desk.View.Deals)
                {
                    yield return ("deal", SheetAppraisal.Draw(desk, deal.Sheet, room));
                    yield return ("zone", new Sheet(ZoneSheet.Verdict(desk, deal.Sheet, room.Glyphs)));
                }
            }
        }
    }
}
