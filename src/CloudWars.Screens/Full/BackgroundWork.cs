using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace CloudWars.Screens.Full;

/// <summary>
/// One piece of work off the screen's thread. Its result, its cancellation and its failure all come back on that
/// thread; a failure is thrown there, where the crash report is made.
/// </summary>
internal sealed class BackgroundWork(string label, Action<Action> onScreenThread) : IProgress<string>, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();
    private volatile string _progress = "";

    public string Label => label;

    public string Progress => _progress;

    public bool IsCancelled => _cancellation.IsCancellationRequested;

    public void Report(string value) => _progress = value;

    public void Cancel() => _cancellation.Cancel();

    public void Dispose() => _cancellation.Dispose();

    /// <summary><paramref name="ended"/> is called once, before the result is delivered or the failure thrown.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Not swallowed: thrown again on the screen's thread.")]
    public async Task Run<T>(Func<IProgress<string>, CancellationToken, T> work, Action<T> done, Action ended)
    {
        CancellationToken token = _cancellation.Token;
        try
        {
            T result = await Task.Run(() => work(this, token), token).ConfigureAwait(false);
            onScreenThread(() => Deliver(result, done, ended));
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            onScreenThread(ended);
        }
        catch (Exception failure)
        {
            ExceptionDispatchInfo thrown = ExceptionDispatchInfo.Capture(failure);
            onScreenThread(() =>
            {
                ended();
                thrown.Throw();
            });
        }
    }

    /// <summary>Work that finished although it was cancelled did so too late: the player has moved on.</summary>
    private void Deliver<T>(T result, Action<T> done, Action ended)
    {
        bool wanted = !IsCancelled;
        ended();
        if (wanted)
        {
            done(result);
        }
    }
}
