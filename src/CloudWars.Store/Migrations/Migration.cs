using LiteDB;

namespace CloudWars.Store.Migrations;

/// <summary>One change of the store's shape: what version it makes, and how. Runs inside a transaction.</summary>
internal sealed record Migration(int Makes, string What, Action<LiteDatabase> Run);
