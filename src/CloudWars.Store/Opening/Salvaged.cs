using CloudWars.Store.Documents;
using LiteDB;

namespace CloudWars.Store.Opening;

/// <summary>What was read of one or more copies of a store: for each game the copy with the most quarters.</summary>
internal sealed class Salvaged
{
    public SortedDictionary<string, BsonDocument> Games { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, BsonDocument> Quarters { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, BsonDocument> Scenarios { get; } = new(StringComparer.Ordinal);

    public int Lost { get; set; }

    public void Read(StoreReader reader)
    {
        Dictionary<string, BsonDocument> games = reader.Games();
        Dictionary<string, BsonDocument> quarters = reader.Quarters();
        foreach (KeyValuePair<string, BsonDocument> scenario in reader.Scenarios())
        {
            Scenarios[scenario.Key] = scenario.Value;
        }

        Lost += reader.Lost;
        foreach (KeyValuePair<string, BsonDocument> game in games)
        {
            Take(game.Key, game.Value, quarters);
        }
    }

    public void Add(Salvaged other)
    {
        Lost += other.Lost;
        foreach (KeyValuePair<string, BsonDocument> scenario in other.Scenarios)
        {
            Scenarios.TryAdd(scenario.Key, scenario.Value);
        }

        foreach (KeyValuePair<string, BsonDocument> game in other.Games)
        {
            if (!Games.TryGetValue(game.Key, out BsonDocument? known) || known["played"].AsInt32 < game.Value["played"].AsInt32)
            {
                Take(game.Key, game.Value, other.Quarters);
            }
        }
    }

    /// <summary>Takes a game and its quarters up to the first that is missing.</summary>
    private void Take(string name, BsonDocument game, IReadOnlyDictionary<string, BsonDocument> quarters)
    {
        int played = 0;
        while (quarters.TryGetValue(QuarterDocument.Id(name, played + 1), out BsonDocument? quarter))
        {
            played++;
            Quarters[QuarterDocument.Id(name, played)] = quarter;
        }

        if (played < game["played"].AsInt32)
        {
            game["played"] = played;
            game["over"] = false;
        }

        Games[name] = game;
    }
}
