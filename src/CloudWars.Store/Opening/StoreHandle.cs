using CloudWars.Store.Migrations;
using LiteDB;

namespace CloudWars.Store.Opening;

/// <summary>
/// Holds a store open: all of a change or nothing, and after a change that the disk refused the database is opened anew from what
/// is on the disk, so that games can still be read and the change can be tried again. Damage that opening did not find, because it
/// shows only in one order or one quarter, is mended when it is met, once, and what was asked is done again.
/// </summary>
internal sealed class StoreHandle : IDisposable
{
    private readonly string _folder;
    private readonly TimeProvider _clock;
    private readonly StoreException? _onlyToRead;
    private OpenDatabase? _open;
    private bool _mended;

    public StoreHandle(string folder, TimeProvider clock, IReadOnlyList<Migration> migrations, Exception? barred = null)
    {
        _folder = folder;
        _clock = clock;
        try
        {
            if (barred is not null)
            {
                throw barred;
            }

            Salvage.Finish(folder);
            _open = StoreFile.Open(folder, this, migrations);
        }
        catch (Exception refused) when (IsBarred(refused) && File.Exists(Path))
        {
            _onlyToRead = refused as StoreException ?? StoreErrors.Unwritable(folder, refused);
            _open = StoreFile.OpenToRead(folder, this, migrations);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw StoreErrors.Unwritable(folder, refused);
        }
    }

    public string Path => System.IO.Path.Combine(_folder, StoreFile.Name);

    /// <summary>What was wrong and what was done about it, for people.</summary>
    public List<string> Notices { get; } = [];

    /// <summary>The file was damaged when it was opened, or when it was used.</summary>
    public bool WasDamaged { get; set; }

    public LiteDatabase Database => (_open ??= new OpenDatabase(Path)).Database;

    public T Look<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damage) when (CanMend(damage))
        {
            Mend(damage);
            return Look(read);
        }
        catch (Exception failure)
        {
            throw InWords(failure);
        }
    }

    public T Change<T>(Func<T> write)
    {
        if (_onlyToRead is not null)
        {
            throw _onlyToRead;
        }

        try
        {
            Database.BeginTrans();
            T result = write();
            _open!.Commit();
            return result;
        }
        catch (Exception failure)
        {
            Exception cause = Undo() ?? failure;
            if (!CanMend(cause))
            {
                throw InWords(cause);
            }

            Mend(cause);
        }

        return Change(write);
    }

    public void Dispose() => _open?.Dispose();

    private static bool IsBarred(Exception failure) => failure is StoreException { Trouble: StoreTrouble.Unwritable } or UnauthorizedAccessException
        or (IOException and not EndOfStreamException);

    /// <summary>Puts the damaged file aside and saves what can be read of it, in a file in its place.</summary>
    public void Repair(Exception damage)
    {
        Notices.Add(Salvage.Run(_folder, _clock, damage));
        WasDamaged = true;
    }

    private bool CanMend(Exception failure) => !_mended && _onlyToRead is null && StoreErrors.IsDamage(failure);

    /// <summary>Gives the open database up and goes on with what can be read of it.</summary>
    private void Mend(Exception damage)
    {
        _mended = true;
        _open?.GiveUp();
        _open?.Dispose();
        _open = null;
        try
        {
            Repair(damage);
            _open = new OpenDatabase(Path);
        }
        catch (Exception refused) when (DiskTrouble.Is(refused))
        {
            throw StoreErrors.Unwritable(_folder, refused);
        }
    }

    /// <summary>Gives the change up, and the database too if it or its disk failed; returns what the disk said, if anything.</summary>
    private IOException? Undo()
    {
        bool undone = true;
        try
        {
            _open?.Database.Rollback();
        }
        catch (Exception gone) when (StoreErrors.IsDamage(gone))
        {
            // The engine has given up the transaction before, or cannot.
            undone = false;
        }

        IOException? refused = _open?.Refused;
        if (!undone || refused is not null)
        {
            _open?.Dispose();
            _open = null;
        }

        return refused;
    }

    private Exception InWords(Exception failure)
    {
        if (failure is IOException and not EndOfStreamException or UnauthorizedAccessException)
        {
            return StoreErrors.Unwritable(_folder, failure);
        }

        if (!StoreErrors.IsDamage(failure))
        {
            return failure;
        }

        _open?.GiveUp();
        return StoreErrors.Damaged(Path, failure);
    }
}
