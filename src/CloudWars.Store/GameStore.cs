using CloudWars.Core.Replay;
using CloudWars.Store.Documents;
using CloudWars.Store.Migrations;
using CloudWars.Store.Opening;
using LiteDB;

namespace CloudWars.Store;

/// <summary>
/// The saved games of one player: one database file in the data folder. An accepted quarter is on the disk when
/// <see cref="IGameShelf.Accept"/> returns. One program at a time; safe for use from several threads.
/// </summary>
public sealed class GameStore : IGameShelf, IDisposable
{
    private readonly Lock _gate = new();
    private readonly StoreLock? _lock;
    private readonly StoreHandle _store;
    private readonly TimeProvider _clock;
    private bool _changed;
    private bool _closed;

    private GameStore(string folder, StoreLock? held, TimeProvider clock, IReadOnlyList<Migration> migrations, Exception? barred)
    {
        Folder = folder;
        _lock = held;
        _clock = clock;
        _store = new StoreHandle(folder, clock, migrations, barred);
    }

    public string Folder { get; }

    /// <summary>What the player should be told once: that the store was damaged and what was saved of it, or that nothing can be written.</summary>
    public IReadOnlyList<string> Notices => _store.Notices;

    /// <summary>The store's file was damaged when it was opened, or damage was met in it later; it is mended.</summary>
    public bool WasDamaged => _store.WasDamaged;

    private ILiteCollection<BsonDocument> Games => _store.Database.GetCollection(GameDocument.Collection);

    private ILiteCollection<BsonDocument> Quarters => _store.Database.GetCollection(QuarterDocument.Collection);

    private ILiteCollection<BsonDocument> Scenarios => _store.Database.GetCollection(ScenarioDocument.Collection);

    /// <summary>
    /// Opens the store of a folder; makes both if they are not there. Where nothing can be written, the games that are there can
    /// be read, and every change is refused.
    /// </summary>
    /// <exception cref="StoreException">It is in use, cannot be made, or is newer than this program.</exception>
    public static GameStore Open(string folder, TimeProvider? clock = null)
    {
        try
        {
            return Open(StoreLock.Take(folder), clock);
        }
        catch (StoreException barred) when (barred.Trouble == StoreTrouble.Unwritable)
        {
            return new GameStore(folder, null, clock ?? TimeProvider.System, MigrationList.All, barred);
        }
    }

    /// <summary>Opens the store whose lock was taken before; the store lets go of it, even when it cannot be opened.</summary>
    public static GameStore Open(StoreLock held, TimeProvider? clock = null) => Open(held, clock ?? TimeProvider.System, MigrationList.All);

    internal static GameStore Open(StoreLock held, TimeProvider clock, IReadOnlyList<Migration> migrations)
    {
        ArgumentNullException.ThrowIfNull(held);
        try
        {
            return new GameStore(held.Folder, held, clock, migrations, null);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    public string Begin(GameRecord game) => Begin(game, null, over: false);

    /// <summary>Begins a game, keeps the scenario's text with it, and returns the game's name: <c>trainium-gambit-1</c>.</summary>
    /// <param name="game">The record; quarters it already has are kept with it.</param>
    /// <param name="scenario">The scenario's text.</param>
    /// <param name="over">Whether the record is of a finished game.</param>
    public string Begin(GameRecord game, KeptScenario? scenario, bool over)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Change(() =>
        {
            string name = GameNames.Next(game.Scenario, Games.FindAll().Select(d => d["_id"].AsString));
            if (scenario is not null)
            {
                Scenarios.Upsert(ScenarioDocument.Of(scenario));
            }

            BsonDocument document = GameDocument.Of(name, game, scenario?.Key ?? "", _clock.GetUtcNow());
            for (int i = 0; i < game.Played.Count; i++)
            {
                Quarters.Insert(QuarterDocument.Of(name, i + 1, game.Played[i]));
                GameDocument.Accepted(document, over && i == game.Played.Count - 1, _clock.GetUtcNow());
            }

            Games.Insert(document);
            return name;
        });
    }

    public void Accept(string name, QuarterRecord quarter, bool over) => Accept(name, quarter, over, []);

    /// <summary>
    /// Adds an accepted quarter and draws the small picture of the standings that lists show. One that is there already is not
    /// added twice: a change that the disk refused half way may have been kept all the same, and is tried again.
    /// </summary>
    public void Accept(string name, QuarterRecord quarter, bool over, IReadOnlyList<KeptStanding> standings)
    {
        ArgumentNullException.ThrowIfNull(quarter);
        Change(() =>
        {
            BsonDocument game = Document(name);
            if (Quarters.FindById(QuarterDocument.Id(name, game["played"].AsInt32)) is { } last && QuarterDocument.Read(last).Hash == quarter.Hash)
            {
                return false;
            }

            GameDocument.Accepted(game, over, _clock.GetUtcNow());
            GameDocument.Picture(game, standings);
            Quarters.Insert(QuarterDocument.Of(name, game["played"].AsInt32, quarter));
            Games.Update(game);
            return true;
        });
    }

    public void Keep(string name, TableRecord table)
    {
        ArgumentNullException.ThrowIfNull(table);
        Change(() =>
        {
            BsonDocument game = Document(name);
            GameDocument.Lay(game, table);
            return Games.Update(game);
        });
    }

    /// <summary>The game with all its quarters, or null if there is none of that name.</summary>
    public GameRecord? Load(string name) => Look(() => Games.FindById(name) is { } game
        ? GameDocument.Header(game) with { Played = [.. Quarters.Find(QuarterDocument.Of(name)).Select(QuarterDocument.Read)] }
        : null);

    /// <summary>The scenario's text as the game was begun with it, if it was kept.</summary>
    public KeptScenario? ScenarioOf(string name) => Look(() =>
        Games.FindById(name) is { } game && Scenarios.FindById(game["scenario"].AsString) is { } text ? ScenarioDocument.Read(text) : null);

    /// <summary>All games, the last played first.</summary>
    public IReadOnlyList<KeptGame> List() => Look(() =>
        (IReadOnlyList<KeptGame>)[.. Games.FindAll().Select(GameDocument.Kept).OrderByDescending(g => g.Updated).ThenBy(g => g.Name, StringComparer.Ordinal)]);

    public KeptGame? Find(string name) => Look(() => Games.FindById(name) is { } game ? GameDocument.Kept(game) : null);

    /// <summary>Whether there was such a game. Its scenario's text goes with the last game that uses it.</summary>
    public bool Delete(string name) => Change(() =>
    {
        if (Games.FindById(name) is not { } game)
        {
            return false;
        }

        Quarters.DeleteMany(QuarterDocument.Of(name));
        Games.Delete(name);
        string key = game["scenario"].AsString;
        if (key.Length > 0 && !Games.FindAll().Any(d => d["scenario"].AsString == key))
        {
            Scenarios.Delete(key);
        }

        return true;
    });

    public void Dispose()
    {
        lock (_gate)
        {
            if (_closed)
            {
                return;
            }

            _closed = true;
            _store.Dispose();
            KeepSpare();
            _lock?.Dispose();
        }
    }

    private BsonDocument Document(string name) =>
        Games.FindById(name) ?? throw new StoreException(StoreTrouble.NotFound, $"There is no saved game \"{name}\". `cloudwars game list` shows them.");

    private T Look<T>(Func<T> read)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            return _store.Look(read);
        }
    }

    /// <summary>All of a change or nothing.</summary>
    private T Change<T>(Func<T> write)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            T result = _store.Change(write);
            _changed = true;
            return result;
        }
    }

    private void KeepSpare()
    {
        try
        {
            if (_changed)
            {
                Spares.Keep(Folder, _clock);
            }
        }
        catch (Exception full) when (DiskTrouble.Is(full))
        {
            // A spare is good to have; the games themselves are safe.
        }
    }
}
