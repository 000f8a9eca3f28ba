using CloudWars.Articles;
using CloudWars.Articles.Facts;
using CloudWars.Importing.Facts;
using CloudWars.Screens.Imports;
using CloudWars.Screens.Play;
using CloudWars.Screens.Tests.Full;
using CloudWars.Screens.Tests.Play;
using Terminal.Gui.Input;

namespace CloudWars.Screens.Tests.Imports;

/// <summary>From the title screen to a game out of an article, on the screen and in lines.</summary>
public class ImportScreenTests
{
    private const string Talks = """
        # Amazon in talks to put $10 billion into OpenAI

        2025-12-12

        Amazon is in talks to invest $10 billion in OpenAI, people familiar with the matter said. The talks are at an early stage.

        Microsoft holds a 27% stake in OpenAI. Analysts warn of a circular flow of capital.
        """;

    private static string Later => Talks.Replace("$10 billion", "$15 billion", StringComparison.Ordinal).Replace("12-12", "12-19", StringComparison.Ordinal);

    [Fact]
    public void In_lines_an_article_is_chosen_reviewed_saved_and_played()
    {
        ArticlesInMemory articles = new(("talks.md", Talks));

        string told = Play(articles, ["i", "2", "g", "w", "back", "b", "back", "p", "back", "back", "back", "back", "quit", "y"]);

        Assert.Contains("equity, talks, Amazon to OpenAI, $10B", told);
        Assert.Contains("sentence 2: \"Amazon is in talks to invest $10 billion", told);
        Assert.Contains("What was assumed", told);
        Assert.Contains("The sheet is", told);
        Assert.Contains("Who sits where?", told);
        Assert.Single(articles.Saved);
    }

    [Fact]
    public void In_lines_a_fact_is_left_out_changed_and_added()
    {
        ArticlesInMemory articles = new(("talks.md", Talks));

        // Entry 5 is the first deal: used, of the same kind, but signed now; then a stake is added by hand.
        string told = Play(articles,
        [
            "i", "2", "5", "", "", "announced", "", "", "", "", "", "", "", "yes", "a", "2", "", "Google", "OpenAI", "4", "yes", "quit", "y",
        ]);

        Assert.Contains("equity, announced, Amazon to OpenAI, $10B (yours)", told);
        Assert.Contains("Google holds 4% of OpenAI (yours)", told);
    }

    [Fact]
    public void In_lines_two_articles_are_combined_and_the_player_says_whom_to_believe()
    {
        ArticlesInMemory articles = new(("talks.md", Talks), ("later.md", Later));

        string told = Play(articles, ["i", "2", "4", "3", "1", "d", "quit", "y"]);

        Assert.Contains("The amount of the equity deal of Amazon, OpenAI", told);
        Assert.Contains("[x] 2: $15B", told);
        Assert.Contains("[x] 1: $10B", told);
    }

    [Fact]
    public void An_article_without_a_deal_says_so_and_nothing_is_made()
    {
        string told = Play(new ArticlesInMemory(("weather.txt", "The weather was fine. Nobody bought anything.")), ["i", "2", "", "quit", "y"]);

        Assert.Contains("There is no deal in this article", told);
    }

    [Fact]
    public void A_scenario_that_cannot_be_saved_says_why()
    {
        string told = Play(new ArticlesInMemory(("talks.md", Talks)) { Refuses = "The disk is full." }, ["i", "2", "g", "s", "", "quit", "y"]);

        Assert.Contains("The disk is full.", told);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void On_the_screen_the_article_stands_beside_the_facts(int columns, int rows)
    {
        using TestTerminal terminal = Open(new ArticlesInMemory(("talks.md", Talks)), columns, rows);
        terminal.Type("i").Press(Key.CursorDown).Press(Key.Enter);
        terminal.Await(() => terminal.Screen.Contains("Make the game"));

        Assert.Contains("Deals", terminal.Screen);
        Assert.Contains("2 Amazon is in talks to", terminal.Screen);
        Assert.Contains("equity, talks, Amazon to", terminal.Screen);

        terminal.Press(Key.CursorDown, Key.CursorDown, Key.CursorDown, Key.CursorDown).Type("x");
        Assert.Contains("[ ] equity", terminal.Screen);
        terminal.Type("g");
        Assert.Contains("a game needs one", terminal.Screen);
    }

    [Theory]
    [InlineData("talks.md")]
    [InlineData("/talks.md")]
    [InlineData("~/talks.md")]
    public void Typing_a_path_begins_it_without_any_key_before(string path)
    {
        using TestTerminal terminal = Open(new ArticlesInMemory((path, Talks)), 80, 24);
        terminal.Type("i").Type(path);

        Assert.Contains("The article's file", terminal.Screen);
        Assert.Contains(path + "_", terminal.Screen);
        terminal.Press(Key.Enter);
        terminal.Await(() => terminal.Screen.Contains("Make the game"));
    }

    [Fact]
    public void Nothing_of_a_hostile_article_steers_the_terminal()
    {
        string hostile = "\u001b]0;gone\u0007\u001b[2J" + Talks.Replace("OpenAI", "Open\u202eAI", StringComparison.Ordinal);

        string told = Play(new ArticlesInMemory(("evil\u001b[31m.md", hostile)), ["i", "2", "quit", "y"]);

        Assert.DoesNotContain(told, c => char.IsControl(c) && c is not ('\n' or '\r'));
        Assert.DoesNotContain('\u202e', told);
    }

    [Fact]
    public void A_changed_fact_no_longer_rests_on_its_sentence()
    {
        FactSheet sheet = Read(Talks);
        DealFact fact = sheet.Deals[0].Fact;

        Taken<DealFact> same = FactEdits.Put(sheet.Deals, 0, fact, accepted: true)[0];
        Taken<DealFact> changed = FactEdits.Put(sheet.Deals, 0, fact with { Status = "announced" }, accepted: true)[0];

        Assert.NotNull(same.Source);
        Assert.Null(changed.Source);
    }

    [Fact]
    public void What_the_player_left_out_and_changed_stays_when_another_article_is_believed()
    {
        ImportSession session = new();
        ArticlesInMemory articles = new(("talks.md", Talks), ("later.md", Later));
        foreach (string name in (string[])["talks.md", "later.md"])
        {
            session.Take(articles.Read(name), session.Read(articles.Read(name), new ReadOptions()));
        }

        StakeFact mine = session.Sheet!.Stakes[0].Fact with { Percent = 20 };
        session.Sheet = FactEdits.Toggle(session.Sheet, "theme:0") with { Stakes = FactEdits.Put(session.Sheet.Stakes, 0, mine, accepted: true) };
        session.Turn(session.Sheet.Contradictions[0]);

        Assert.Equal(10, session.Sheet.Deals[0].Fact.Amount!.Low);
        Assert.Equal(mine, session.Sheet.Stakes[0].Fact);
        Assert.False(session.Sheet.Themes[0].Accepted);
    }

    [Fact]
    public void A_deal_that_was_left_out_stays_out_when_a_second_article_comes()
    {
        ImportSession session = new();
        ArticlesInMemory articles = new(("talks.md", Talks), ("later.md", Later));
        session.Take(articles.Read("talks.md"), session.Read(articles.Read("talks.md"), new ReadOptions()));
        session.Sheet = FactEdits.Toggle(session.Sheet!, "deal:0");

        session.Take(articles.Read("later.md"), session.Read(articles.Read("later.md"), new ReadOptions()));

        Assert.False(session.Sheet.Deals[0].Accepted);
    }

    private static FactSheet Read(string article)
    {
        ArticlesInMemory articles = new(("a.md", article));
        return new ImportSession().Read(articles.Read("a.md"), new ReadOptions());
    }

    private static GameServices Services(ArticlesInMemory articles) => TestGame.Services() with { Articles = articles, Scenarios = articles };

    private static TestTerminal Open(ArticlesInMemory articles, int columns, int rows)
    {
        GameApp app = new(Services(articles));
        return new TestTerminal(stage => app.First(stage, GameStart.Title), columns, rows);
    }

    private static string Play(ArticlesInMemory articles, string[] lines)
    {
        using StringWriter output = new();
        new PlainGame(Services(articles)).Run(new StringReader(string.Join('\n', lines) + "\n"), output, GameStart.Title);
        return output.ToString();
    }
}
