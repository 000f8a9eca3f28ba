namespace CloudWars.Analysis.Games;

/// <summary>
/// Does numbered pieces of work on several threads and hands over the results in order, so that output does not depend on the
/// number of threads. Results that wait for an earlier one are few: threads pause when they run too far ahead.
/// </summary>
public static class OrderedWork
{
    /// <summary>Results each thread may be ahead of the one that is handed over next.</summary>
    private const int Ahead = 8;

    /// <summary>Runs all pieces and returns how many were handed over: all, or the unbroken beginning when cancelled.</summary>
    /// <exception cref="Exception">What the first failing piece threw.</exception>
    public static int Run<T>(int count, int threads, Func<int, CancellationToken, T> work, Action<T> take, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(take);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        WorkQueue<T> queue = new(count, Math.Max(1, threads) * Ahead);
        Thread[] workers = [.. Enumerable.Range(0, Math.Min(Math.Max(1, threads), Math.Max(1, count)))
            .Select(i => new Thread(() => queue.Labour(work, stop.Token)) { IsBackground = true, Name = $"game {i + 1}" })];
        using CancellationTokenRegistration wake = stop.Token.Register(queue.Stop);
        foreach (Thread worker in workers)
        {
            worker.Start();
        }

        try
        {
            return queue.HandOver(take);
        }
        finally
        {
            stop.Cancel();
            foreach (Thread worker in workers)
            {
                worker.Join();
            }
        }
    }
}
