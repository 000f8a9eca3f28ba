using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Views;

namespace CloudWars.Players.Desks;

/// <summary>
/// What a company has given its word for: in deals that have not closed yet, money to keep at hand and machines to keep free, and since
/// they closed, chips to run work on.
/// </summary>
internal static class Pledges
{
    /// <summary>Money it will pay when its deals close, $bn.</summary>
    public static double Money(SeatView view, string company)
    {
        double sum = 0;
        foreach (DealView deal in view.Deals)
        {
            sum += deal.Stage is DealStage.Agreed or DealStage.Signed ? MoneyIn(deal.Sheet, company) : 0;
        }

        return sum;
    }

    /// <summary>Compute it will provide when its deals close, GW.</summary>
    public static double Compute(SeatView view, string company)
    {
        double sum = 0;
        foreach (DealView deal in view.Deals)
        {
            sum += deal.Stage is DealStage.Agreed or DealStage.Signed ? ComputeIn(deal.Sheet, company) : 0;
        }

        return sum;
    }

    /// <summary>Whether it is a promise of the seat's own to adopt a chip family.</summary>
    public static bool IsOwnAdoption(SeatView view, PromiseView promise) => promise.IsAdoption && promise.Giver == view.MyId;

    public static double MoneyIn(TermSheet sheet, string payer)
    {
        double sum = 0;
        foreach (Leg leg in sheet.Legs)
        {
            sum += leg.Giver == payer && leg is (EquityLeg or LoanLeg) ? leg.HeadlineAmount : 0;
        }

        return sum;
    }

    public static double ComputeIn(TermSheet sheet, string provider)
    {
        double sum = 0;
        foreach (Leg leg in sheet.Legs)
        {
            sum += leg is ComputeLeg compute && leg.Giver == provider ? compute.Gw : 0;
        }

        return sum;
    }
}
