using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>The end of a game as plain text, to be kept or sent.</summary>
internal static class EndText
{
    private const int Width = 78;
    private const int ChartRows = 18;

    public static string Write(EndStory story)
    {
        DrawingContext context = new(Width, ChartRows, Glyphs.Ascii);
        Sheet players = new Sheet().Add("Who played", Ink.Heading);
        foreach (Core.Scoring.Standing standing in story.Standings)
        {
            players.Append(Wrap.Words($"  {story.Desk.NameOf(standing.Company)}: {story.Player(standing.Company)}", Width));
        }

        Sheet sheet = Stack.Spaced(
            new Sheet().Add($"CloudWars: {story.Title}", Ink.Title).Add(story.Span, Ink.Muted),
            EndSheet.Ranking(story.Desk, story.Standings, story.People, context),
            players,
            new MarketPage().Draw(story.Desk, MarketPage.ReturnChart, context),
            Stack.Spaced(story.Desks.Select(desk => EndSheet.TurningQuarters(desk, context))));
        return AsciiText.Lines(sheet.ToPlainText()) + "\n";
    }
}
