namespace CloudWars.Store.Files;

/// <summary>How much of a file from a stranger is read.</summary>
public static class GameFileLimits
{
    /// <summary>A game of 24 quarters with 24 seats has about two million bytes.</summary>
    public const int Bytes = 16 * 1024 * 1024;

    public const int Depth = 24;

    /// <summary>A position of eight companies has about 40,000 characters.</summary>
    public const int Position = 1_000_000;
}
