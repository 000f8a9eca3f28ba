namespace CloudWars.Core.Deals.Appraising;

/// <summary>A loan: its rate against the market's for that borrower and the risk of losing it; to the borrower also time.</summary>
internal static class LoanWorth
{
    public static LegWorth Of(Vantage v, LoanLeg leg)
    {
        int borrower = v.Gives(leg) ? v.Other : v.Side;
        double years = Vantage.Annuity(leg.Quarters) / 4;
        double market = Market(v, borrower, leg);
        return v.Gives(leg) ? Lender(v, leg, years, market) : Borrower(v, leg, years, market);
    }

    private static LegWorth Lender(Vantage v, LoanLeg leg, double years, double market)
    {
        double odds = v.DefaultOdds(v.Other);
        double mid = leg.Amount * (((leg.RatePercent / 100) - v.State.Rules.RiskFree - 0.01) * years);
        double risk = leg.Amount * odds * 0.7 * Math.Min(1, leg.Quarters / 6.0);
        return v.Around(leg, mid - risk, (0.3 * risk) + (0.01 * leg.Amount),
            $"{leg.RatePercent:0.0}% a year where the market asks {market * 100:0.0}%; {odds * 100:0}% odds of losing it");
    }

    private static LegWorth Borrower(Vantage v, LoanLeg leg, double years, double market)
    {
        double cheap = leg.Amount * (market - (leg.RatePercent / 100)) * years;
        double runway = v.Runway(v.Side);
        double time = v.My.CoreRevenue > 0 ? 0 : leg.Amount * DMath.Clamp(0.30 * (1 - (runway / 8)), 0, 0.30);
        return v.Around(leg, cheap + time, 0.02 * leg.Amount,
            $"{leg.RatePercent:0.0}% a year where the market asks {market * 100:0.0}%{(time > 0.05 ? $"; cash lasts {runway:0} quarters" : "")}");
    }

    /// <summary>What bonds of this borrower would cost with this much more debt.</summary>
    private static double Market(Vantage v, int borrower, LoanLeg leg)
    {
        double strain = v.State.Companies[borrower].CoreRevenue > 0 ? 0 : DMath.Clamp(0.002 * leg.Amount, 0, 0.03);
        return CreditDesk.BorrowRate(v.State, borrower) + strain;
    }
}
