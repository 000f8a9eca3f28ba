using System.Globalization;
using Json = System.Text.Json.JsonSerializer;
using CloudWars.Core.Replay;
using LiteDB;

namespace CloudWars.Store.Documents;

/// <summary>
/// A game's envelope in the collection <c>games</c>: the header of the record as JSON, and what only the store knows (times,
/// the little picture of the standings). Quarters are documents of their own.
/// </summary>
internal static class GameDocument
{
    public const string Collection = "games";

    public static BsonDocument Of(string name, GameRecord header, string scenarioKey, DateTimeOffset now)
    {
        BsonDocument game = new()
        {
            ["_id"] = name,
            ["scenario"] = scenarioKey,
            ["created"] = Text(now),
            ["updated"] = Text(now),
            ["played"] = 0,
            ["over"] = false,
            ["standings"] = "[]",
        };
        Write(game, header);
        return game;
    }

    /// <summary>Puts what lies at the table beside the orders in the place of what lay there.</summary>
    public static void Lay(BsonDocument game, TableRecord table) => Write(game, Header(game) with { Table = table });

    /// <summary>Notes an accepted quarter.</summary>
    public static void Accepted(BsonDocument game, bool over, DateTimeOffset now)
    {
        game["played"] = game["played"].AsInt32 + 1;
        game["over"] = over;
        game["updated"] = Text(now);
    }

    public static void Picture(BsonDocument game, IReadOnlyList<KeptStanding> standings) =>
        game["standings"] = Json.Serialize(standings, StandingsJsonContext.Default.IReadOnlyListKeptStanding);

    /// <summary>The header of the record.</summary>
    /// <exception cref="InvalidDataException">The document is damaged.</exception>
    public static GameRecord Header(BsonDocument game)
    {
        string json = game["header"].AsString;
        if (Checksum.Of(json) != game["sum"].AsString)
        {
            throw new InvalidDataException($"The header of {game["_id"].AsString} is damaged.");
        }

        return Json.Deserialize(json, OrderJson.Of<GameRecord>())
            ?? throw new InvalidDataException($"The header of {game["_id"].AsString} is empty.");
    }

    public static KeptGame Kept(BsonDocument game)
    {
        GameRecord header = Header(game);
        return new KeptGame
        {
            Name = game["_id"].AsString,
            Scenario = header.Scenario,
            Seed = header.Seed,
            RulesVersion = header.RulesVersion,
            Quarters = header.Quarters,
            Seats = header.Seats,
            Played = game["played"].AsInt32,
            Over = game["over"].AsBoolean,
            Created = Time(game["created"]),
            Updated = Time(game["updated"]),
            Standings = Json.Deserialize(game["standings"].AsString, StandingsJsonContext.Default.IReadOnlyListKeptStanding) ?? [],
            ScenarioKey = game["scenario"].AsString,
        };
    }

    private static void Write(BsonDocument game, GameRecord header)
    {
        string json = Json.Serialize(header with { Played = [] }, OrderJson.Of<GameRecord>());
        game["header"] = json;
        game["sum"] = Checksum.Of(json);
    }

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(BsonValue value) =>
        DateTimeOffset.Parse(value.AsString, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
