using System.Buffers.Binary;
using System.CommandLine;
using System.Security.Cryptography;
using CloudWars.Completing;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Play;
using CloudWars.Screens.Play;
using CloudWars.Seats;

namespace CloudWars.Commands;

/// <summary><c>cloudwars play</c>: straight into a game.</summary>
internal static class PlayCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string> scenario = new Argument<string>(Ask.ScenarioName)
        {
            Description = $"Id of a scenario, ID:VARIANT, or the path of one (default {Ask.ArticlesScenario})",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => Ask.ArticlesScenario,
        }.OfScenarios();
        Option<string[]> seats = SeatOptions.Option();
        Option<ulong?> seed = new("--seed") { HelpName = "N", Description = "Seed of all luck (default: a new one)", CustomParser = Ask.ParseSeed };
        Option<int> quarters = Ask.Quarters();
        Option<int> patience = BotTime.Option();
        Command command = new("play", "Straight into a game; without --seat you play the first seat") { scenario, seats, seed, quarters, patience };
        return builder.Does(command, context =>
        {
            string id = context.Value(scenario)!;
            GameSetup setup = Ask.Playable(context, id).Setup!;
            NewGame game = new(id, Seats(setup, context.Value(seats)), context.Value(seed) ?? NewSeed(), context.Value(quarters));
            return GameDoor.Run(context.Around, context.Folder, context.Plain, GameStart.New(game), context.Value(patience));
        }).WithExamples(
            "cloudwars play",
            "cloudwars play trainium-gambit --seat openai=human --seat amazon=ai:executive/dealmaker",
            "cloudwars play trainium-gambit --seat openai=human --seat amazon='bot:python3 my_bot.py'",
            "cloudwars play trainium-gambit:short --seat amazon=human:Ada --seat openai=human:Ben",
            "cloudwars play trainium-gambit --seat amazon=ai:director   (watch the AI play)");
    }

    /// <summary>Whoever names no seat wants to play, not to watch.</summary>
    private static IReadOnlyList<SeatRecord> Seats(GameSetup setup, string[]? named) =>
        named is { Length: > 0 }
            ? SeatOptions.Read(setup, named, peoplePlay: true)
            : SeatOptions.Read(setup, [$"{SeatOptions.SeatsOf(setup).First()}={SeatOptions.Human}"], peoplePlay: true);

    /// <summary>Short enough to be typed again from a note.</summary>
    private static ulong NewSeed() => BinaryPrimitives.ReadUInt32LittleEndian(RandomNumberGenerator.GetBytes(4));
}
