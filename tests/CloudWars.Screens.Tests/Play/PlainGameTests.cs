using CloudWars.Screens.Play;

namespace CloudWars.Screens.Tests.Play;

public sealed class PlainGameTests
{
    [Fact]
    public void A_script_plays_a_whole_game_in_lines()
    {
        ShelfInMemory shelf = new();
        string told = Play(TestGame.Services(4, shelf), TestGame.Start(), ["", .. Quarters(40)]);

        Assert.Contains("The end", told);
        Assert.Contains("why the value moved", told);
        Assert.True(shelf.List()[0].Over);
        Assert.Equal(4, shelf.List()[0].Played);
    }

    [Fact]
    public void The_end_of_the_input_ends_the_game_which_stays_saved_and_goes_on_later()
    {
        ShelfInMemory shelf = new();
        Play(TestGame.Services(6, shelf), TestGame.Start(), ["", "f5", "y", "", ""]);
        int played = shelf.List()[0].Played;
        string told = Play(TestGame.Services(6, shelf), GameStart.NewestSaved, [""]);

        Assert.InRange(played, 0, 1);
        Assert.Contains($"{played} quarter", told);
        Assert.Contains("Minerva", told);
    }

    [Fact]
    public void Everything_is_reached_by_numbers_and_letters()
    {
        string told = Play(TestGame.Services(), TestGame.Start(),
            ["", "1", "t", "", "", "yes", "9", "r", "1.25", "yes", "4", "right", ":", "Market", "back", "back", "?", "back", "back", "e", "10", "back", "back", "esc", "back", "quit", "y"]);

        Assert.Contains("Train a model", told);
        Assert.Contains("Research budget $1.25B", told);
        Assert.Contains("Contracts", told);
        Assert.Contains("Fundamental value, and what mood", told);
        Assert.Contains("Leave CloudWars?", told);
    }

    [Fact]
    public void A_quarter_that_cannot_be_saved_has_not_happened_and_is_tried_again()
    {
        ShelfInMemory shelf = new() { Refuses = 1 };
        string told = Play(TestGame.Services(4, shelf), TestGame.Start(), ["", "f5", "y", "f5", "y", "enter", "enter", ""]);

        int refused = told.IndexOf("There is no room on the disk.", StringComparison.Ordinal);
        Assert.InRange(refused, 1, told.Length);
        Assert.DoesNotContain("resolves", told[..refused]);
        Assert.Contains("Q1 2026 resolves", told[refused..]);
        Assert.Equal(1, shelf.List()[0].Played);
    }

    [Fact]
    public void Damage_that_the_store_mended_is_told_once_with_the_quarter()
    {
        ShelfInMemory shelf = new() { Befell = ["The store was damaged and has been mended."] };
        string told = Play(TestGame.Services(4, shelf), TestGame.Start(), ["", "f5", "y", "", "", "", "f5", "y", "", "", ""]);

        Assert.InRange(shelf.List()[0].Played, 2, 4);
        Assert.Single(told.Split('\n'), line => line.Contains("has been mended", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_scenario_opens_the_title_with_the_reason()
    {
        string told = Play(TestGame.Services(), GameStart.New(new NewGame("nowhere", [], 1)), []);

        Assert.Contains("There is no scenario \"nowhere\".", told);
        Assert.Contains("New game", told);
    }

    [Fact]
    public void Hostile_names_cannot_steer_the_terminal()
    {
        string told = Play(TestGame.Services(), GameStart.New(new NewGame("small-world", [new(TestGame.Lab, "human:\u001b[2J\u202eAda"), new(TestGame.Cloud, "human:Bo")], 1)), ["", ""]);

        Assert.DoesNotContain('\u001b', told);
        Assert.DoesNotContain('\u202e', told);
    }

    private static IEnumerable<string> Quarters(int count) => Enumerable.Range(0, count).SelectMany(_ => new[] { "f5", "y", "" });

    private static string Play(GameServices services, GameStart start, IEnumerable<string> lines)
    {
        StringWriter output = new();
        new PlainGame(services).Run(new StringReader(string.Join('\n', lines) + "\n"), output, start);
        return output.ToString();
    }
}
