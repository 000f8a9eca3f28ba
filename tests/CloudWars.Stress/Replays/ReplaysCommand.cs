using System.CommandLine;
using CloudWars.Stress.Shared;

namespace CloudWars.Stress.Replays;

/// <summary><c>replays</c>: recorded games play again to the same hashes, however often they are saved, loaded and recalled.</summary>
internal static class ReplaysCommand
{
    public static Command Build()
    {
        Option<int> games = new("--games") { Description = "Games to record", DefaultValueFactory = _ => 500 };
        Option<int> seed = Options.Seed();
        Command command = new("replays", "Recorded games of random players, AI of every level and scripted people: saved and loaded at every quarter, they replay to identical hashes") { games, seed };
        command.SetAction(parsed => new ReplaysRun(parsed.GetValue(seed)).Run(parsed.GetValue(games)) ? 0 : 1);
        return command;
    }
}
