using System.CommandLine;
using CloudWars.Analysis.Forks;
using CloudWars.Core.World;
using CloudWars.Lookback;
using CloudWars.Output;
using CloudWars.Replays;

namespace CloudWars.Commands;

/// <summary><c>cloudwars whatif</c>: a finished quarter with other orders and the same luck.</summary>
internal static class WhatIfCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string> game = ReplayCommand.GameArgument();
        Option<int> quarter = Ask.Number("--quarter", "Q", "The quarter to play otherwise, counted from 1", 1, Limits.Quarters);
        quarter.Required = true;
        Option<string> company = new("--company") { HelpName = "COMPANY", Description = "Whose orders are replaced", Required = true };
        Option<string> orders = new("--orders") { HelpName = "FILE", Description = "All its orders for that quarter, as a JSON list", Required = true };
        Option<int> samples = Ask.Number("--samples", "N", "Ask the same question under so many other lucks too", 1, 10_000);
        Command command = new("whatif", "Play a finished quarter with other orders and the same luck, beside what happened") { game, quarter, company, orders, samples };
        return builder.Does(command, context =>
        {
            ReplayedGame found = GameFinder.Find(context, context.Value(game)!);
            ForkPlan plan = new()
            {
                Setup = found.Scenario.Setup!,
                Record = found.Record,
                Quarter = context.Value(quarter),
                Company = Company(found, context.Value(company)!),
                Orders = OrdersFile.Read(context.Value(orders)!),
            };
            if (plan.Quarter > found.Record.Played.Count)
            {
                throw new BadInputException($"--quarter {plan.Quarter}: only {found.Record.Played.Count} quarters of {found.Name} have been played.");
            }

            Fork fork = ForkPlayer.Play(plan);
            int asked = context.Value(samples);
            fork = asked == 0 ? fork : fork with { Samples = ForkPlayer.Sample(plan, asked, context.Cancel) };
            if (context.Json)
            {
                JsonOutput.Write(context.Out, json => ForkReport.WriteJson(json, fork, found.Name));
            }
            else
            {
                ForkReport.WriteText(context.Out, fork, found.Name);
            }

            return ExitCode.Done;
        }).WithExamples(
            "cloudwars whatif trainium-gambit-1 --quarter 2 --company openai --orders orders.json",
            "cloudwars whatif game.json --quarter 2 --company openai --orders orders.json --samples 200 --format json");
    }

    private static string Company(ReplayedGame game, string asked)
    {
        IEnumerable<string> ids = game.Scenario.Setup!.Companies.Select(c => c.Id);
        return ids.Contains(asked) ? asked : throw new BadInputException($"--company {asked}: there is no such company in {game.Name}. Companies: {string.Join(", ", ids)}.");
    }
}
