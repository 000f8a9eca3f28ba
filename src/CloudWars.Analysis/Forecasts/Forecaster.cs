using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Planning;

namespace CloudWars.Analysis.Forecasts;

/// <summary>Forecasts from one seat's view. The same view, orders and budget give the same forecast.</summary>
public sealed class Forecaster
{
    private readonly SeatView _view;
    private readonly FutureSet _futures;

    public Forecaster(SeatView view, ForecastBudget budget)
    {
        ArgumentNullException.ThrowIfNull(budget);
        _view = view;
        _futures = new FutureSet(view, budget.Seed, budget.Futures, budget.Quarters);
    }

    /// <summary>What these orders are likely to do. Different orders meet the same futures.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Forecast Of(IReadOnlyList<Order> orders, CancellationToken cancel = default)
    {
        int quarters = _futures.Quarters;
        double[][,] seen = [.. ForecastMeasure.All.Select(_ => new double[quarters + 1, _futures.Count])];
        int troubled = 0;
        for (int i = 0; i < _futures.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            bool trouble = false;
            int future = i;
            _futures.Play(future, orders, (quarter, company) =>
            {
                trouble |= !company.Active;
                for (int m = 0; m < seen.Length; m++)
                {
                    seen[m][quarter, future] = ForecastMeasure.All[m].Figure(company);
                }
            });
            troubled += trouble ? 1 : 0;
        }

        return new Forecast(_futures.Count, [.. ForecastMeasure.All.Select((measure, m) => FanOf(measure, seen[m], quarters))], (double)troubled / Math.Max(1, _futures.Count));
    }

    private Fan FanOf(ForecastMeasure measure, double[,] seen, int quarters)
    {
        double now = measure.Figure(_view.Me);
        List<Band> bands = [new Band(now, now, now)];
        double[] row = new double[seen.GetLength(1)];
        for (int q = 1; q <= quarters; q++)
        {
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = seen[q, i];
            }

            Array.Sort(row);
            double mid = At(row, 0.5);
            double unseen = measure.UnseenAt(q, _view.Me);
            double low = Both(measure.WidthAt(q) * (mid - At(row, 0.1)), unseen);
            double high = Both(measure.WidthAt(q) * (At(row, 0.9) - mid), unseen);
            bands.Add(new Band(mid - low, mid, mid + high));
        }

        return new Fan(measure, bands);
    }

    /// <summary>Errors that know nothing of each other add by their squares.</summary>
    private static double Both(double spread, double unseen) => Math.Sqrt((spread * spread) + (unseen * unseen));

    /// <summary>The quantile between the two nearest of the sorted values.</summary>
    private static double At(double[] sorted, double part)
    {
        double place = part * (sorted.Length - 1);
        int low = (int)place;
        int high = Math.Min(sorted.Length - 1, low + 1);
        return sorted[low] + ((place - low) * (sorted[high] - sorted[low]));
    }
}
