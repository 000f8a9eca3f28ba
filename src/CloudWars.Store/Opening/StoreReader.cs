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

    /// <summary>Reads every document once.</summary>
    public void All()
    {
        Games();
        Quarters();
        Scenarios();
    }

    public Dictionary<string, BsonDocument> Read(string collection, Action<BsonDocument> test)
    {
        Dictionary<string, BsonDocument> found = [];
        foreach (string id in Ids(collection))
        {
            try
            {
                BsonDocument document = file.GetCollection(collection).FindById(id) ?? throw new InvalidDataException("gone");
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
