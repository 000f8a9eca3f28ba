using System.CommandLine;
using CloudWars.Stress.Shared;

namespace CloudWars.Stress.Kill;

/// <summary><c>kill</c>: kills the program without warning, again and again, and looks whether anything acknowledged is lost.</summary>
internal static class KillCommand
{
    public static Command Build()
    {
        Option<int> times = new("--times") { Description = "How often it is killed", DefaultValueFactory = _ => 500 };
        Option<int> seed = Options.Seed();
        Command command = new("kill", "kill -9 at random moments of play, save, export, import and delete: every acknowledged quarter must be there") { times, seed };
        command.SetAction(parsed =>
        {
            using TempFolder folder = new("kill");
            return new KillRun(folder.Path, parsed.GetValue(seed)).Run(parsed.GetValue(times)) ? 0 : 1;
        });
        return command;
    }
}
