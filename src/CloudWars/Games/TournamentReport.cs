using System.Text.Json;
using CloudWars.Analysis.Tournaments;
using CloudWars.Output;

namespace CloudWars.Games;

/// <summary>What a tournament found, for people and as <c>cloudwars.tournament/1</c>.</summary>
internal static class TournamentReport
{
    public static void WriteText(TextWriter output, TournamentPlan plan, TournamentTable table)
    {
        output.WriteLine($"{plan.Setup.Title} ({plan.Setup.ScenarioId}), seed {plan.Seed}, {table.Games} games in blocks of {plan.GamesPerBlock}: {Meaning(plan)}, with the same luck");
        output.WriteLine();
        TextTable ratings = new("Controller", "Games", "Wins", "Win rate", "95%", "Mean score", "95%");
        foreach (Rating rating in table.Ratings)
        {
            ratings.Add(rating.Controller, $"{rating.Games}", $"{rating.Wins}", $"{100 * rating.WinRate.Value:0}%",
                $"{100 * rating.WinRate.Low:0}..{100 * rating.WinRate.High:0}%", $"{rating.Score.Value:0.00}", Range(rating.Score));
        }

        ratings.Write(output);
        output.WriteLine();
        TextTable duels = new("Between", "Games won", "Win rate", "95%", "Score ahead", "95%", "Blocks ahead", "<");
        foreach (Duel duel in table.Duels)
        {
            duels.Add($"{duel.First} and {duel.Second}", $"{duel.Won} of {duel.Met}", $"{100 * duel.WinRate.Value:0}%",
                $"{100 * duel.WinRate.Low:0}..{100 * duel.WinRate.High:0}%", $"{duel.Difference.Value:0.00}", Range(duel.Difference),
                $"{duel.BlocksAhead} of {duel.Blocks}", duel.Decided ? "" : "may be chance");
        }

        duels.Write(output);
    }

    public static void WriteJson(Utf8JsonWriter json, TournamentPlan plan, TournamentTable table)
    {
        json.WriteStartObject();
        json.WriteString("format", "cloudwars.tournament/1");
        json.WriteString("scenario", plan.Setup.ScenarioId);
        json.WriteNumber("seed", plan.Seed);
        json.WriteNumber("games", table.Games);
        json.WriteString("table", Name(plan.Meeting));
        json.WriteNumber("games_per_block", plan.GamesPerBlock);
        json.WriteStartArray("ratings");
        foreach (Rating rating in table.Ratings)
        {
            json.WriteStartObject();
            json.WriteString("controller", rating.Controller);
            json.WriteNumber("games", rating.Games);
            json.WriteNumber("wins", rating.Wins);
            JsonIntervals.Write(json, "win_rate", rating.WinRate);
            JsonIntervals.Write(json, "mean_score", rating.Score);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("duels");
        foreach (Duel duel in table.Duels)
        {
            json.WriteStartObject();
            json.WriteString("first", duel.First);
            json.WriteString("second", duel.Second);
            JsonIntervals.Write(json, "score_difference", duel.Difference);
            json.WriteNumber("blocks_ahead", duel.BlocksAhead);
            json.WriteNumber("blocks", duel.Blocks);
            json.WriteNumber("games_won", duel.Won);
            json.WriteNumber("games_met", duel.Met);
            JsonIntervals.Write(json, "win_rate", duel.WinRate);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What the command line calls it.</summary>
    internal static string Name(Meeting meeting) => meeting switch
    {
        Meeting.HeadsUp => "heads-up",
        Meeting.Alone => "alone",
        _ => "full",
    };

    private static string Meaning(TournamentPlan plan) => plan.Meeting switch
    {
        Meeting.HeadsUp => $"two at a time on two seats of one role, both ways round, {plan.Others} on the others",
        Meeting.Alone => $"each alone among three of the next at a table of four, on every seat of it, {plan.Others} on the others",
        _ => "every controller on every seat",
    };

    private static string Range(Interval interval) => double.IsFinite(interval.Low) ? $"{interval.Low:0.00}..{interval.High:0.00}" : "unknown";
}
