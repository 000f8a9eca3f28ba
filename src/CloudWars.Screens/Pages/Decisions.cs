using CloudWars.Core.Orders;
using CloudWars.Core.Views;

namespace CloudWars.Screens.Pages;

/// <summary>
/// What a careful chief of staff would put on the desk this quarter. Only things that the player can do something about,
/// each with the page or order that does it.
/// </summary>
internal static class Decisions
{
    private const double Short = 0.02;
    private const double NearCovenant = 0.75;
    private const double SoldOut = 0.97;
    private const double HighConcentration = 0.7;

    public static IReadOnlyList<Decision> Of(SeatDesk desk)
    {
        // When only offers are answered, nothing else can be decided.
        List<Decision> found = desk.Answering ? [.. Talks(desk)] : [.. Talks(desk), .. Models(desk), .. Machines(desk), .. Money(desk), .. Ties(desk)];
        return [.. found.OrderByDescending(decision => decision.Urgency)];
    }

    private static IEnumerable<Decision> Talks(SeatDesk desk)
    {
        foreach (DealView deal in desk.View.Deals.Where(deal => deal.MustAnswer && !DealText.IsAnswered(desk, deal.Number)))
        {
            string last = deal.QuartersOpen == 0 ? " (lapses now)" : "";
            yield return new Decision(100, $"Answer {desk.NameOf(deal.Other)}'s offer{last}", $"deal:{deal.Number}", "4");
        }

        int left = desk.View.Setup.Quarters - desk.View.Setup.Rules.DealFreeze - desk.View.Quarter;
        if (left == 1 && !desk.Answering)
        {
            yield return new Decision(70, "Last quarter in which deals can be offered", "page:4", "4");
        }
    }

    private static IEnumerable<Decision> Models(SeatDesk desk)
    {
        CompanyView me = desk.Me;
        if (!me.Setup.TrainsModels)
        {
            yield break;
        }

        if (me.RunQuartersLeft == 0 && !desk.Draft.OfType<TrainModel>().Any())
        {
            yield return new Decision(80, "No model is in training", "order:train", "t");
        }

        if (me.ComputeShortGw > Short)
        {
            yield return new Decision(75, $"Short of {Show.Gw(me.ComputeShortGw)}: rent compute", "compose", "n");
        }

        if (me.ProductServed < SoldOut)
        {
            yield return new Decision(60, $"Only {Show.Percent(me.ProductServed, 0)} of your users were served", "page:3", "3");
        }

        double outside = desk.View.Market.OutsideCapability;
        if (me.Capability < outside)
        {
            yield return new Decision(55, $"Your model is {Show.Fixed(outside - me.Capability, 1)} points behind the frontier", "page:3", "3");
        }
    }

    private static IEnumerable<Decision> Machines(SeatDesk desk)
    {
        CompanyView me = desk.Me;
        if (!me.Setup.Builds)
        {
            yield break;
        }

        double dark = me.PowerGw - me.SitesGw;
        double soonDark = me.Fleet.Sum(f => f.PowerGw + f.ArrivingNext) - me.SitesGw - me.SitesComing.Take(1).Sum();
        if (dark > Short)
        {
            yield return new Decision(85, $"{Show.Gw(dark)} of chips have no power", "order:build-sites", "b");
        }
        else if (soonDark > Short)
        {
            yield return new Decision(65, $"Chips for {Show.Gw(soonDark)} arrive without power", "order:build-sites", "b");
        }

        if (me.Setup.SellsCompute && me.Utilisation > SoldOut)
        {
            yield return new Decision(78, "Compute is sold out: build, or raise prices", "page:2", "2");
        }

        double room = me.SitesGw - me.PowerGw - me.Fleet.Sum(f => f.ArrivingNext + f.ArrivingAfter);
        if (room > 0.1 && !desk.Draft.OfType<OrderChips>().Any())
        {
            yield return new Decision(50, $"Powered space for {Show.Gw(room)} stands empty", "order:order-chips", "o");
        }
    }

    private static IEnumerable<Decision> Money(SeatDesk desk)
    {
        CompanyView me = desk.Me;
        if (me.Runway is { } runway && runway < 4)
        {
            yield return new Decision(95, $"Cash lasts {Show.Quarters(runway)}: raise money", "page:5", "5");
        }

        if (me.Leverage > NearCovenant * me.CovenantLeverage)
        {
            yield return new Decision(90, $"Debt near the lenders' limit: {Show.Fixed(me.Leverage, 1)} of {Show.Fixed(me.CovenantLeverage, 1)}", "page:5", "5");
        }

        if (desk.View.Market.WindowShutQuarters > 0)
        {
            yield return new Decision(45, $"New shares sell badly for {Show.Count(desk.View.Market.WindowShutQuarters, "quarter")}", "page:7", "7");
        }
    }

    private static IEnumerable<Decision> Ties(SeatDesk desk)
    {
        foreach (PromiseView promise in desk.View.Promises.Where(p => p.IsAdoption && p.Giver == desk.View.MyId && p.RunningGw < p.Gw && p.QuartersLeft <= 3))
        {
            yield return new Decision(72, $"Promise of {Show.Gw(promise.Gw)} on {desk.FamilyName(promise.Family)} due in {Show.Count(promise.QuartersLeft, "quarter")}", "page:4", "4");
        }

        foreach (ContractView contract in desk.View.Contracts.Where(c => c.Customer == desk.View.MyId && c.QuartersLeft <= 2))
        {
            yield return new Decision(68, $"{Show.Gw(contract.Gw)} from {desk.NameOf(contract.Provider)} end in {Show.Count(contract.QuartersLeft, "quarter")}", "page:4", "4");
        }

        if (desk.Me.SupplierHhi > HighConcentration)
        {
            yield return new Decision(30, "One chip supplier carries almost everything", "page:6", "6");
        }
    }
}
