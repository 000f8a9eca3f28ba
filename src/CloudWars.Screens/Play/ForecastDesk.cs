using CloudWars.Analysis.Forecasts;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>
/// Forecasts for the desk that is open: worked out beside the screen while the player goes on, one after the other, and kept
/// until the position changes. What is asked for is either at hand or on its way.
/// </summary>
internal sealed class ForecastDesk(IStage stage)
{
    /// <summary>Orders change faster than they are looked at: only the newest few sets are kept.</summary>
    private const int Kept = 12;

    private readonly List<Known> _known = [];
    private readonly ForecastBudget _budget = new();
    private SeatView? _view;
    private IReadOnlyList<Order>? _asked;

    /// <summary>What the drafted orders are likely to do; null while that is being worked out.</summary>
    public Forecast? Of(SeatDesk desk) => Of(desk, [.. desk.Given, .. desk.Draft]);

    /// <summary>What answering an offer would do, beside the other drafted orders; null while that is being worked out.</summary>
    public DealForecast? Of(SeatDesk desk, int deal)
    {
        IReadOnlyList<Order> others = [.. desk.Given, .. desk.Draft.Where(o => !(o is Accept a && a.Deal == deal) && !(o is Decline d && d.Deal == deal) && !(o is Counter c && c.Deal == deal))];
        Forecast? signed = Of(desk, [.. others, new Accept(deal)]);
        Forecast? not = signed is null ? null : Of(desk, [.. others, new Decline(deal)]);
        return signed is null || not is null ? null : new DealForecast(signed, not);
    }

    private Forecast? Of(SeatDesk desk, IReadOnlyList<Order> orders)
    {
        if (desk.View != _view)
        {
            _known.Clear();
            (_view, _asked) = (desk.View, null);
        }

        if (Find(orders) is { } forecast)
        {
            return forecast;
        }

        if (desk.View.IsOver || desk.View.QuartersLeft == 0 || (_asked is { } asked && asked.SequenceEqual(orders)))
        {
            return null;
        }

        Start(desk.View, orders);
        return Find(orders);
    }

    private Forecast? Find(IReadOnlyList<Order> orders) => _known.Find(k => k.Orders.SequenceEqual(orders))?.Forecast;

    private void Start(SeatView view, IReadOnlyList<Order> orders)
    {
        IReadOnlyList<Order> kept = [.. orders];
        _asked = kept;
        stage.RunQuietly(cancel => new Forecaster(view, _budget).Of(kept, cancel), forecast =>
        {
            _asked = null;
            if (view == _view)
            {
                _known.Insert(0, new Known(kept, forecast));
                _known.RemoveRange(Math.Min(Kept, _known.Count), Math.Max(0, _known.Count - Kept));
            }
        });
    }

    private sealed record Known(IReadOnlyList<Order> Orders, Forecast Forecast);
}
