using System.CommandLine;
using CloudWars.Core.Replay;
using CloudWars.Output;
using CloudWars.Store;

namespace CloudWars.Commands.SavedGames;

/// <summary><c>cloudwars game list</c>.</summary>
internal static class GameListCommand
{
    public static Command Build(CommandBuilder builder) =>
        builder.Does(new Command("list", "The saved games, the last played first"), List).WithExamples("cloudwars game list", "cloudwars game list --format json");

    private static int List(CommandContext context)
    {
        IReadOnlyList<KeptGame> games = context.Store.List();
        if (context.Json)
        {
            JsonOutput.Write(context.Out, json => WriteJson(json, games));
            return ExitCode.Done;
        }

        if (games.Count == 0)
        {
            context.Out.WriteLine("There are no saved games. `cloudwars play` begins one.");
            return ExitCode.Done;
        }

        TextTable table = new("Game", "<Played", "<Saved", "<People", "<Leading");
        foreach (KeptGame game in games)
        {
            string people = string.Join(", ", game.Seats.Where(s => s.Controller.StartsWith("human", StringComparison.Ordinal)).Select(s => s.Company));
            string leading = game.Standings.Count > 0 ? $"{game.Standings[0].Company} ${game.Standings[0].Value:0}B" : "";
            table.Add(game.Name, $"{game.Played} of {game.Quarters}{(game.Over ? ", over" : "")}", $"{game.Updated.UtcDateTime:yyyy-MM-dd HH:mm} UTC", people.Length > 0 ? people : "none", leading);
        }

        table.Write(context.Out);
        return ExitCode.Done;
    }

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json, IReadOnlyList<KeptGame> games)
    {
        json.WriteStartObject();
        json.WriteString("format", "cloudwars.games/1");
        json.WriteStartArray("games");
        foreach (KeptGame game in games)
        {
            json.WriteStartObject();
            json.WriteString("name", game.Name);
            json.WriteString("scenario", game.Scenario);
            json.WriteNumber("seed", game.Seed);
            json.WriteNumber("rules_version", game.RulesVersion);
            json.WriteNumber("quarters", game.Quarters);
            json.WriteNumber("played", game.Played);
            json.WriteBoolean("over", game.Over);
            json.WriteString("created", game.Created.UtcDateTime);
            json.WriteString("updated", game.Updated.UtcDateTime);
            json.WriteStartObject("seats");
            foreach (SeatRecord seat in game.Seats)
            {
                json.WriteString(seat.Company, seat.Controller);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
