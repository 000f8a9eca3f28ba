using System.Xml.Linq;
using CloudWars.Core.Scoring;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Play;

namespace CloudWars.Screens.Tests.Play;

public sealed class EndExportTests
{
    private static readonly Lazy<EndStory> Finished = new(Story);

    [Fact]
    public void The_picture_is_one_well_formed_file_that_needs_nothing_else()
    {
        XDocument picture = XDocument.Parse(EndPicture.Write(Finished.Value));

        Assert.Equal("svg", picture.Root!.Name.LocalName);
        Assert.Equal("http://www.w3.org/2000/svg", picture.Root.Name.NamespaceName);
        Assert.DoesNotContain(picture.Descendants(), e => e.Name.LocalName is "image" or "script" or "use" or "style");
        Assert.DoesNotContain(picture.Descendants().Attributes(), a => a.Name.LocalName == "href" || a.Value.Contains("url(", StringComparison.Ordinal));
    }

    [Fact]
    public void The_picture_has_a_line_and_a_score_for_every_seat_and_differs_by_more_than_colour()
    {
        XDocument picture = XDocument.Parse(EndPicture.Write(Finished.Value));
        IReadOnlyList<XElement> lines = [.. picture.Descendants().Where(e => e.Name.LocalName == "path" && (string?)e.Attribute("stroke-width") == "3")];
        IReadOnlyList<string> texts = [.. picture.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)];

        Assert.Equal(Finished.Value.Standings.Count, lines.Count);
        Assert.Equal(lines.Count, lines.Select(l => (string?)l.Attribute("stroke-dasharray")).Distinct().Count());
        Assert.All(lines, l => Assert.Equal(Finished.Value.Desk.Past.Count, ((string)l.Attribute("d")!).Split('L').Length));
        Assert.All(Finished.Value.Standings, s => Assert.Contains(texts, t => t.Contains(Finished.Value.Desk.NameOf(s.Company), StringComparison.Ordinal) && t.Contains(Show.Change(s.Score, 2), StringComparison.Ordinal)));
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        EndStory story = Finished.Value with { Seats = [new(TestGame.Lab, "human:<script>&\u001b[2J\"'")] };
        string picture = EndPicture.Write(story);

        Assert.DoesNotContain(XDocument.Parse(picture).Descendants(), e => e.Name.LocalName == "script");
        Assert.DoesNotContain('\u001b', picture);
        Assert.DoesNotContain('\u001b', EndText.Write(story));
    }

    [Fact]
    public void The_text_says_who_played_how_it_ended_and_what_turned_it()
    {
        string text = EndText.Write(Finished.Value);

        Assert.All(Finished.Value.Standings, s => Assert.Contains(Show.Change(s.Score, 2), text));
        Assert.Contains("Minerva: a person", text);
        Assert.Contains("Turning quarters of Minerva", text);
        Assert.All(text, c => Assert.True(c is '\n' or (>= ' ' and <= '~'), $"not ASCII: {c}"));
    }

    [Fact]
    public void A_key_on_the_end_screen_writes_both_and_says_where()
    {
        ExportsInMemory exports = new();
        GameServices services = TestGame.Services(4) with { Exports = exports };
        StringWriter told = new();
        IEnumerable<string> quarters = Enumerable.Range(0, 12).SelectMany(_ => new[] { "f5", "y", "" });
        new PlainGame(services).Run(new StringReader(string.Join('\n', ["", .. quarters, "x", "quit", "y"]) + "\n"), told, TestGame.Start());

        Assert.Equal(["game-1-end.svg", "game-1-end.txt"], exports.Files.Keys.Order());
        Assert.Contains("/somewhere/game-1-end.svg", told.ToString());
        Assert.Equal("svg", XDocument.Parse(exports.Files["game-1-end.svg"]).Root!.Name.LocalName);
    }

    private static EndStory Story()
    {
        GameSession session = TestGame.Session(6, quarters: 6);
        IReadOnlyList<Standing> standings = session.Match.Standings();
        return new EndStory([.. session.Owners.Select(session.Desk)], standings, session.Owners, session.Match.Record.Seats, 7);
    }
}
