namespace CloudWars;

/// <summary>What the program answers to the shell.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>It ran, and the answer is no: a check failed, a replay differs.</summary>
    public const int No = 1;

    /// <summary>The command or a file it names is wrong; the message says what, where and how to mend it.</summary>
    public const int BadInput = 2;

    /// <summary>A fault of the program; a report lies on the disk.</summary>
    public const int Crash = 70;

    public const int Interrupted = 130;
}
