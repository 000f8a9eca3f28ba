using System.CommandLine;
using CloudWars.Replays;

namespace CloudWars.Commands.SavedGames;

/// <summary><c>cloudwars game delete</c>.</summary>
internal static class GameDeleteCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string> game = GameCommand.Name();
        return builder.Does(new Command("delete", "Delete a saved game for good") { game }, context =>
        {
            string name = context.Value(game)!;
            if (!context.Store.Delete(name))
            {
                throw GameFinder.NotSaved(name);
            }

            context.Error.WriteLine($"{name} is deleted.");
            return ExitCode.Done;
        }).WithExamples("cloudwars game delete trainium-gambit-1");
    }
}
