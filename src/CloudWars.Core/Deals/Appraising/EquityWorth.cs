namespace CloudWars.Core.Deals.Appraising;

/// <summary>
/// New shares for money. The issuer weighs the cash, worth more when it runs out, against the part of the company given away;
/// the investor weighs what its shares are worth, marked as cautiously as its analysts will, and what the money buys from it.
/// </summary>
internal static class EquityWorth
{
    /// <summary>What a dollar of stake counts for: analysts take 15% off, the market nothing.</summary>
    private const double StakeCounts = 0.93;

    /// <summary>Profit on a dollar that comes back as revenue.</summary>
    private const double MarginOnReturn = 0.3;

    public static LegWorth Of(Vantage v, EquityLeg leg) => v.Gives(leg) ? Investor(v, leg) : Issuer(v, leg);

    private static LegWorth Issuer(Vantage v, EquityLeg leg)
    {
        double fair = v.FairValue(v.Side);
        double runway = v.Runway(v.Side);
        double need = CashNeed(v, runway);
        double mid = Gain(fair, need, leg);
        double doubt = Math.Abs(Gain(v.My.Value.Price, need, leg) - Gain(v.My.Value.Fundamental, need, leg)) / 2;
        return v.Around(leg, mid, doubt + (v.Doubt(v.Side) * leg.Amount),
            $"${leg.Amount:0.0}B for {leg.Stake * 100:0.0}% at ${leg.PreMoney:0}B when fair value is about ${fair:0}B; {(runway >= 40 ? "cash is no worry" : $"cash lasts {runway:0} quarters")}");
    }

    /// <summary>What a dollar more is worth in a company that may run out of them, over a dollar.</summary>
    private static double CashNeed(Vantage v, double runway)
    {
        double shut = v.State.World.WindowShut > 0 && v.My.CoreRevenue <= 0 ? 0.08 : 0;
        double growth = v.My.CoreRevenue <= 0 ? 0.04 : 0;
        return growth + shut + DMath.Clamp(0.45 * (1 - (runway / 8)), 0, 0.45);
    }

    private static double Gain(double fair, double need, EquityLeg leg) =>
        ((fair + (leg.Amount * (1 + need))) * (1 - leg.Stake)) - fair;

    private static LegWorth Investor(Vantage v, EquityLeg leg)
    {
        double fair = v.FairValue(v.Other) + leg.Amount;
        double back = leg.Amount * Returning(v) * MarginOnReturn;
        double mid = (leg.Stake * fair * StakeCounts) - leg.Amount + back;
        double apart = Math.Abs(v.Theirs.Value.Price - v.Theirs.Value.Fundamental) / 2;
        double doubt = leg.Stake * (apart + (v.Doubt(v.Other) * fair));
        return v.Around(leg, mid, doubt,
            $"{leg.Stake * 100:0.0}% of a company worth about ${fair:0}B for ${leg.Amount:0.0}B{(back > 0.05 ? $"; about ${leg.Amount * Returning(v):0.0}B of it comes back as revenue" : "")}");
    }

    /// <summary>Share of the other side's spending that goes to this one, with what the sheet adds.</summary>
    private static double Returning(Vantage v)
    {
        double bought = 0.05;
        for (int c = 0; c < v.State.CompanyCount; c++)
        {
            bought += v.State.Bought(v.Other, c);
        }

        double share = v.State.Bought(v.Other, v.Side) / bought;
        bool buys = v.Sheet.Find<ComputeLeg>() is { } compute && v.Gives(compute);
        return DMath.Clamp(share + (buys ? 0.25 : 0), 0, 0.8);
    }
}
