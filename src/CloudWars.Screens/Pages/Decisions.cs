using CloudWars.Core.Numbers;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

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

        foreach (string from in desk.Unread.Select(m => m.From).Distinct())
        {
            yield return new Decision(98, $"{desk.PersonOn(from)} wrote to you", "messages", "4");
        }

        foreach (string notGiven in desk.NotGiven)
        {
            yield return new Decision(79, $"Standing order not given: {notGiven}", "standing", "d");
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
            yield return new Decision(75, Line.Of("Short of ").Add(desk.Figure("short", me.Id)).Add(": rent compute"), "compose", "n");
        }

        if (me.ProductServed < SoldOut)
        {
            yield return new Decision(60, Line.Of("Only ").Add(desk.Figure("product-served", me.Id, text: v => Show.Percent(v, 0))).Add(" of your users were served"), "page:3", "3");
        }

        double outside = desk.View.Market.OutsideCapability;
        if (me.Capability < outside)
        {
            yield return new Decision(55, Line.Of("Your model is ").Add(desk.Figure("capability-gap", me.Id, text: v => Show.Fixed(-v, 1))).Add(" points behind the frontier"), "page:3", "3");
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
            yield return new Decision(85, desk.Figure("dark", me.Id).Add(" of chips have no power"), "order:build-sites", "b");
        }
        else if (soonDark > Short)
        {
            yield return new Decision(65, Line.Of("Chips for ").Add(desk.Figure("dark-next", me.Id)).Add(" arrive without power"), "order:build-sites", "b");
        }

        if (me.Setup.SellsCompute && me.Utilisation > SoldOut)
        {
            yield return new Decision(78, "Compute is sold out: build, or raise prices", "page:2", "2");
        }

        if (me.FreeSpaceGw > 0.1 && !desk.Draft.OfType<OrderChips>().Any())
        {
            yield return new Decision(50, Line.Of("Powered space for ").Add(desk.Figure("room", me.Id)).Add(" stands empty"), "order:order-chips", "o");
        }
    }

    private static IEnumerable<Decision> Money(SeatDesk desk)
    {
        CompanyView me = desk.Me;
        if (me.Runway is { } runway && runway < 4)
        {
            yield return new Decision(95, Line.Of("Cash lasts ").Add(desk.Figure("runway", me.Id)).Add(": raise money"), "page:5", "5");
        }

        if (me.Leverage > NearCovenant * me.CovenantLeverage)
        {
            yield return new Decision(90, Line.Of("Debt near the lenders' limit: ").Add(desk.Figure("leverage", me.Id, text: v => Show.Fixed(v, 1))).Add(" of ").Add(desk.Figure("covenant", me.Id, text: v => Show.Fixed(v, 1))), "page:5", "5");
        }

        if (desk.View.Market.WindowShutQuarters > 0)
        {
            yield return new Decision(45, Line.Of("New shares sell badly for ").Add(desk.Figure("window-shut", text: v => Counted.Of((int)v, "quarter"))), "page:7", "7");
        }
    }

    private static IEnumerable<Decision> Ties(SeatDesk desk)
    {
        IReadOnlyList<PromiseView> promises = desk.View.Promises;
        for (int i = 0; i < promises.Count; i++)
        {
            PromiseView promise = promises[i];
            if (promise.IsAdoption && promise.Giver == desk.View.MyId && promise.RunningGw < promise.Gw && promise.QuartersLeft <= 3)
            {
                Line words = Line.Of("Promise of ").Add(desk.Figure("promise-gw", i.ToString())).Add($" on {desk.FamilyName(promise.Family)} due in {Counted.Of(promise.QuartersLeft, "quarter")}");
                yield return new Decision(72, words, "page:4", "4");
            }
        }

        foreach (ContractView contract in desk.View.Contracts.Where(c => c.Customer == desk.View.MyId && c.QuartersLeft <= 2))
        {
            yield return new Decision(68, desk.Figure("contract-gw", contract.Number.ToString()).Add($" from {desk.NameOf(contract.Provider)} end in {Counted.Of(contract.QuartersLeft, "quarter")}"), "page:4", "4");
        }

        if (desk.Me.SupplierHhi > HighConcentration)
        {
            yield return new Decision(30, "One chip supplier carries almost everything", "page:6", "6");
        }
    }
}
