using LiteDB;

namespace CloudWars.Store.Documents;

/// <summary>A scenario's text in the collection <c>scenarios</c>, under the sum of its words.</summary>
internal static class ScenarioDocument
{
    public const string Collection = "scenarios";

    public static BsonDocument Of(KeptScenario scenario) => new()
    {
        ["_id"] = scenario.Key,
        ["scenario"] = scenario.Id,
        ["json"] = scenario.Json,
        ["briefing"] = scenario.Briefing,
    };

    /// <exception cref="InvalidDataException">The document is damaged.</exception>
    public static KeptScenario Read(BsonDocument document)
    {
        KeptScenario scenario = new(document["scenario"].AsString, document["json"].AsString, document["briefing"].AsString);
        return scenario.Key == document["_id"].AsString ? scenario : throw new InvalidDataException($"The scenario {scenario.Id} is damaged.");
    }
}
