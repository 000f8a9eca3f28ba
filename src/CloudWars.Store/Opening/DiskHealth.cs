namespace CloudWars.Store.Opening;

/// <summary>Whether the disk took everything that the database wrote.</summary>
internal sealed class DiskHealth
{
    private volatile IOException? _failure;

    /// <summary>Why it did not, the first time; from then on nothing is written.</summary>
    public IOException? Failure
    {
        get => _failure;
        set => _failure ??= value;
    }
}
