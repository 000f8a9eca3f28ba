using System.CommandLine;
using System.Diagnostics;
using CloudWars.Analysis.Games;
using CloudWars.Bots;
using CloudWars.Bots.Running;
using CloudWars.Core.Numbers;
using CloudWars.Games;
using CloudWars.Output;
using CloudWars.Scenarios;
using CloudWars.Seats;

namespace CloudWars.Commands;

/// <summary><c>cloudwars simulate</c>: games without a screen.</summary>
internal static class SimulateCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string> scenario = Ask.Scenario();
        Option<int> games = Ask.Games(1);
        Option<string[]> seats = SeatOptions.Option();
        Option<ulong> seed = Ask.Seed(1);
        Option<int> quarters = Ask.Quarters();
        Option<int> threads = Ask.Threads();
        Option<int> patience = BotTime.Option();
        Option<string?> ledger = new("--ledger") { HelpName = "FILE", Description = "Write every posting of every game to this file, one JSON object a line" };
        Command command = new("simulate", "Play games without a screen and report the results") { scenario, games, seats, seed, quarters, threads, patience, ledger };
        return builder.Does(command, context =>
        {
            ScenarioReading reading = Ask.Playable(context, context.Value(scenario)!);
            BotOptions bots = BotTime.Options(context, patience);
            GamePlan plan = new()
            {
                Setup = Ask.WithQuarters(reading.Setup!, context.Value(quarters)),
                Seats = SeatOptions.Read(reading.Setup!, context.Value(seats), peoplePlay: false),
                Controllers = (spec, luck, company) => BotSpec.Create(spec, luck, company, bots),
                Games = context.Value(games),
                Seed = context.Value(seed),
                KeepLedger = context.Value(ledger) is not null,
            };
            return Run(context, plan, Ask.ThreadsOr(context.Value(threads)), context.Value(ledger));
        }).WithExamples(
            "cloudwars simulate trainium-gambit",
            "cloudwars simulate trainium-gambit --games 100 --seed 7 --format json > games.json",
            "cloudwars simulate trainium-gambit --seat amazon=ai:executive/grower --seat openai=ai:intern --games 20",
            "cloudwars simulate trainium-gambit --seat amazon='bot:python3 my_bot.py' --bot-seconds 5",
            "cloudwars simulate trainium-gambit --ledger postings.jsonl");
    }

    private static int Run(CommandContext context, GamePlan plan, int threads, string? ledgerPath)
    {
        using StreamWriter? ledger = ledgerPath is null ? null : OutputFile.Create(ledgerPath, "--ledger");
        Stopwatch watch = Stopwatch.StartNew();
        List<PlayedGame> played = [];
        SeriesSummary summary = new();
        int done = ProgressBar.During(context, "games", plan.Games, step => OrderedWork.Run(
            plan.Games,
            threads,
            (index, cancel) => GamePlayer.Play(plan, index, cancel),
            game =>
            {
                LedgerFile.Write(ledger, game);
                played.Add(game with { Ledger = [] });
                summary.Add(game);
                step();
            },
            context.Cancel));

        if (context.Json)
        {
            JsonOutput.Write(context.Out, json => SimulationJson.Write(json, plan, played, summary), indented: false);
        }
        else
        {
            SimulationText.Write(context.Out, plan, played, summary);
        }

        context.Error.WriteLine($"{Counted.Of(done, "game")} in {watch.Elapsed.TotalSeconds:0.00} s");
        return done == plan.Games ? ExitCode.Done : ExitCode.Interrupted;
    }
}
