using System.Runtime.InteropServices;

namespace CloudWars;

/// <summary>
/// A limit on the size of files (<c>ulimit -f</c>) ends a program that writes beyond it. Where the signal is caught the write fails instead,
/// and is told as a full disk is.
/// </summary>
internal static class FileLimit
{
    /// <summary>SIGXFSZ, which .NET has no name for: the same number on Linux, macOS and the BSDs.</summary>
    private const PosixSignal FileTooLarge = (PosixSignal)25;

    /// <summary>Holds while what it gives is not disposed.</summary>
    public static IDisposable? Outlive() =>
        OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(FileTooLarge, static signal => signal.Cancel = true);
}
