using CloudWars.Analysis.Games;
using CloudWars.Core.Numbers;
using CloudWars.Output;

namespace CloudWars.Games;

/// <summary>The report of <c>simulate</c> for people: one game in full, a series as tables.</summary>
internal static class SimulationText
{
    public static void Write(TextWriter output, GamePlan plan, IReadOnlyList<PlayedGame> games, SeriesSummary summary)
    {
        output.WriteLine($"{plan.Setup.Title} ({plan.Setup.ScenarioId}), seed {plan.Seed}, {Counted.Of(games.Count, "game")}");
        output.WriteLine();
        if (games.Count == 1)
        {
            One(output, games[0]);
            return;
        }

        TextTable controllers = new("Controller", "Games", "Wins", "Mean score");
        foreach (ControllerTally tally in summary.Controllers)
        {
            controllers.Add(tally.Controller, $"{tally.Games}", $"{tally.Wins}", $"{tally.MeanScore:0.00}");
        }

        controllers.Write(output);
        output.WriteLine();
        TextTable companies = new("Company", "Wins", "Of all");
        foreach (KeyValuePair<string, int> company in summary.Wins.OrderByDescending(c => c.Value))
        {
            companies.Add(company.Key, $"{company.Value}", $"{100.0 * company.Value / Math.Max(1, games.Count):0}%");
        }

        companies.Write(output);
        output.WriteLine();
        foreach (IGrouping<string, PlayedGame> end in games.GroupBy(g => g.End).OrderByDescending(g => g.Count()))
        {
            output.WriteLine($"Ended by {end.Key}: {end.Count()}");
        }
    }

    private static void One(TextWriter output, PlayedGame game)
    {
        TextTable table = new("Rank", "<Company", "<Controller", "Score", "Value $bn", "<");
        foreach (SeatResult seat in game.Results)
        {
            table.Add($"{seat.Rank}", seat.Company, seat.Controller, $"{seat.Score:0.00}", $"{seat.Value:0.0}", seat.Insolvent ? "insolvent" : "");
        }

        table.Write(output);
        output.WriteLine();
        output.WriteLine($"Ended by {game.End} after {game.Quarters} quarters; state hash {game.Hash}");
        output.WriteLine($"Led: {string.Join(", ", game.Leaders)}");
        output.WriteLine($"Events: {(game.Events.Count == 0 ? "none" : string.Join(", ", game.Events))}");
    }
}
