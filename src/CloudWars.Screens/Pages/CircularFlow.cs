using CloudWars.Core.Views;

namespace CloudWars.Screens.Pages;

/// <summary>
/// Money that one company put into another and that comes back as its own sales: the investor's money is somebody's bill.
/// Trailing figures, $bn.
/// </summary>
internal sealed record CircularFlow(string Investor, string Customer, double Invested, double ComesBack)
{
    private const double Smallest = 0.05;

    public static IReadOnlyList<CircularFlow> Among(SeatView view)
    {
        List<CircularFlow> flows = [];
        foreach (CompanyView investor in view.Companies)
        {
            foreach (FlowView flow in investor.FlowsOut.Where(f => f.Investments > Smallest))
            {
                double back = view.Company(flow.To).FlowsOut.Where(f => f.To == investor.Id).Sum(f => f.Purchases);
                if (back > Smallest)
                {
                    flows.Add(new CircularFlow(investor.Id, flow.To, flow.Investments, back));
                }
            }
        }

        return [.. flows.OrderByDescending(f => Math.Min(f.Invested, f.ComesBack))];
    }
}
