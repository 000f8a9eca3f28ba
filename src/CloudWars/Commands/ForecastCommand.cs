using System.CommandLine;
using System.Diagnostics;
using CloudWars.Analysis.Forecasts;
using CloudWars.Analysis.Games;
using CloudWars.Core;
using CloudWars.Core.Orders;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Games;
using CloudWars.Output;
using CloudWars.Players;
using CloudWars.Seats;

namespace CloudWars.Commands;

/// <summary><c>cloudwars forecast</c>: what a seat has to expect, and how far such forecasts can be trusted.</summary>
internal static class ForecastCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string> scenario = Ask.Scenario();
        Option<string?> company = new("--company") { HelpName = "COMPANY", Description = "Whose future (default: the first seat; with --calibrate all seats in turn)" };
        Option<int> ahead = Ask.Number("--ahead", "N", "Quarters to look ahead", 1, 12, usual: 6);
        Option<int> futures = Ask.Number("--futures", "N", "Futures to imagine for each forecast", 20, 100_000, usual: 200);
        Option<bool> calibrate = new("--calibrate") { Description = "Play games and count how often what came lay inside the band" };
        Option<int> games = Ask.Games(500);
        Option<string[]> seats = SeatOptions.Option();
        Option<ulong> seed = Ask.Seed(1);
        Option<int> quarters = Ask.Quarters();
        Option<int> threads = Ask.Threads();
        Command command = new("forecast", "Fans of 10, 50 and 90% for cash, value, return and risk") { scenario, company, ahead, futures, calibrate, games, seats, seed, quarters, threads };
        return builder.Does(command, context =>
        {
            GameSetup setup = Ask.WithQuarters(Ask.Playable(context, context.Value(scenario)!).Setup!, context.Value(quarters));
            ForecastBudget budget = new() { Futures = context.Value(futures), Quarters = context.Value(ahead), Seed = new ForecastBudget().Seed + context.Value(seed) };
            string? named = context.Value(company);
            if (named is not null && !SeatOptions.SeatsOf(setup).Contains(named))
            {
                throw new BadInputException($"--company {named}: seats of {setup.ScenarioId} are {string.Join(", ", SeatOptions.SeatsOf(setup))}.");
            }

            if (!context.Value(calibrate))
            {
                return Opening(context, setup, named ?? SeatOptions.SeatsOf(setup).First(), budget, context.Value(seed));
            }

            GamePlan plan = new()
            {
                Setup = setup,
                Seats = SeatOptions.Read(setup, context.Value(seats), peoplePlay: false),
                Controllers = ControllerCatalog.Create,
                Games = context.Value(games),
                Seed = context.Value(seed),
            };
            return Calibrate(context, plan, new Calibration(plan, budget, named), budget, Ask.ThreadsOr(context.Value(threads)));
        }).WithExamples(
            "cloudwars forecast trainium-gambit --company amazon",
            "cloudwars forecast trainium-gambit --calibrate --games 500 --seat amazon=ai:analyst --format json");
    }

    private static int Opening(CommandContext context, GameSetup setup, string company, ForecastBudget budget, ulong seed)
    {
        SeatView view = Simulation.View(Simulation.Begin(setup, seed), company);
        IReadOnlyList<Order> orders = Autopilot.Orders(view);
        Stopwatch watch = Stopwatch.StartNew();
        Forecast forecast = new Forecaster(view, budget).Of(orders, context.Cancel);
        if (context.Json)
        {
            JsonOutput.Write(context.Out, json => ForecastReport.WriteJson(json, view, forecast));
        }
        else
        {
            ForecastReport.WriteText(context.Out, view, forecast);
        }

        context.Error.WriteLine($"{forecast.Futures} futures in {watch.Elapsed.TotalSeconds:0.00} s");
        return ExitCode.Done;
    }

    private static int Calibrate(CommandContext context, GamePlan plan, Calibration calibration, ForecastBudget budget, int threads)
    {
        Stopwatch watch = Stopwatch.StartNew();
        CalibrationTable table = new();
        int done = ProgressBar.During(context, "games", plan.Games, step => OrderedWork.Run(plan.Games, threads, calibration.Ask, answers =>
        {
            table.Add(answers);
            step();
        }, context.Cancel));
        if (context.Json)
        {
            JsonOutput.Write(context.Out, json => ForecastReport.WriteJson(json, plan, budget, done, table));
        }
        else
        {
            ForecastReport.WriteText(context.Out, plan, budget, done, table);
        }

        context.Error.WriteLine($"{done} games in {watch.Elapsed.TotalSeconds:0.00} s");
        return done == plan.Games ? ExitCode.Done : ExitCode.Interrupted;
    }
}
