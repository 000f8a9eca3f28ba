using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CloudWars.Screens.Full;

/// <summary>
/// The signals that end a program. .NET would end it at once and leave the terminal raw; the first one is turned into
/// an orderly end instead, a second one is not held up.
/// </summary>
internal sealed class EndingSignals : IDisposable
{
    private readonly List<PosixSignalRegistration> _registrations = [];
    private readonly Action _end;
    private int _count;

    public EndingSignals(Action end)
    {
        _end = end;
        foreach (PosixSignal signal in new[] { PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGINT })
        {
            _registrations.Add(PosixSignalRegistration.Create(signal, Answer));
        }
    }

    public void Dispose() => _registrations.ForEach(registration => registration.Dispose());

    private void Answer(PosixSignalContext context)
    {
        context.Cancel = Interlocked.Increment(ref _count) == 1;
        if (context.Cancel)
        {
            EndAtLatest();
            _end();
        }
    }

    /// <summary>
    /// When the terminal itself is gone (its window was closed), giving it back can wait for ever on a device that no longer
    /// answers, at full load. Every accepted quarter is on disk, so after a generous time the process just ends.
    /// </summary>
    private static void EndAtLatest() =>
        new Thread(static () =>
        {
            Thread.Sleep(TimeSpan.FromSeconds(3));
            Process.GetCurrentProcess().Kill();
        })
        { IsBackground = true, Name = "end at latest" }.Start();
}
