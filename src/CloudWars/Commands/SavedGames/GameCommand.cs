using System.CommandLine;
using CloudWars.Completing;

namespace CloudWars.Commands.SavedGames;

/// <summary><c>cloudwars game</c>: the saved games.</summary>
internal static class GameCommand
{
    public static Command Build(CommandBuilder builder) => new Command("game", "Saved games: list, export, import, delete, check")
    {
        GameListCommand.Build(builder),
        GameExportCommand.Build(builder),
        GameImportCommand.Build(builder),
        GameDeleteCommand.Build(builder),
        GameCheckCommand.Build(builder),
    }.WithExamples("cloudwars game list", "cloudwars game export trainium-gambit-1 game.json", "cloudwars game check");

    public static Argument<string> Name() => new Argument<string>("GAME") { Description = "Name of a saved game (see `cloudwars game list`)" }.OfSavedGames();
}
