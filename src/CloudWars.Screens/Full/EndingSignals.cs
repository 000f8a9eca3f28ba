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
            _end();
        }
    }
}
