using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Players.Desks;

namespace CloudWars.Players.Bargaining.Riders;

/// <summary>
/// The cloud lends the lab a year's rent for the machines, at less than strangers ask and more than idle cash earns: vendor credit,
/// which dilutes nobody.
/// </summary>
internal static class CreditRider
{
    private const int Quarters = 8;

    public static IReadOnlyList<Leg> Draft(Pairing p, IReadOnlyList<Leg> legs)
    {
        if (legs.Any(l => l is LoanLeg) || legs.FirstOrDefault(l => l is ComputeLeg) is not ComputeLeg compute)
        {
            return [];
        }

        double spare = 0.2 * (p.Cloud.Cash.Value - (0.3 * p.Cloud.Revenue.Value));
        double amount = OrderSheet.Neat(Math.Min(4 * compute.Gw * compute.Price, spare));
        return amount < 0.6 * p.LeastMoney ? [] : [new LoanLeg(p.Cloud.Id, amount, Math.Round(p.Lab.BorrowRate * 100, 1), Quarters)];
    }
}
