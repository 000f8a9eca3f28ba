using CloudWars.Core.News;
using CloudWars.Core.Orders;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Players;

namespace CloudWars.Screens.Play;

/// <summary>A controller that says whose turn to think it is, so that waiting has a name on it and can be stopped between two.</summary>
internal sealed class NamedController(IController inner, Action<string> thinks) : IController, IListener, IDisposable
{
    public string Reason => inner.Reason;

    public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel)
    {
        Begin(view, cancel);
        return inner.Orders(view, cancel);
    }

    public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel)
    {
        Begin(view, cancel);
        return inner.Answers(view, cancel);
    }

    public void Hear(SeatView view, IReadOnlyList<Headline> wire) => (inner as IListener)?.Hear(view, wire);

    public void End(SeatView view, IReadOnlyList<Standing> standings) => (inner as IListener)?.End(view, standings);

    public void Dispose() => (inner as IDisposable)?.Dispose();

    private void Begin(SeatView view, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        thinks(view.Me.Name);
    }
}
