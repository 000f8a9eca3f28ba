namespace CloudWars.Scenarios.Reading;

/// <summary>A limit on everything a file could use to make the reader slow: scenarios come from strangers.</summary>
internal static class ReadingLimits
{
    public const int FileBytes = 2 * 1024 * 1024;
    public const int BriefingBytes = 64 * 1024;
    public const int Depth = 64;
    public const int Values = 100_000;
    public const int TextLength = 4_000;
    public const int IdLength = 40;

    /// <summary>More problems than this nobody mends in one go.</summary>
    public const int Problems = 200;
}
