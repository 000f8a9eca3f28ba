using System.CommandLine;
using CloudWars.Stress.Shared;

namespace CloudWars.Stress.Soak;

/// <summary><c>soak</c>: many games through the real screen, one after the other in one program.</summary>
internal static class SoakCommand
{
    public static Command Build()
    {
        Option<int> games = new("--games") { Description = "Games to play", DefaultValueFactory = _ => 50 };
        Option<int> seed = Options.Seed();
        Command command = new("soak", "Games through the real screen by script: memory flat, no handle leaks, no slow-down") { games, seed };
        command.SetAction(parsed => new SoakRun(parsed.GetValue(seed)).Run(parsed.GetValue(games)) ? 0 : 1);
        return command;
    }
}
