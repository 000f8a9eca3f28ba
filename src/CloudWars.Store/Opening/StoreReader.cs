using CloudWars.Store.Documents;
using LiteDB;

namespace CloudWars.Store.Opening;

/// <summary>
/// Reads whatever can be read of a store, document by document. Used to see on opening that all is well, and to save what is
/// left of a damaged file.
/// </summary>
internal sealed class StoreReader(LiteDatabase file)
{
    /// <summary>Documents that could not be read.</summary>
    public int Lost { get; private set; }

    /// <summary>
    /// Reads every document once, and counts as lost what must be there by what others say: a quarter that its game has played, the
    /// game of a quarter. Then writes a little, in this copy: damage among the free pages shows only there. A store of a version
    /// after <paramref name="current"/> is left alone: its shapes are not known here.
    /// </summary>
    /// <param name="current">The version that this program knows.</param>
    /// <param name="isNew">Whether the file may be one that was begun a moment ago and has nothing in it yet.</param>
    public void All(int current, bool isNew)
    {
        int? version = StoreVersion.Read(file);
        if (version > current)
        {
            return;
        }

        Dictionary<string, BsonDocument> games = Games();
        if (version is null && (!isNew || games.Count > 0))
        {
            throw new InvalidDataException("It does not say which version it has");
        }

        Dictionary<string, BsonDocument> quarters = Quarters();
        Scenarios();
        Lost += games.Sum(g => Enumerable.Range(1, g.Value["played"].AsInt32).Count(q => !quarters.ContainsKey(QuarterDocument.Id(g.Key, q))));
        Lost += quarters.Keys.Count(q => !games.ContainsKey(QuarterDocument.GameOf(q)));
        Walk(games.Keys);
        Write();
    }

    /// <summary>Goes through the games as they are listed and loaded: an index can be whole along one way through it and broken along another.</summary>
    private void Walk(IEnumerable<string> games)
    {
        try
        {
            _ = file.GetCollection(GameDocument.Collection).FindAll().Count();
            foreach (string game in games)
            {
                _ = file.GetCollection(QuarterDocument.Collection).Find(QuarterDocument.Of(game)).Count();
            }
        }
        catch (Exception damage) when (StoreErrors.IsDamage(damage))
        {
            Lost++;
        }
    }

    private void Write()
    {
        foreach (string collection in (string[])[GameDocument.Collection, QuarterDocument.Collection, ScenarioDocument.Collection])
        {
            for (int i = 0; i < 2; i++)
            {
                file.GetCollection(collection).Insert(new BsonDocument { ["_id"] = $"~{i}", ["text"] = new string('x', 20_000) });
            }

            file.GetCollection(collection).Delete("~0");
        }

        file.Checkpoint();
    }

    /// <summary>The version of the store's shape, if it can be read.</summary>
    public int? Version()
    {
        try
        {
            return StoreVersion.Read(file);
        }
        catch (Exception damage) when (StoreErrors.IsDamage(damage))
        {
            return null;
        }
    }

    public Dictionary<string, BsonDocument> Read(string collection, Action<BsonDocument> test)
    {
        Dictionary<string, BsonDocument> found = [];
        foreach (string id in Ids(collection))
        {
            try
            {
                BsonDocument document = file.GetCollection(collection).FindById(id) ?? throw new InvalidDataException("gone");
                if (document["_id"].AsString != id)
                {
                    // The index finds it, but it names itself otherwise: a list of documents would show a game that nobody can load.
                    throw new InvalidDataException($"{id} lies under another name");
                }

                test(document);
                found[id] = document;
            }
            catch (Exception damage) when (StoreErrors.IsDamage(damage))
            {
                Lost++;
            }
        }

        return found;
    }

    public Dictionary<string, BsonDocument> Games() => Read(GameDocument.Collection, d => GameDocument.Kept(d));

    public Dictionary<string, BsonDocument> Quarters() => Read(QuarterDocument.Collection, d => QuarterDocument.Read(d));

    public Dictionary<string, BsonDocument> Scenarios() => Read(ScenarioDocument.Collection, d => ScenarioDocument.Read(d));

    /// <summary>The ids, from the index alone: it may be whole where a document is not.</summary>
    private List<string> Ids(string collection)
    {
        List<string> ids = [];
        try
        {
            using IBsonDataReader reader = file.Execute($"SELECT _id FROM {collection}");
            while (reader.Read())
            {
                ids.Add(reader.Current["_id"].AsString);
            }
        }
        catch (Exception damage) when (StoreErrors.IsDamage(damage))
        {
            Lost++;
        }

        return ids;
    }
}
