using CloudWars.Analysis.Forecasts;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>Tries shocks on the desk that is open, in the background, and keeps the results until the position or the orders change.</summary>
internal sealed class ShockDesk(IStage stage, Func<string> seat)
{
    /// <summary>Two sets of futures are played for each shock.</summary>
    private static readonly ForecastBudget Budget = new() { Futures = 120 };

    private readonly Dictionary<string, ShockForecast> _tried = [];
    private SeatView? _view;
    private IReadOnlyList<Order> _orders = [];

    /// <summary>The futures without a shock: the same for every shock that is tried on this desk.</summary>
    private Forecast? _calm;

    public IReadOnlyDictionary<string, ShockForecast> Of(SeatDesk desk)
    {
        IReadOnlyList<Order> orders = [.. desk.Given, .. desk.Draft];
        if (desk.View != _view || !orders.SequenceEqual(_orders))
        {
            _tried.Clear();
            (_view, _orders, _calm) = (desk.View, orders, null);
        }

        return _tried;
    }

    public void Try(SeatDesk desk, string id)
    {
        if (Shock.All(desk.View).FirstOrDefault(s => s.Id == id) is not { } shock)
        {
            return;
        }

        if (Of(desk).TryGetValue(id, out ShockForecast? known))
        {
            Show(desk, shock, known);
            return;
        }

        (SeatView view, IReadOnlyList<Order> orders, Forecast? calm) = (desk.View, _orders, _calm);
        stage.RunInBackground(shock.Title, (_, cancel) => Play(view, orders, shock, calm, cancel), result =>
        {
            // Whoever sits there now may be somebody else, or nobody.
            if (seat() == view.MyId && view == _view && orders.SequenceEqual(_orders))
            {
                _calm = result.Calm;
                _tried[id] = result;
                Show(desk, shock, result);
            }
        });
    }

    private static ShockForecast Play(SeatView view, IReadOnlyList<Order> orders, Shock shock, Forecast? calm, CancellationToken cancel) => new(
        new Forecaster(Suppose.That(view, shock.Events), Budget).Of(orders, cancel),
        calm ?? new Forecaster(view, Budget).Of(orders, cancel));

    private void Show(SeatDesk desk, Shock shock, ShockForecast result) =>
        stage.Push(new MessageScreen(stage, shock.Title, context => ShockSheet.Result(desk, result, context)));
}
