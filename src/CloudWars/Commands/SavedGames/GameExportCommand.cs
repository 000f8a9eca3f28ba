using System.CommandLine;
using CloudWars.Core.Replay;
using CloudWars.Output;
using CloudWars.Replays;
using CloudWars.Store.Files;

namespace CloudWars.Commands.SavedGames;

/// <summary><c>cloudwars game export</c>: a saved game as a readable file.</summary>
internal static class GameExportCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string> game = GameCommand.Name();
        Argument<string> file = new("FILE") { Description = "File to write, or - for standard output" };
        return builder.Does(new Command("export", "Write a saved game to a JSON file, its scenario included") { game, file }, context =>
        {
            string name = context.Value(game)!;
            GameRecord record = context.Store.Load(name) ?? throw GameFinder.NotSaved(name);
            string text = GameFiles.Write(new GameFile(record, context.Store.ScenarioOf(name), name));
            string path = context.Value(file)!;
            if (path == "-")
            {
                context.Out.Write(text);
                return ExitCode.Done;
            }

            OutputFile.Write(path, "export", text);
            context.Error.WriteLine($"{name} written to {path}.");
            return ExitCode.Done;
        }).WithExamples("cloudwars game export trainium-gambit-1 game.json", "cloudwars game export trainium-gambit-1 - | less");
    }
}
