using CloudWars.Core.Views;

namespace CloudWars.Screens.Pages;

/// <summary>
/// What the failure of another company would cost this seat, as far as it can know: stakes and loans that become worthless,
/// compute that would be missing, chips that nobody would replace, sales that would not be made.
/// </summary>
internal sealed record Exposure(string Company, double Stake, double Loans, double SalesAQuarter, double Backlog, double ComputeGw, double ChipsGw)
{
    /// <summary>Money gone at once and a year of missing sales, $bn.</summary>
    public double Loss => Stake + Loans + (4 * SalesAQuarter);

    public static Exposure Of(SeatView view, string company)
    {
        string me = view.MyId;
        CompanyView other = view.Company(company);
        double stake = view.Me.Holdings.Where(h => h.Id == company).Sum(h => h.Stake * other.Value);
        double loans = view.Loans.Where(l => l.Lender == me && l.Borrower == company).Sum(l => l.Principal);
        IReadOnlyList<ContractView> sold = [.. view.Contracts.Where(c => c.Provider == me && c.Customer == company)];
        double bought = view.Contracts.Where(c => c.Customer == me && c.Provider == company).Sum(c => c.DeliveredGw > 0 ? c.DeliveredGw : c.Gw);
        double chips = view.Market.Chips.Where(c => c.Owner == company)
            .Join(view.Me.Fleet, c => c.Id, f => f.Family, (_, f) => Math.Max(f.Used, f.PowerGw) + f.ArrivingNext + f.ArrivingAfter).Sum();
        return new Exposure(company, stake, loans, sold.Sum(c => c.Gw * c.Price), sold.Sum(c => c.Remaining), bought, chips);
    }
}
