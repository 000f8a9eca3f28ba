using CloudWars.Core.Numbers;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Desks;

/// <summary>
/// Orders powered space and chips: capacity in step with demand times the book's ambition, in halls ordered early enough, out
/// of the cash that comes in and what the treasury borrowed.
/// </summary>
internal static class MachineDesk
{
    /// <summary>Quarters between a chip order and its work.</summary>
    private const int ChipLead = Limits.ChipLead;

    private const double MostChips = 4;
    private const double MostSites = 3;

    /// <summary>Part of chip orders that goes to a family whose adoption is promised, until there are enough of them.</summary>
    private const double PledgedPart = 0.5;

    public static void Give(OrderSheet sheet, Playbook book)
    {
        CompanyView me = sheet.View.Me;
        if (!me.Setup.Builds)
        {
            return;
        }

        Rules rules = sheet.View.Setup.Rules;
        double growth = Growth(sheet.View, me) * book.Capacity;
        double budget = Budget(sheet, book, me);
        Space space = Space.Of(me, rules);
        Sites(sheet, book, growth, space, ref budget);
        double arriving = 0;
        Rows<ChipView> chips = sheet.View.Market.Chips;
        Rows<FleetView> fleet = me.Fleet;
        for (int f = 0; f < fleet.Count; f++)
        {
            arriving += (fleet[f].ArrivingNext + fleet[f].ArrivingAfter) * chips[f].Performance;
        }

        double want = (me.Capacity * ((ChipLead * rules.Obsolescence) + ((ChipLead + 0.5) * growth))) + Promised(sheet.View, me) - arriving;
        Chips(sheet, book, chips, Math.Max(0, Math.Min(want, space.ForChips)), ref budget);
    }

    /// <summary>Growth a quarter that demand will have when the machines stand: the known path, more when sold out, less when idle.</summary>
    private static double Growth(SeatView view, CompanyView me)
    {
        Rules rules = view.Setup.Rules;
        double path = rules.EnterpriseGrowth * DMath.Pow(rules.EnterpriseFade, view.Quarter + 2);
        double dear = Math.Clamp(0.10 * ((view.Market.ComputePrice / view.Setup.Market.ComputePrice) - 1), -0.03, 0.03);
        double busy = view.Quarter == 0 ? 1 : Math.Clamp((me.Utilisation - 0.72) / 0.2, 0, 1.15);
        return Math.Clamp((path + dear) * busy, 0, 0.16);
    }

    private static double Budget(OrderSheet sheet, Playbook book, CompanyView me)
    {
        double floor = 0.15 * me.Revenue.Value;
        double spare = Math.Max(0, sheet.Cash - floor);
        double generated = sheet.View.Quarter == 0 ? 0.2 * Math.Max(0, me.CashEarnings.Value) : Math.Max(0, me.FreeCashFlow.Value + me.CapitalSpending);
        double borrowed = book.Leverage > me.Leverage ? 0.35 * spare : 0.06 * spare;
        return Math.Min(spare, book.Spending * (generated + borrowed));
    }

    private static void Sites(OrderSheet sheet, Playbook book, double growth, Space space, ref double budget)
    {
        Rules rules = sheet.View.Setup.Rules;
        double later = space.Power * DMath.Pow(1 + (0.9 * growth), rules.BuildQuarters - 1);
        double build = Math.Min(later - space.WhenBuilt, 0.4 * budget / rules.SiteCost);
        bool pays = sheet.View.QuartersLeft > rules.BuildQuarters;
        if (build * (1 - book.Lease) > 0.03 * sheet.View.Setup.Scale && pays)
        {
            double gw = OrderSheet.Neat(Math.Min(MostSites, build * (1 - book.Lease)));
            budget -= sheet.Give(new BuildSites(gw, false)) ? gw * rules.SiteCost : 0;
        }

        double soon = Math.Min((space.Power * (1 + (2 * growth))) - space.WhenLeased, 0.4 * budget / (rules.SiteCost * (1 + rules.LeasePremium)));
        if (book.Lease * soon > 0.03 * sheet.View.Setup.Scale && sheet.View.QuartersLeft > rules.LeaseQuarters + 1)
        {
            double gw = OrderSheet.Neat(Math.Min(MostSites, book.Lease * soon));
            budget -= sheet.Give(new BuildSites(gw, true)) ? gw * rules.SiteCost * (1 + rules.LeasePremium) : 0;
        }
    }

    private static void Chips(OrderSheet sheet, Playbook book, Rows<ChipView> chips, double want, ref double budget)
    {
        string? own = sheet.View.Me.OwnFamily;
        double ownShare = own is null ? 0 : book.InHouse;
        string? pledged = Pledged(sheet.View);
        double word = pledged is null ? 0 : PledgedPart * (1 - ownShare);
        double challenger = Merchants(chips) > 1 ? Math.Min(book.Challenger, 1 - ownShare - word) : 0;
        double whole = budget;
        int merchants = 0;
        foreach (ChipView chip in chips)
        {
            double share = chip.Id == own ? ownShare : !chip.Merchant ? 0 : merchants++ == 0 ? 1 - ownShare - challenger - word : merchants == 2 ? challenger : 0;
            share += chip.Id == pledged ? word : 0;

            // In a shortage an order beyond a fair part only costs cancellation fees.
            double fair = chip.Tightness > 1.05 ? 0.6 * chip.SupplyGw : chip.SupplyGw;
            double gw = Math.Min(Math.Min(share * want / Math.Max(0.2, chip.Performance), share * whole / chip.PricePerGw), Math.Min(fair, MostChips));
            gw = OrderSheet.Neat(gw);
            if (gw >= 0.02 * sheet.View.Setup.Scale && sheet.View.QuartersLeft > ChipLead && sheet.Give(new OrderChips(chip.Id, gw)))
            {
                budget -= gw * chip.PricePerGw;
                sheet.Cash -= gw * chip.PricePerGw;
            }
        }
    }

    /// <summary>A merchant family on which the company has promised to run more than it has machines for.</summary>
    private static string? Pledged(SeatView view)
    {
        foreach (PromiseView promise in view.Promises)
        {
            if (Pledges.IsOwnAdoption(view, promise) && view.Market.Chips.Find(c => c.Merchant && c.Id == promise.Family) is not null
                && view.Me.Fleet.Find(f => f.Family == promise.Family) is { } fleet
                && fleet.PowerGw + fleet.ArrivingNext + fleet.ArrivingAfter < 1.2 * promise.Gw)
            {
                return fleet.Family;
            }
        }

        return null;
    }

    private static int Merchants(Rows<ChipView> chips)
    {
        int merchants = 0;
        foreach (ChipView chip in chips)
        {
            merchants += chip.Merchant ? 1 : 0;
        }

        return merchants;
    }

    /// <summary>Contracts that still ramp up: machines for them must be ordered now.</summary>
    private static double Promised(SeatView view, CompanyView me)
    {
        double ramping = 0;
        foreach (ContractView contract in view.Contracts)
        {
            ramping += contract.Provider == me.Id ? Math.Max(0, contract.Gw - contract.DeliveredGw) : 0;
        }

        return ramping * 0.5;
    }

    /// <summary>Powered space and what stands in it, GW.</summary>
    private readonly record struct Space(double Power, double ForChips, double WhenLeased, double WhenBuilt)
    {
        public static Space Of(CompanyView me, Rules rules)
        {
            double power = 0;
            foreach (FleetView family in me.Fleet)
            {
                power += family.PowerGw + family.ArrivingNext + family.ArrivingAfter;
            }

            return new(power, Math.Max(0, In(me, ChipLead) - (power * (1 - (ChipLead * rules.Retirement)))), In(me, rules.LeaseQuarters), In(me, rules.BuildQuarters));
        }

        /// <summary>Powered space after some quarters, GW.</summary>
        private static double In(CompanyView me, int quarters)
        {
            Rows<double> coming = me.SitesComing;
            double sum = 0;
            for (int q = 0; q < Math.Min(quarters, coming.Count); q++)
            {
                sum += coming[q];
            }

            return me.SitesGw + sum;
        }
    }
}
