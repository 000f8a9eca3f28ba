using System.CommandLine;
using CloudWars.Core.Replay;
using CloudWars.Play;
using CloudWars.Replays;
using CloudWars.Scenarios;
using CloudWars.Store.Checks;
using CloudWars.Store.Files;

namespace CloudWars.Commands.SavedGames;

/// <summary><c>cloudwars game import</c>: keeps a game that was exported, after checking that it is one.</summary>
internal static class GameImportCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string> file = new("FILE") { Description = "A file that `cloudwars game export` wrote" };
        return builder.Does(new Command("import", "Keep a game from a file; refused unless it replays to what it says") { file }, context =>
        {
            string path = context.Value(file)!;
            GameFile game = GameFinder.Read(path);
            ScenarioReading scenario = SavedScenario.Read(game.Record, game.Scenario, context.Scenarios);
            if (!scenario.Ok)
            {
                throw new BadInputException($"{path}: its scenario cannot be played. {scenario.Problems.First(p => p.Severity == Severity.Error)}");
            }

            CheckSeats(path, game.Record, scenario);
            ReplayVerdict verdict = ReplayCheck.Run(scenario.Setup!, game.Record, context.Cancel);
            if (!verdict.Ok)
            {
                context.Error.WriteLine($"{path}: quarter {verdict.Quarter} differs: {verdict.Problem}. Nothing was kept.");
                return ExitCode.No;
            }

            string name = context.Store.Begin(game.Record, SavedScenario.Copy(scenario), verdict.Over);
            context.Out.WriteLine(name);
            return ExitCode.Done;
        }).WithExamples("cloudwars game import game.json");
    }

    private static void CheckSeats(string path, GameRecord record, ScenarioReading scenario)
    {
        foreach (SeatRecord seat in record.Seats)
        {
            if (!scenario.Setup!.Companies.Any(c => c.Seat && c.Id == seat.Company))
            {
                throw new BadInputException($"{path}, seats: \"{seat.Company}\" is no seat of {scenario.Id}.");
            }
        }
    }
}
