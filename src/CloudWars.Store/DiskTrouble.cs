namespace CloudWars.Store;

/// <summary>What the runtime throws when the disk does not do as it should: no fault of the program, and told in its own words.</summary>
public static class DiskTrouble
{
    /// <summary>What is said where a limit on the size of files is met.</summary>
    internal const string TooLarge = "The file may not become so large";

    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException || IsTooLarge(exception);

    /// <summary>What went wrong, without a full stop and without signs that a terminal obeys: the database quotes what it read.</summary>
    public static string InWords(Exception exception) => IsTooLarge(exception) ? TooLarge : PlainText.Of(exception.Message).TrimEnd('.');

    /// <summary>A limit on the size of files (<c>ulimit -f</c>, or the file system's own) comes as an argument out of range.</summary>
    private static bool IsTooLarge(Exception exception) =>
        exception is ArgumentOutOfRangeException { ParamName: "value" } && exception.Message.Contains("file length was too large", StringComparison.Ordinal);
}
