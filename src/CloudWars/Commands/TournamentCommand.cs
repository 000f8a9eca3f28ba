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
        Option<string> table = new("--table")
        {
            HelpName = "full|heads-up|alone",
            Description = "full: all on full tables. heads-up: two at a time on seats of one role. alone: each among three of the next in the list",
            DefaultValueFactory = _ => TournamentReport.Name(Meeting.Full),
        };
        table.AcceptOnlyFromAmong([.. Enum.GetValues<Meeting>().Select(TournamentReport.Name)]);
        Option<string> others = new("--others")
        {
            HelpName = "CONTROLLER",
            Description = "Who has the seats outside the contest, heads-up and alone",
            DefaultValueFactory = _ => "ai:analyst",
        };
        Option<int> games = Ask.Games(60);
        Option<ulong> seed = Ask.Seed(1);
        Option<int> quarters = Ask.Quarters();
        Option<int> threads = Ask.Threads();
        Option<int> patience = BotTime.Option();
        Command command = new("tournament", "All against all: every controller on every seat, over the same luck") { scenario, controllers, table, others, games, seed, quarters, threads, patience };
        return builder.Does(command, context =>
        {
            GameSetup setup = Ask.WithQuarters(Ask.Playable(context, context.Value(scenario)!).Setup!, context.Value(quarters));
            string[] names = Names(context.Value(controllers)!);
            string bystander = context.Value(others)!;
            SeatOptions.Check($"--others {bystander}", bystander, peoplePlay: false);
            BotOptions bots = BotTime.Options(context, patience);
            TournamentPlan plan = new()
            {
                Setup = setup,
                Controllers = names,
                Maker = (spec, luck, company) => BotSpec.Create(spec, luck, company, bots),
                Seed = context.Value(seed),
                Others = bystander,
                Meeting = Enum.GetValues<Meeting>().First(m => TournamentReport.Name(m) == context.Value(table)),
            };
            plan = plan with { Blocks = (context.Value(games) + plan.GamesPerBlock - 1) / plan.GamesPerBlock };
            return Run(context, plan, Ask.ThreadsOr(context.Value(threads)));
        }).WithExamples(
            "cloudwars tournament trainium-gambit --controllers ai:intern,ai:analyst,ai:director",
            "cloudwars tournament trainium-gambit --controllers 'ai:analyst,bot:python3 my_bot.py' --games 20",
            "cloudwars tournament trainium-gambit --controllers ai:director/grower,ai:director/prudent --games 200 --format json",
            "cloudwars tournament trainium-gambit --controllers ai:executive,ai:director --table heads-up",
            "cloudwars tournament trainium-gambit --controllers ai:executive,ai:director --table alone --others ai:intern");
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
        TournamentTable table = new(plan.Controllers, plan.GamesPerBlock);
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
