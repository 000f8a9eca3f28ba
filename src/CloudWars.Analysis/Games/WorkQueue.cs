using System.Runtime.ExceptionServices;

namespace CloudWars.Analysis.Games;

/// <summary>The numbered pieces of work that threads share: who takes which, and which results wait to be handed over.</summary>
internal sealed class WorkQueue<T>(int count, int ahead)
{
    private readonly SortedDictionary<int, T> _ready = [];
    private readonly object _gate = new();
    private int _next;
    private int _taken;
    private bool _stopped;
    private ExceptionDispatchInfo? _failure;

    public void Labour(Func<int, CancellationToken, T> work, CancellationToken cancel)
    {
        while (Claim() is int index)
        {
            try
            {
                T result = work(index, cancel);
                lock (_gate)
                {
                    _ready[index] = result;
                    Monitor.PulseAll(_gate);
                }
            }
            catch (OperationCanceledException)
            {
                Stop();
            }
            catch (Exception failure)
            {
                Note(ExceptionDispatchInfo.Capture(failure));
                Stop();
            }
        }
    }

    public void Stop()
    {
        lock (_gate)
        {
            _stopped = true;
            Monitor.PulseAll(_gate);
        }
    }

    public int HandOver(Action<T> take)
    {
        while (_taken < count && Await(out T? result))
        {
            take(result!);
            lock (_gate)
            {
                _taken++;
                Monitor.PulseAll(_gate);
            }
        }

        _failure?.Throw();
        return _taken;
    }

    private int? Claim()
    {
        lock (_gate)
        {
            while (!_stopped && _next < count && _next >= _taken + ahead)
            {
                Monitor.Wait(_gate);
            }

            return _stopped || _next >= count ? null : _next++;
        }
    }

    /// <summary>Waits for the next result in order; false when it will not come any more.</summary>
    private bool Await(out T? result)
    {
        lock (_gate)
        {
            while (!_ready.ContainsKey(_taken) && !_stopped)
            {
                Monitor.Wait(_gate);
            }

            return _ready.Remove(_taken, out result);
        }
    }

    private void Note(ExceptionDispatchInfo failure)
    {
        lock (_gate)
        {
            _failure ??= failure;
        }
    }
}
