using CloudWars.Core.Replay;
using LiteDB;
using Json = System.Text.Json.JsonSerializer;

namespace CloudWars.Store.Documents;

/// <summary>One accepted quarter in the collection <c>quarters</c>. Its id sorts by game and quarter, so no second index is needed.</summary>
internal static class QuarterDocument
{
    public const string Collection = "quarters";

    public static string Id(string game, int number) => $"{game}/{number:0000}";

    public static string GameOf(string id) => id[..id.LastIndexOf('/')];

    /// <summary>All quarters of a game, in order.</summary>
    public static BsonExpression Of(string game) => Query.Between("_id", Id(game, 0), Id(game, 9999));

    public static BsonDocument Of(string game, int number, QuarterRecord quarter)
    {
        string json = Json.Serialize(quarter with { Position = null }, OrderJson.Of<QuarterRecord>());
        BsonDocument document = new() { ["_id"] = Id(game, number), ["quarter"] = json, ["sum"] = Checksum.Of(json) };
        if (quarter.Position is { } position)
        {
            document["position"] = Packed.Of(position);
            document["positionSum"] = Checksum.Of(position);
        }

        return document;
    }

    /// <exception cref="InvalidDataException">The document is damaged.</exception>
    public static QuarterRecord Read(BsonDocument document)
    {
        string json = document["quarter"].AsString;
        return Checksum.Of(json) == document["sum"].AsString && Json.Deserialize(json, OrderJson.Of<QuarterRecord>()) is { } quarter
            ? quarter with { Position = PositionIn(document) }
            : throw new InvalidDataException($"Quarter {document["_id"].AsString} is damaged.");
    }

    /// <summary>The kept position; a damaged one is as good as none, for the orders are there.</summary>
    private static string? PositionIn(BsonDocument document) =>
        document.TryGetValue("position", out BsonValue? packed) && Packed.Read(packed.AsBinary) is { } position
            && Checksum.Of(position) == document["positionSum"].AsString ? position : null;
}
