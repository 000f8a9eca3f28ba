using CloudWars.Core.Replay;

namespace CloudWars.Store;

/// <summary>The store cannot do what was asked. The message is written for people and says how to mend it.</summary>
public sealed class StoreException : ShelfException
{
    public StoreException(StoreTrouble trouble, string message, Exception? cause = null)
        : base(message, cause) => Trouble = trouble;

    public StoreTrouble Trouble { get; }
}
