using System.CommandLine;
using System.Diagnostics;
using CloudWars.Analysis.Balance;
using CloudWars.Analysis.Games;
using CloudWars.Analysis.Probes;
using CloudWars.Completing;
using CloudWars.Games;
using CloudWars.Output;
using CloudWars.Players;
using CloudWars.Scenarios;

namespace CloudWars.Commands;

/// <summary><c>cloudwars balance</c>: whether scenarios are fair, in figures with intervals.</summary>
internal static class BalanceCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string[]> scenarios = new("SCENARIO") { Description = "Ids or paths of scenarios (default: all bundled ones)", Arity = ArgumentArity.ZeroOrMore };
        Option<int> games = Ask.Games(100);
        Option<string> level = new Option<string>("--level") { HelpName = "LEVEL", Description = "Level of the AI players where play is equal", DefaultValueFactory = _ => "director" }.OfWords(Suggestions.Levels);
        Option<ulong> seed = Ask.Seed(1);
        Option<int> threads = Ask.Threads();
        Option<bool> check = new("--check") { Description = "Exit with 1 if something is out of bounds beyond chance" };
        Option<bool> par = new("--par") { Description = "Measure the spread and par adjustment that each seat's entry in the scenario should state" };
        Option<int> probes = Ask.Number("--probes", "N", "Programs of orders and deals tried for each kind of foul play; 0 looks for none", 0, 10_000, 40);
        Command command = new("balance", "Whether scenarios are fair: wins by company, role and style, leads, luck, what is used, and whether foul play pays") { scenarios, games, level, seed, threads, check, par, probes };
        return builder.Does(command, context =>
        {
            string named = Level(context.Value(level)!);
            if (context.Value(par))
            {
                return SeatPars(context, Chosen(context, context.Value(scenarios)!), $"ai:{named}", context.Value(games), context.Value(seed), Ask.ThreadsOr(context.Value(threads)));
            }

            List<BalanceReport> reports = [];
            foreach (string scenario in Chosen(context, context.Value(scenarios)!))
            {
                BalancePlan plan = new()
                {
                    Setup = Ask.Playable(context, scenario).Setup!,
                    Maker = ControllerCatalog.Create,
                    Level = named,
                    Games = context.Value(games),
                    Seed = context.Value(seed),
                };
                if (plan.Seats.Count < 2)
                {
                    throw new BadInputException($"{scenario}: with one seat there is nothing to balance.");
                }

                int workers = Ask.ThreadsOr(context.Value(threads));
                if (Measure(context, plan, workers) is not { } report || FoulPlay(context, plan, context.Value(probes), workers) is not { } foul)
                {
                    return ExitCode.Interrupted;
                }

                report = report with { Probes = foul };
                reports.Add(report);
                if (!context.Json)
                {
                    BalanceText.Write(context.Out, report);
                    context.Out.WriteLine();
                }
            }

            if (context.Json)
            {
                JsonOutput.Write(context.Out, json => BalanceJson.Write(json, reports));
            }

            return context.Value(check) && reports.Any(r => r.Complaints.Count > 0) ? ExitCode.No : ExitCode.Done;
        }).WithExamples(
            "cloudwars balance trainium-gambit --games 200",
            "cloudwars balance --games 50 --format json > balance.json",
            "cloudwars balance my-scenario/scenario.json --level analyst --check",
            "cloudwars balance my-scenario/scenario.json --par --games 80");
    }

    private static string Level(string asked) =>
        ControllerCatalog.Levels.Any(l => l.Name == asked)
            ? asked
            : throw new BadInputException($"--level {asked}: there is no such level. Levels: {string.Join(", ", ControllerCatalog.Levels.Select(l => l.Name))}.");

    private static IEnumerable<string> Chosen(CommandContext context, string[] asked) =>
        asked.Length > 0 ? asked : context.Scenarios.List().Where(s => s.Bundled && s.Playable && s.Seats.Count > 1).Select(s => s.Id);

    private static int SeatPars(CommandContext context, IEnumerable<string> scenarios, string controller, int games, ulong seed, int threads)
    {
        List<(string Scenario, IReadOnlyList<SeatPar> Seats)> measured = [];
        foreach (string scenario in scenarios)
        {
            GamePlan plan = ParMeasure.Plan(Ask.Playable(context, scenario).Setup!, ControllerCatalog.Create, controller, games, seed);
            ParMeasure measure = ProgressBar.During(context, scenario, games, step => ParMeasure.Run(plan, threads, step, context.Cancel));
            if (measure.Games < Math.Max(2, games))
            {
                return measure.Games < games ? ExitCode.Interrupted : throw new BadInputException("--games 1: a spread needs at least two games.");
            }

            measured.Add((scenario, measure.Seats()));
        }

        SeatParReport.Write(context, measured);
        return ExitCode.Done;
    }

    /// <summary>What searches for foul play found, or null if they were interrupted.</summary>
    private static List<ProbeResult>? FoulPlay(CommandContext context, BalancePlan plan, int tried, int threads)
    {
        List<ProbeResult> found = [];
        int searches = tried == 0 ? 0 : ProbeSearch.Names.Count;
        int done = ProgressBar.During(context, "foul play", searches, step => OrderedWork.Run(
            searches,
            threads,
            (place, cancel) => ProbeSearch.RunAt(plan.Setup, place, plan.Seed, tried, cancel),
            result =>
            {
                found.Add(result);
                step();
            },
            context.Cancel));
        return done == searches ? found : null;
    }

    /// <summary>The report, or null if it was interrupted before there was one.</summary>
    private static BalanceReport? Measure(CommandContext context, BalancePlan plan, int threads)
    {
        Stopwatch watch = Stopwatch.StartNew();
        BalanceRun run = new(plan);
        int done = ProgressBar.During(context, plan.Setup.ScenarioId, run.Games, step => OrderedWork.Run(run.Games, threads, run.Play, game =>
        {
            run.Take(game);
            step();
        }, context.Cancel));
        context.Error.WriteLine($"{plan.Setup.ScenarioId}: {done} games in {watch.Elapsed.TotalSeconds:0.00} s");
        return done == run.Games ? run.Report() : null;
    }
}
