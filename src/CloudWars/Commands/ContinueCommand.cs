using System.CommandLine;
using CloudWars.Completing;
using CloudWars.Play;
using CloudWars.Replays;
using CloudWars.Screens.Play;
using CloudWars.Seats;

namespace CloudWars.Commands;

/// <summary><c>cloudwars continue</c>: go on with a saved game.</summary>
internal static class ContinueCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string?> game = new Argument<string?>("GAME") { Description = "Name of a saved game (default: the one played last)", Arity = ArgumentArity.ZeroOrOne }.OfSavedGames();
        Option<int> patience = BotTime.Option();
        return builder.Does(new Command("continue", "Go on with a saved game") { game, patience }, context =>
        {
            string? name = context.Value(game);
            Check(context, name);
            return GameDoor.Run(context.Around, context.Folder, context.Plain, name is null ? GameStart.NewestSaved : GameStart.Saved(name), context.Value(patience));
        }).WithExamples("cloudwars continue", "cloudwars continue trainium-gambit-2");
    }

    /// <summary>Says no before the screen opens, and lets go of the store for the game.</summary>
    private static void Check(CommandContext context, string? name)
    {
        try
        {
            if (name is not null && context.Store.Find(name) is null)
            {
                throw GameFinder.NotSaved(name);
            }

            if (name is null && context.Store.List().Count == 0)
            {
                throw new BadInputException("There is no saved game to go on with. `cloudwars play` begins one.");
            }
        }
        finally
        {
            context.CloseStore();
        }
    }
}
