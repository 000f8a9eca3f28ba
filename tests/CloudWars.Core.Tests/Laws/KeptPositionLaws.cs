using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Laws;

/// <summary>A position that was kept as text comes back field for field, and plays on the same.</summary>
public class KeptPositionLaws
{
    [Fact]
    public void Every_field_of_every_position_of_a_game_comes_back()
    {
        Table table = new(Given.SmallWorld(), 3, RandomPlayer.Everywhere(3, 0.5));
        while (!table.State.IsOver)
        {
            table.PlayQuarter();
            GameState back = KeptPosition.Read(table.State.Setup, 3, KeptPosition.Write(table.State))!;
            Assert.Empty(StateText.Differences(table.State, back));
            Assert.Equal(StateHash.Of(table.State), StateHash.Of(back));
        }
    }

    [Fact]
    public void A_game_of_other_rules_is_recalled_as_it_ended_and_goes_on()
    {
        Table table = new Table(Given.SmallWorld(), 4).Play(3);
        QuarterRecord quarter = table.Record.Played[^1] with { Rounds = [], Position = KeptPosition.Write(table.State) };
        GameRun run = new(Given.Opening(Given.SmallWorld(), 4));
        run.Recall(quarter, RulesVersion.Current - 1);
        Assert.Equal(StateHash.Text(table.State), run.Hash);
        run.Resolve([]);
        Assert.Equal(4, run.Quarter);
    }

    [Fact]
    public void Without_a_kept_position_its_orders_are_played_again()
    {
        Table table = new Table(Given.SmallWorld(), 4).Play(1);
        GameRun run = new(Given.Opening(Given.SmallWorld(), 4));
        run.Recall(table.Record.Played[0], RulesVersion.Current - 1);
        Assert.Equal(StateHash.Text(table.State), run.Hash);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("[1,2]")]
    [InlineData("{\"companies\":[{\"Shares\":\"many\"}]}")]
    public void A_text_that_is_no_position_is_not_taken_for_one(string text) => Assert.Null(KeptPosition.Read(Given.SmallWorld(), 1, text));

    [Fact]
    public void A_position_of_another_table_or_with_numbers_of_nobody_is_refused()
    {
        GameState state = Given.Opening(Given.SmallWorld());
        Assert.Null(KeptPosition.Read(Health.Bundled.TrainiumGambit, 1, KeptPosition.Write(state)));
        Assert.Null(KeptPosition.Read(Given.SmallWorld(), 1, KeptPosition.Write(state).Replace("\"Customer\":2", "\"Customer\":77", StringComparison.Ordinal)));
    }
}
