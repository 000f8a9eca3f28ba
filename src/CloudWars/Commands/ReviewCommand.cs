using System.CommandLine;
using System.Diagnostics;
using CloudWars.Analysis.Reviews;
using CloudWars.Lookback;
using CloudWars.Output;
using CloudWars.Players;
using CloudWars.Replays;
using CloudWars.Screens.Play;

namespace CloudWars.Commands;

/// <summary><c>cloudwars review</c>: the decisions of a game, graded.</summary>
internal static class ReviewCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string> game = ReplayCommand.GameArgument();
        Option<string[]> companies = new("--company") { HelpName = "COMPANY", Description = "Whose quarters to grade (default: those of people, or of all where nobody played)" };
        Option<int> futures = Ask.Number("--futures", "N", "Futures in which orders are compared", 4, 1000, 24);
        Command command = new("review", "Look back on a game: winning chances, turning points, and what would have been better") { game, companies, futures };
        return builder.Does(command, context =>
        {
            ReplayedGame found = GameFinder.Find(context, context.Value(game)!);
            ReviewPlan plan = new()
            {
                Setup = found.Scenario.Setup!,
                Record = found.Record,
                Maker = ControllerCatalog.Create,
                Companies = Companies(found, context.Value(companies) ?? []),
                OrderFutures = context.Value(futures),
            };
            Stopwatch watch = Stopwatch.StartNew();
            GameReview review = ProgressBar.During(context, "quarters", Reviewer.Steps(plan), step => Reviewer.Review(plan, step, context.Cancel));
            context.Error.WriteLine($"{found.Name}: looked back in {watch.Elapsed.TotalSeconds:0.0} s");
            if (context.Json)
            {
                JsonOutput.Write(context.Out, json => ReviewReport.WriteJson(json, review, found.Name));
            }
            else
            {
                ReviewReport.WriteText(context.Out, review, found.Name);
            }

            return ExitCode.Done;
        }).WithExamples("cloudwars review trainium-gambit-1", "cloudwars review game.json --company openai --format json");
    }

    private static IReadOnlyList<string> Companies(ReplayedGame game, string[] asked)
    {
        string[] seats = [.. game.Record.Seats.Select(s => s.Company)];
        foreach (string unknown in asked.Except(seats))
        {
            throw new BadInputException($"--company {unknown}: nobody sits there in {game.Name}. Seats: {string.Join(", ", seats)}.");
        }

        string[] people = [.. game.Record.Seats.Where(s => SeatSpec.IsPerson(s.Controller)).Select(s => s.Company)];
        return asked.Length > 0 ? asked : people.Length > 0 ? people : seats;
    }
}
