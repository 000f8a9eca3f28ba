using LiteDB;

namespace CloudWars.Store.Documents;

/// <summary>The document that says which shape the store has.</summary>
internal static class StoreVersion
{
    private const string Collection = "meta";
    private const string Id = "schema";

    /// <summary>The version written in the file; null in a new one.</summary>
    public static int? Read(LiteDatabase file)
    {
        BsonDocument? document = file.GetCollection(Collection).FindById(Id);
        return document?["version"].AsInt32;
    }

    public static void Write(LiteDatabase file, int version) =>
        file.GetCollection(Collection).Upsert(new BsonDocument { ["_id"] = Id, ["version"] = version });
}
