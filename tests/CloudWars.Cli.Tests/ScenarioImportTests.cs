using System.Text.Json;

namespace CloudWars.Cli.Tests;

public sealed class ScenarioImportTests : IDisposable
{
    private const string Talks = """
        Amazon in talks to put $10 billion into OpenAI

        Amazon is in talks to invest $10 billion in OpenAI, people familiar with the matter said. Microsoft holds a 27% stake in OpenAI.
        """;

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void The_facts_of_an_article_are_written_in_their_published_form()
    {
        string facts = _shell.In("facts.json");

        Answer answer = _shell.Run("scenario", "import", _shell.Write("talks.txt", Talks), "--facts", facts, "--games", "2");

        Assert.Equal(0, answer.Code);
        JsonElement written = JsonDocument.Parse(File.ReadAllText(facts)).RootElement;
        Assert.Equal("cloudwars.facts/1", written.GetProperty("format").GetString());
        JsonElement deal = Assert.Single(written.GetProperty("deals").EnumerateArray());
        Assert.Equal("talks", deal.GetProperty("status").GetString());
        Assert.Equal("amazon", deal.GetProperty("giver").GetString());
        Assert.Equal(10, deal.GetProperty("amount_usd_billions").GetProperty("high").GetDouble());
    }

    [Fact]
    public void An_article_can_come_from_the_standard_input()
    {
        Answer answer = _shell.Answer(Talks, "scenario", "import", "-", "--format", "json", "--games", "2");

        Assert.Equal(0, answer.Code);
        Assert.Equal(1, answer.Json.GetProperty("facts").GetProperty("deals").GetArrayLength());
    }

    [Fact]
    public void An_article_about_something_else_is_told_so_and_the_answer_is_no()
    {
        Answer answer = _shell.Answer("The weather was fine. Nobody bought anything.", "scenario", "import", "-");

        Assert.Equal(1, answer.Code);
        Assert.Contains("no deal", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_seats_can_be_named()
    {
        string article = _shell.Write("talks.txt", Talks);

        Answer answer = _shell.Run("scenario", "import", article, "--seats", "amazon,openai,anthropic,oracle", "--quarters", "4", "--games", "2", "--format", "json");

        Assert.Equal(["amazon", "openai", "anthropic", "oracle"], answer.Json.GetProperty("scenario").GetProperty("seats").EnumerateArray().Select(s => s.GetString()));
        Answer wrong = _shell.Run("scenario", "import", article, "--seats", "amazon,nvidia");
        Assert.Equal(2, wrong.Code);
        Assert.Contains("--seats nvidia", wrong.Error, StringComparison.Ordinal);
        Assert.Contains("openai", wrong.Error, StringComparison.Ordinal);
        Assert.Equal(2, _shell.Run("scenario", "import", article, "--seats", "amazon").Code);
    }

    [Fact]
    public void An_imported_scenario_is_listed_and_can_be_checked_and_played()
    {
        JsonElement scenario = _shell.Run("scenario", "import", _shell.Write("talks.txt", Talks), "--quarters", "4", "--games", "2", "--format", "json").Json.GetProperty("scenario");
        string id = scenario.GetProperty("id").GetString()!;

        Assert.Contains(id, _shell.Run("scenario", "list").Out, StringComparison.Ordinal);
        Answer checks = _shell.Run("scenario", "validate", scenario.GetProperty("folder").GetString()!);
        Assert.Contains("0 errors, 0 warnings", checks.Out, StringComparison.Ordinal);
        Assert.Equal(0, _shell.Run("simulate", id, "--quarters", "4").Code);
    }

    [Fact]
    public void A_folder_with_a_scenario_is_not_overwritten()
    {
        string article = _shell.Write("talks.txt", Talks);
        string folder = _shell.In("mine");

        Assert.Equal(0, _shell.Run("scenario", "import", article, "--out", folder, "--quarters", "4", "--games", "2").Code);
        Assert.Equal(2, _shell.Run("scenario", "import", article, "--out", folder, "--quarters", "4", "--games", "2").Code);
    }

    [Fact]
    public void Two_articles_are_combined_and_their_contradictions_listed()
    {
        string one = _shell.Write("one.txt", Talks);
        string two = _shell.Write("two.txt", Talks.Replace("$10 billion", "$15 billion", StringComparison.Ordinal));

        Answer answer = _shell.Run("scenario", "import", one, two, "--prefer", "1", "--quarters", "4", "--games", "2");

        Assert.Equal(0, answer.Code);
        Assert.Contains("contradiction", answer.Out, StringComparison.Ordinal);
        Assert.Contains("believed: $10B", answer.Out, StringComparison.Ordinal);
        Assert.Equal(2, _shell.Run("scenario", "import", one, two, one).Code);
    }

    [Fact]
    public void An_article_that_is_not_there_is_bad_input()
    {
        Assert.Equal(2, _shell.Run("scenario", "import", _shell.In("none.txt")).Code);
        Assert.Equal(2, _shell.Run("scenario", "import", _shell.Home).Code);
    }

    [Fact]
    public void No_escape_of_an_article_reaches_the_terminal()
    {
        Answer answer = _shell.Answer("\u001b]0;gone\u0007\u001b[2J" + Talks.Replace("OpenAI", "Open\u202eAI\u001b[31m Labs", StringComparison.Ordinal), "scenario", "import", "-", "--games", "2");

        Assert.DoesNotContain('\u001b', answer.Out + answer.Error);
        Assert.DoesNotContain('\u202e', answer.Out + answer.Error);
    }
}
