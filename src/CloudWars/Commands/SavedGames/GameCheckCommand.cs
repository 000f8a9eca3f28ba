using System.CommandLine;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Output;
using CloudWars.Play;
using CloudWars.Scenarios;
using CloudWars.Store;
using CloudWars.Store.Checks;

namespace CloudWars.Commands.SavedGames;

/// <summary><c>cloudwars game check</c>: every saved game is played again and compared.</summary>
internal static class GameCheckCommand
{
    public static Command Build(CommandBuilder builder) =>
        builder.Does(new Command("check", "Check the whole store: every game replays to what was recorded, every ledger ties"), Check)
            .WithExamples("cloudwars game check", "cloudwars game check --format json");

    private static int Check(CommandContext context)
    {
        IReadOnlyList<KeptGame> games = context.Store.List();
        List<(string Name, ReplayVerdict Verdict)> verdicts = ProgressBar.During(context, "games", games.Count, step =>
        {
            List<(string Name, ReplayVerdict Verdict)> found = [];
            foreach (KeptGame game in games)
            {
                found.Add((game.Name, Verdict(context, game)));
                step();
            }

            return found;
        });
        bool ok = verdicts.All(v => v.Verdict.Ok) && !context.Store.WasDamaged;
        Write(context, verdicts, ok);
        return ok ? ExitCode.Done : ExitCode.No;
    }

    private static ReplayVerdict Verdict(CommandContext context, KeptGame game)
    {
        GameRecord record = context.Store.Load(game.Name)!;
        if (record.RulesVersion < RulesVersion.Current)
        {
            return new ReplayVerdict(true, record.Played.Count, 0, $"played under rules {record.RulesVersion}: whole, but not played again");
        }

        ScenarioReading scenario = SavedScenario.Read(record, context.Store.ScenarioOf(game.Name), context.Scenarios);
        return scenario.Ok
            ? ReplayCheck.Run(scenario.Setup!, record, context.Cancel)
            : new ReplayVerdict(false, 0, 0, $"its scenario cannot be played: {scenario.Problems.First(p => p.Severity == Severity.Error)}");
    }

    private static void Write(CommandContext context, IReadOnlyList<(string Name, ReplayVerdict Verdict)> verdicts, bool ok)
    {
        if (context.Json)
        {
            JsonOutput.Write(context.Out, json =>
            {
                json.WriteStartObject();
                json.WriteString("format", "cloudwars.check/1");
                json.WriteBoolean("ok", ok);
                json.WriteStartArray("games");
                foreach ((string name, ReplayVerdict verdict) in verdicts)
                {
                    json.WriteStartObject();
                    json.WriteString("name", name);
                    json.WriteBoolean("ok", verdict.Ok);
                    json.WriteNumber("quarters", verdict.Quarters);
                    json.WriteString("problem", verdict.Problem);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.Strings("notices", context.Store.Notices);
                json.WriteEndObject();
            });
            return;
        }

        foreach ((string name, ReplayVerdict verdict) in verdicts)
        {
            string where = verdict.Quarter > 0 ? $"quarter {verdict.Quarter} differs: " : "";
            context.Out.WriteLine($"{name}: {(verdict.Ok ? $"{verdict.Quarters} quarters" : "FAILED")}{(verdict.Problem.Length > 0 ? $", {where}{verdict.Problem}" : ", all replay")}");
        }

        context.Out.WriteLine(ok ? $"{verdicts.Count} games, all well." : "The store has problems; nothing was changed by this check.");
    }
}
