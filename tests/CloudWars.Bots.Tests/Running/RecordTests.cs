using CloudWars.Bots.Running;
using CloudWars.Core;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Players;

namespace CloudWars.Bots.Tests.Running;

/// <summary>A game depends on a bot's answers and on nothing else of it.</summary>
public class RecordTests
{
    [Fact]
    public void The_recorded_game_replays_without_the_bot()
    {
        using BotController bot = Example();
        Match match = Games.Play(bot);

        GameState state = match.History[0];
        foreach (QuarterRecord quarter in match.Record.Played)
        {
            Outcome outcome = Simulation.Replay(state, quarter);
            Assert.Equal(quarter.Hash, outcome.Hash);
            state = outcome.After;
        }

        Assert.Empty(bot.Troubles);
        Assert.NotEqual(Games.HashOfEmptyChair, StateHash.Text(state));
    }

    [Fact]
    public void The_same_answers_give_the_same_game()
    {
        using BotController one = Example();
        using BotController two = Example();

        Assert.Equal(StateHash.Text(Games.Play(one).State), StateHash.Text(Games.Play(two).State));
    }

    [Fact]
    public void A_bot_is_told_what_came_of_each_quarter_and_how_it_ended()
    {
        List<string> told = [];
        using BotController bot = new(Games.Nasty("polite"), Games.Seat, new BotOptions { Limit = Games.Patient })
        {
            Transcript = (direction, line) => told.Add(direction == "to" ? line[..line.IndexOf(',', StringComparison.Ordinal)] : "answer"),
        };

        Games.Play(bot);

        string[] quarter = ["{\"type\":\"quarter\"", "answer", "{\"type\":\"result\""];
        Assert.Equal(["{\"type\":\"hello\"", "answer", .. quarter, .. quarter, .. quarter, .. quarter, "{\"type\":\"end\""], told.Where(t => !t.Contains("proposal", StringComparison.Ordinal)));
    }

    private static BotController Example() =>
        new(Games.Program("CloudWars.ExampleBot.dll"), Games.Seat, new BotOptions { Limit = Games.Patient, StartLimit = Games.Patient });
}
