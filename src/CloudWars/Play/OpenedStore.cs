using CloudWars.Store;

namespace CloudWars.Play;

/// <summary>
/// The store while the screens run. Its lock is taken at once, so that a second program is told before anything is painted;
/// the store itself is opened beside the first paint, which must not wait for it.
/// </summary>
internal sealed class OpenedStore : IDisposable
{
    private readonly Task<GameStore> _opening;

    public OpenedStore(string folder)
    {
        StoreLock held = StoreLock.Take(folder);
        _opening = Task.Run(() => GameStore.Open(held));
    }

    /// <summary>Waits until it is open.</summary>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public GameStore Store => _opening.GetAwaiter().GetResult();

    /// <summary>Why the store could not be opened, if so.</summary>
    public StoreException? Failure => _opening.IsFaulted ? _opening.Exception.InnerException as StoreException : null;

    public void Dispose()
    {
        try
        {
            Store.Dispose();
        }
        catch (StoreException)
        {
            // It was never open.
        }
    }
}
