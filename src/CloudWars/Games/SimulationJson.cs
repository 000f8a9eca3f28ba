using System.Text.Json;
using CloudWars.Analysis.Games;
using CloudWars.Output;

namespace CloudWars.Games;

/// <summary>The report of <c>simulate --format json</c>, format <c>cloudwars.simulate/1</c>. Scripts depend on its names.</summary>
internal static class SimulationJson
{
    public static void Write(Utf8JsonWriter json, GamePlan plan, IReadOnlyList<PlayedGame> games, SeriesSummary summary)
    {
        json.WriteStartObject();
        json.WriteString("format", "cloudwars.simulate/1");
        json.WriteString("scenario", plan.Setup.ScenarioId);
        json.WriteNumber("seed", plan.Seed);
        json.WriteStartArray("games");
        foreach (PlayedGame game in games)
        {
            Game(json, game);
        }

        json.WriteEndArray();
        Summary(json, summary);
        json.WriteEndObject();
    }

    private static void Game(Utf8JsonWriter json, PlayedGame game)
    {
        json.WriteStartObject();
        json.WriteNumber("seed", game.Seed);
        json.WriteNumber("quarters", game.Quarters);
        json.WriteString("end", game.End);
        json.WriteString("hash", game.Hash);
        json.WriteStartArray("results");
        foreach (SeatResult seat in game.Results)
        {
            json.WriteStartObject();
            json.WriteString("company", seat.Company);
            json.WriteString("controller", seat.Controller);
            json.WriteNumber("score", JsonOutput.Rounded(seat.Score, 4));
            json.WriteNumber("rank", seat.Rank);
            json.WriteNumber("value_usd_billions", JsonOutput.Rounded(seat.Value, 3));
            json.WriteBoolean("insolvent", seat.Insolvent);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Strings("leaders", game.Leaders);
        json.Strings("events", game.Events);
        json.WriteEndObject();
    }

    private static void Summary(Utf8JsonWriter json, SeriesSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteStartObject("by_controller");
        foreach (ControllerTally tally in summary.Controllers)
        {
            json.WriteStartObject(tally.Controller);
            json.WriteNumber("games", tally.Games);
            json.WriteNumber("wins", tally.Wins);
            json.WriteNumber("mean_score", JsonOutput.Rounded(tally.MeanScore, 4));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("by_company");
        foreach (KeyValuePair<string, int> company in summary.Wins)
        {
            json.WriteStartObject(company.Key);
            json.WriteNumber("wins", company.Value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
