using System.CommandLine;
using System.Diagnostics;
using CloudWars.Analysis.Games;
using CloudWars.Analysis.Tournaments;
using CloudWars.Bots;
using CloudWars.Bots.Running;
using CloudWars.Core.World;
using CloudWars.Games;
using CloudWars.Output;
using CloudWars.Seats;

namespace CloudWars.Commands;

/// <summary><c>cloudwars tournament</c>: controllers against each other over the same luck and the same seats.</summary>
internal static class TournamentCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string> scenario = Ask.Scenario();
        Option<string> controllers = new("--controllers") { HelpName = "A,B,C", Description = "Two or more controllers, with commas between them", Required = true };
        Option<int> games = Ask.Games(60);
        Option<ulong> seed = Ask.Seed(1);
        Option<int> quarters = Ask.Quarters();
        Option<int> threads = Ask.Threads();
        Option<int> patience = BotTime.Option();
        Command command = new("tournament", "All against all: every controller on every seat, over the same luck") { scenario, controllers, games, seed, quarters, threads, patience };
        return builder.Does(command, context =>
        {
            GameSetup setup = Ask.WithQuarters(Ask.Playable(context, context.Value(scenario)!).Setup!, context.Value(quarters));
            string[] names = Names(context.Value(controllers)!);
            int blocks = (context.Value(games) + names.Length - 1) / names.Length;
            BotOptions bots = BotTime.Options(context, patience);
            TournamentPlan plan = new()
            {
                Setup = setup,
                Controllers = names,
                Maker = (spec, luck, company) => BotSpec.Create(spec, luck, company, bots),
                Seed = context.Value(seed),
                Blocks = blocks,
            };
            return Run(context, plan, Ask.ThreadsOr(context.Value(threads)));
        }).WithExamples(
            "cloudwars tournament trainium-gambit --controllers ai:intern,ai:analyst,ai:director",
            "cloudwars tournament trainium-gambit --controllers 'ai:analyst,bot:python3 my_bot.py' --games 20",
            "cloudwars tournament trainium-gambit --controllers ai:director/grower,ai:director/prudent --games 200 --format json");
    }

    private static string[] Names(string list)
    {
        string[] names = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (string name in names)
        {
            SeatOptions.Check($"--controllers {list}", name, peoplePlay: false);
        }

        return names.Length >= 2 && names.Distinct().Count() == names.Length
            ? names
            : throw new BadInputException($"--controllers {list}: name at least two, each once, such as ai:intern,ai:director.");
    }

    private static int Run(CommandContext context, TournamentPlan plan, int threads)
    {
        Stopwatch watch = Stopwatch.StartNew();
        TournamentTable table = new(plan.Controllers);
        int done = ProgressBar.During(context, "games", plan.Games, step => OrderedWork.Run(plan.Games, threads, plan.Play, game =>
        {
            table.Add(game);
            step();
        }, context.Cancel));

        if (context.Json)
        {
            JsonOutput.Write(context.Out, json => TournamentReport.WriteJson(json, plan, table));
        }
        else
        {
            TournamentReport.WriteText(context.Out, plan, table);
        }

        context.Error.WriteLine($"{done} games in {watch.Elapsed.TotalSeconds:0.00} s");
        return done == plan.Games ? ExitCode.Done : ExitCode.Interrupted;
    }
}
