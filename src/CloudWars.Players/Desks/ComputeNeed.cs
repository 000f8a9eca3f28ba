using CloudWars.Core.Numbers;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Desks;

/// <summary>How much more compute a lab should have under contract, and who could have it to sell.</summary>
internal static class ComputeNeed
{
    /// <summary>Part of a lab's compute that users take in the long run; training has the rest.</summary>
    private const double UsersShare = 0.6;

    /// <summary>GW a lab should contract now: what its users and training will need in a year, less what is there, within what revenue carries.</summary>
    public static double Of(SeatView view, CompanyView me, Playbook book)
    {
        Rules rules = view.Setup.Rules;
        double growth = rules.ModelGrowth * DMath.Pow(rules.ModelFade, view.Quarter);
        double ahead = DMath.Pow(1 + Math.Max(0.03, growth - rules.ServingNeedFall), 3);
        double need = Math.Max(me.ServingNeedGw * ahead / UsersShare, 0.75 * me.ComputeUsed) * book.ComputeReach;
        double committed = 0;
        double ending = 0;
        double price = 0;
        foreach (ContractView contract in view.Contracts)
        {
            if (contract.Customer == me.Id)
            {
                committed += contract.Gw;
                price += contract.Gw * contract.Price;
                ending += contract.QuartersLeft <= 2 ? contract.Gw : 0;
            }
        }

        // What a year's revenue and a sixteenth of the cash can pay a quarter is the most that may be owed.
        double carried = (1.7 * me.ProductRevenue.Value * Math.Min(1.5, book.ComputeReach)) + (me.Cash.Value / 16);
        double affordable = Math.Max(0, carried - price) / Math.Max(0.1, view.Market.ComputePrice);
        double own = me.Setup.Builds ? me.Capacity : 0;
        return Math.Max(0, Math.Min(need - own - committed + ending, affordable + ending));
    }

    /// <summary>GW that a cloud could promise without breaking its word, as far as filings tell.</summary>
    public static double RoomAt(SeatView view, CompanyView cloud)
    {
        double promised = 0;
        foreach (ContractView contract in view.Contracts)
        {
            promised += contract.Provider == cloud.Id ? contract.Gw : 0;
        }

        return (0.85 * cloud.Capacity) - promised - (1.1 * cloud.InternalNeedGw);
    }
}
