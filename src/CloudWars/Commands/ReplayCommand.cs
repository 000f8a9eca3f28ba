using System.CommandLine;
using CloudWars.Completing;
using CloudWars.Core.World;
using CloudWars.Output;
using CloudWars.Replays;
using CloudWars.Store.Checks;

namespace CloudWars.Commands;

/// <summary><c>cloudwars replay</c>: look at a recorded game, or check it.</summary>
internal static class ReplayCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string> game = GameArgument();
        Option<int> quarter = Ask.Number("--quarter", "Q", "Only this quarter, counted from 1", 1, Limits.Quarters);
        Option<bool> verify = new("--verify") { Description = "Play it again and compare: exit code 1 if it differs" };
        Option<string?> trace = new("--trace") { HelpName = "FILE", Description = "Write what every phase of every quarter changed to this file, to compare machines and builds" };
        Option<string?> against = new("--against") { HelpName = "FILE", Description = "Compare with such a file and name the first quarter, phase and field that differ: exit code 1 if any does" };
        return builder.Does(new Command("replay", "Look at a recorded game, or check that it replays to the same result") { game, quarter, verify, trace, against }, context =>
        {
            ReplayedGame found = GameFinder.Find(context, context.Value(game)!);
            return context.Value(trace) is { } file ? Trace(context, found, file)
                : context.Value(against) is { } other ? Compare(context, found, other)
                : context.Value(verify) ? Verify(context, found) : Show(context, found, context.Value(quarter));
        }).WithExamples(
            "cloudwars replay trainium-gambit-1", "cloudwars replay trainium-gambit-1 --quarter 5", "cloudwars replay game.json --verify",
            "cloudwars replay game.json --trace here.jsonl", "cloudwars replay game.json --against there.jsonl");
    }

    /// <summary>The game that a command looks at.</summary>
    public static Argument<string> GameArgument() =>
        new Argument<string>("GAME|FILE") { Description = "Name of a saved game, or a file that `cloudwars game export` wrote" }.OfSavedGames();

    private static int Show(CommandContext context, ReplayedGame game, int quarter)
    {
        if (quarter > game.Record.Played.Count)
        {
            throw new BadInputException($"--quarter {quarter}: only {game.Record.Played.Count} quarters of {game.Name} have been played.");
        }

        IEnumerable<ReplayedQuarter> told = ReplayTeller.Tell(game).Where(q => quarter == 0 || q.Number == quarter);
        if (context.Json)
        {
            JsonOutput.Write(context.Out, json => ReplayReport.WriteJson(json, game, told));
        }
        else
        {
            ReplayReport.WriteText(context.Out, game, told);
        }

        return ExitCode.Done;
    }

    private static int Trace(CommandContext context, ReplayedGame game, string file)
    {
        context.Error.WriteLine($"{TraceFile.Write(game, file, context.Cancel)} steps of {game.Name} written to {file}.");
        return ExitCode.Done;
    }

    private static int Compare(CommandContext context, ReplayedGame game, string file)
    {
        string? difference = TraceFile.DifferenceTo(file, game, context.Cancel);
        if (context.Json)
        {
            JsonOutput.Write(context.Out, json =>
            {
                json.WriteStartObject();
                json.WriteString("format", "cloudwars.comparison/1");
                json.WriteString("game", game.Name);
                json.WriteBoolean("same", difference is null);
                json.WriteString("difference", difference);
                json.WriteEndObject();
            });
        }
        else
        {
            context.Out.WriteLine(difference is null ? $"{game.Name}: every phase is the same as in {file}." : $"{game.Name} differs from {file} first in {difference}.");
        }

        return difference is null ? ExitCode.Done : ExitCode.No;
    }

    private static int Verify(CommandContext context, ReplayedGame game)
    {
        ReplayVerdict verdict = ReplayCheck.Run(game.Scenario.Setup!, game.Record, context.Cancel);
        if (context.Json)
        {
            JsonOutput.Write(context.Out, json =>
            {
                json.WriteStartObject();
                json.WriteString("format", "cloudwars.verification/1");
                json.WriteString("game", game.Name);
                json.WriteBoolean("ok", verdict.Ok);
                json.WriteNumber("quarters", verdict.Quarters);
                json.WriteNumber("differs_in", verdict.Quarter);
                json.WriteString("problem", verdict.Problem);
                json.WriteEndObject();
            });
        }
        else
        {
            context.Out.WriteLine(verdict.Ok
                ? $"{game.Name}: {verdict.Quarters} quarters replay to the same positions; the ledger ties."
                : $"{game.Name}: quarter {verdict.Quarter} differs: {verdict.Problem}.");
        }

        return verdict.Ok ? ExitCode.Done : ExitCode.No;
    }
}
