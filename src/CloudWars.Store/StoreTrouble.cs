namespace CloudWars.Store;

/// <summary>What can stand between a player and the saved games.</summary>
public enum StoreTrouble
{
    /// <summary>Another program has the store open.</summary>
    InUse,

    /// <summary>The folder cannot be written, or the disk is full.</summary>
    Unwritable,

    /// <summary>A newer CloudWars has written the store.</summary>
    Newer,

    /// <summary>The store's file cannot be read and could not be mended.</summary>
    Damaged,

    /// <summary>There is no such game.</summary>
    NotFound,

    /// <summary>A file that was to be imported is no game.</summary>
    BadFile,
}
