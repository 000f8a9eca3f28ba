using LiteDB;
using LiteDB.Engine;

namespace CloudWars.Store.Opening;

/// <summary>The database while it is open, and the two files under it.</summary>
internal sealed class OpenDatabase : IDisposable
{
    private readonly DiskHealth _health = new();
    private readonly List<DiskFile> _files = [];
    private readonly string? _log;
    private bool _givenUp;

    /// <summary>Opens or makes the database of a file.</summary>
    /// <exception cref="IOException">The disk does not take what has to be written.</exception>
    public OpenDatabase(string path)
        : this(path, file => new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read))
    {
    }

    /// <summary>Opens the files in another way, for tests of disks that fail.</summary>
    internal OpenDatabase(string path, Func<string, Stream> open)
    {
        _log = StoreCopy.LogOf(path);
        try
        {
            Database = Begin(File(open(path)), File(open(_log)));
            Check();
        }
        catch (Exception failed)
        {
            Dispose();
            throw _health.Failure ?? failed;
        }
    }

    /// <summary>A database in memory, for looking at games where nothing can be written.</summary>
    public OpenDatabase() => Database = Begin(new MemoryStream(), new MemoryStream());

    public LiteDatabase Database { get; }

    /// <summary>
    /// Commits and waits until all is on the disk. The database's commit only hands pages to a writer thread, and a program
    /// killed then has lost them (measured: each of five runs of up to sixty kills lost quarters); the checkpoint waits.
    /// </summary>
    /// <exception cref="IOException">The disk did not take it; the database must be closed then.</exception>
    public void Commit()
    {
        try
        {
            Database.Commit();
            Database.Checkpoint();
        }
        catch (Exception) when (_health.Failure is not null)
        {
            // It read what was never written; what the disk said is the cause.
        }

        Check();
    }

    /// <summary>What the disk said when it refused a write, if it did.</summary>
    public IOException? Refused => _health.Failure;

    /// <summary>Throws what the disk said when it refused a write, if it did.</summary>
    public void Check()
    {
        if (_health.Failure is { } refused)
        {
            throw new IOException(refused.Message, refused);
        }
    }

    /// <summary>Nothing more is asked of a database that met damage, not even to close.</summary>
    public void GiveUp() => _givenUp = true;

    public void Dispose()
    {
        if ((_givenUp || _health.Failure is not null) && Database is not null)
        {
            BrokenDatabases.Keep(Database);
        }
        else
        {
            Close();
        }

        _files.ForEach(f => f.Dispose());
        if (_log is not null && _health.Failure is null && new FileInfo(_log) is { Exists: true, Length: 0 } empty)
        {
            empty.Delete();
        }
    }

    private void Close()
    {
        try
        {
            Database?.Dispose();
        }
        catch (Exception again) when (StoreErrors.IsDamage(again))
        {
            // Closing a damaged database may fail once more; there is nothing left to lose then.
            BrokenDatabases.Keep(Database!);
        }
    }

    private DiskFile File(Stream disk)
    {
        DiskFile file = new(disk, _health);
        _files.Add(file);
        return file;
    }

    /// <summary>Binary order of ids, no password: with one the database never waits for the disk.</summary>
    private static LiteDatabase Begin(Stream pages, Stream log) =>
        new(new LiteEngine(new EngineSettings { DataStream = pages, LogStream = log, Collation = pages.Length == 0 ? Collation.Binary : null }), null, disposeOnClose: true);
}
