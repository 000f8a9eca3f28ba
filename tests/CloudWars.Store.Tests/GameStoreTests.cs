using System.Text.Json;
using CloudWars.Core.Replay;

namespace CloudWars.Store.Tests;

public sealed class GameStoreTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Games_of_a_scenario_are_numbered()
    {
        using GameStore store = GameStore.Open(_folder.Path);

        Assert.Equal("trainium-gambit-1", store.Begin(Given.Game()));
        Assert.Equal("trainium-gambit-2", store.Begin(Given.Game()));
        Assert.Equal("cold-winter-1", store.Begin(Given.Game("cold-winter")));
    }

    [Fact]
    public void The_number_of_a_deleted_game_is_not_given_to_an_older_one()
    {
        using GameStore store = GameStore.Open(_folder.Path);
        store.Begin(Given.Game());
        store.Begin(Given.Game());
        store.Delete("trainium-gambit-1");

        Assert.Equal("trainium-gambit-3", store.Begin(Given.Game()));
    }

    [Fact]
    public void A_scenario_with_an_odd_name_gives_a_name_that_can_be_typed()
    {
        using GameStore store = GameStore.Open(_folder.Path);

        Assert.Equal("my-game-final-1", store.Begin(Given.Game("/My Game (final)/")).Replace("--", "-", StringComparison.Ordinal));
        Assert.Equal("game-1", store.Begin(Given.Game("../..")));
    }

    [Fact]
    public void A_game_comes_back_as_it_was_given_after_the_program_ended()
    {
        string name = Keep(quarters: 3);
        using GameStore store = GameStore.Open(_folder.Path);

        GameRecord loaded = store.Load(name)!;

        GameRecord expected = Given.Game() with { Played = [Given.Quarter(1), Given.Quarter(2), Given.Quarter(3)] };
        Assert.Equal(JsonSerializer.Serialize(expected, OrderJson.Options), JsonSerializer.Serialize(loaded, OrderJson.Options));
        Assert.Equal(Given.Scenario(), store.ScenarioOf(name));
    }

    [Fact]
    public void What_lies_at_the_table_comes_back_and_disturbs_no_quarter()
    {
        string name = Keep(quarters: 2);
        TableRecord table = new TableRecord { Minutes = 5 }
            .With(new SeatPapers("openai") { Controller = "ai:director", Pin = new SeatPin("c2FsdA==", "aGFzaA=="), Notes = [new SeatNote(1, "Ask Bo about chips.")], Standing = new StandingOrders(["Models"], [new Core.Orders.FundResearch(1.5)]) })
            .Write(1, "openai", "amazon", "A word in private?");
        using (GameStore store = GameStore.Open(_folder.Path))
        {
            store.Keep(name, table);
        }

        using GameStore again = GameStore.Open(_folder.Path);
        GameRecord loaded = again.Load(name)!;
        Assert.Equal(JsonSerializer.Serialize(table, OrderJson.Options), JsonSerializer.Serialize(loaded.Table, OrderJson.Options));
        Assert.Equal(2, loaded.Played.Count);
        Assert.Equal("ai:director", loaded.ControllerOf("openai"));
    }

    [Fact]
    public void The_envelope_knows_how_far_the_game_is_and_what_it_looked_like()
    {
        using GameStore store = GameStore.Open(_folder.Path, new SteppedClock());
        string name = store.Begin(Given.Game());
        store.Accept(name, Given.Quarter(1), over: false, [new("openai", 512.5), new("amazon", 300)]);
        store.Accept(name, Given.Quarter(2), over: true, [new("amazon", 600)]);

        KeptGame game = store.Find(name)!;

        Assert.Equal((2, true, 16), (game.Played, game.Over, game.Quarters));
        Assert.Equal([new KeptStanding("amazon", 600)], game.Standings);
        Assert.Equal(TimeSpan.FromMinutes(2), game.Updated - game.Created);
    }

    [Fact]
    public void The_list_has_the_last_played_first()
    {
        using GameStore store = GameStore.Open(_folder.Path, new SteppedClock());
        string first = store.Begin(Given.Game());
        string second = store.Begin(Given.Game());
        store.Accept(first, Given.Quarter(1), over: false);

        Assert.Equal([first, second], store.List().Select(g => g.Name));
    }

    [Fact]
    public void Deleting_a_game_takes_its_quarters_and_a_scenario_that_nobody_else_plays()
    {
        using GameStore store = GameStore.Open(_folder.Path);
        string kept = store.Begin(Given.Game(), Given.Scenario(), over: false);
        string deleted = store.Begin(Given.Game() with { Played = [Given.Quarter(1)] }, Given.Scenario(), over: false);

        Assert.True(store.Delete(deleted));
        Assert.False(store.Delete(deleted));
        Assert.Null(store.Load(deleted));
        Assert.Equal(Given.Scenario(), store.ScenarioOf(kept));
    }

    [Fact]
    public void A_game_whose_name_begins_like_another_keeps_its_quarters()
    {
        using GameStore store = GameStore.Open(_folder.Path);
        for (int i = 0; i < 11; i++)
        {
            store.Begin(Given.Game());
        }

        store.Accept("trainium-gambit-1", Given.Quarter(1), over: false);
        store.Accept("trainium-gambit-11", Given.Quarter(1), over: false);
        store.Delete("trainium-gambit-1");

        Assert.Single(store.Load("trainium-gambit-11")!.Played);
    }

    [Fact]
    public void An_unknown_game_is_no_game()
    {
        using GameStore store = GameStore.Open(_folder.Path);

        Assert.Null(store.Load("nothing-1"));
        Assert.Null(store.Find("nothing-1"));
        StoreException refused = Assert.Throws<StoreException>(() => store.Accept("nothing-1", Given.Quarter(1), over: false));
        Assert.Equal(StoreTrouble.NotFound, refused.Trouble);
        Assert.Contains("game list", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quarter_that_is_tried_again_is_kept_once()
    {
        string name = Keep(quarters: 2);
        using GameStore store = GameStore.Open(_folder.Path);

        store.Accept(name, Given.Quarter(2), over: false);
        store.Accept(name, Given.Quarter(3), over: false);

        Assert.Equal([1, 2, 3], store.Load(name)!.Played.Select(q => int.Parse(q.Hash)));
    }

    private string Keep(int quarters)
    {
        using GameStore store = GameStore.Open(_folder.Path);
        string name = store.Begin(Given.Game(), Given.Scenario(), over: false);
        for (int q = 1; q <= quarters; q++)
        {
            store.Accept(name, Given.Quarter(q), over: false);
        }

        return name;
    }
}
