using CloudWars.Importing.Catalogue;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing;

/// <summary>
/// Sees to it that what was sold can be delivered and what is owed can be paid: chips, halls and cash are added where the
/// article's contracts ask for more than the catalogue knows of.
/// </summary>
internal static class CapacitySettler
{
    /// <summary>Quarters in which the coming halls of a scenario are opened.</summary>
    private const int Coming = 8;

    /// <summary>Quarters of bills that a company can pay from cash when the game opens.</summary>
    private const double ReserveQuarters = 5;

    /// <summary>A company that owes more than this part of its cash and value hardly lives through the first quarter.</summary>
    private const double DebtOfWorth = 0.8;

    private const string ResearchRule = "researchBenchmark";

    /// <summary>Part of its value a quarter that a lab can spend on research.</summary>
    private const double ResearchOfValue = 0.012;

    private const double ResearchMin = 0.1;

    /// <summary>The whole model market, as a multiple of what the labs at the table sell; the rest is everyone else's.</summary>
    private const double OthersSell = 1.1;

    public static void Settle(DraftWorld world)
    {
        LeaveOutIdle(world);
        LetSmallLabsFollow(world);
        HoldAllSales(world);
        foreach (string id in world.Companies.Keys.ToList())
        {
            OweNoMoreThanItIsWorth(world, id);
            if (world.SellsCompute(id))
            {
                Deliver(world, id);
            }

            if (world.IsSeat(id))
            {
                HaveMoney(world, id);
            }
        }
    }

    /// <summary>An investor or supplier who sells nothing, holds nothing and offers nothing has no part in the game.</summary>
    private static void LeaveOutIdle(DraftWorld world)
    {
        foreach (string id in world.Companies.Keys.Where(id => !world.IsSeat(id)).ToList())
        {
            bool part = world.Families.Values.Any(f => f.Owner == id) || world.Offers.Any(o => o.From == id || o.To == id)
                || world.Stakes.Any(s => s.Holder == id || s.Of == id);
            if (!part)
            {
                world.Companies.Remove(id);
            }
        }
    }

    /// <summary>
    /// Research at the pace of the field costs as much for a small lab as for a large one. Where the smallest lab at the table
    /// could never pay it, the pace is cheaper for all.
    /// </summary>
    private static void LetSmallLabsFollow(DraftWorld world)
    {
        double usual = Core.World.Rules.Standard.ResearchBenchmark;
        double smallest = world.Companies.Values.Where(c => c.Seat != false && c.TrainsModels == true && c.Role == Core.World.Role.Lab)
            .Select(c => c.MarketValue!.Value).DefaultIfEmpty(double.MaxValue).Min();
        double payable = Math.Round(Math.Max(ResearchMin, ResearchOfValue * smallest), 2);
        if (payable < usual)
        {
            world.Rules[ResearchRule] = Figure.Assumed(payable, $"so that the smallest lab at the table can keep up; the rule book's own is {usual}");
        }
    }

    /// <summary>Labs that the catalogue does not know sell models too, so the whole market has to be larger than it says.</summary>
    private static void HoldAllSales(DraftWorld world)
    {
        double sold = world.Companies.Values.Sum(c => c.ProductRevenue?.Value ?? 0);
        double market = world.Market.ModelMarket?.Value ?? new Core.World.MarketSetup().ModelMarket;
        if (sold * OthersSell > market)
        {
            world.Market = world.Market with { ModelMarket = Figure.Changed(world.Market.ModelMarket, Figure.Round(Math.Max(sold * OthersSell, market)), "the sales of all labs at the table and a tenth for everyone else") };
        }
    }

    /// <summary>An article may know a company from a time when it was worth a part of what it owes today.</summary>
    private static void OweNoMoreThanItIsWorth(DraftWorld world, string id)
    {
        CompanyPart company = world.Companies[id];
        double most = DebtOfWorth * ((company.Cash?.Value ?? 0) + company.MarketValue!.Value);
        if (company.Debt?.Value > most)
        {
            world.Change(id, c => c with { Debt = Figure.Changed(c.Debt, most, "what a company of its value can owe") });
        }
    }

    private static void Deliver(DraftWorld world, string id)
    {
        List<ContractPart> sold = [.. world.Contracts.Where(c => c.Provider == id)];
        double now = sold.Sum(c => c.Gw!.Value / ((c.RampQuarters?.Value ?? 0) + 1));
        double later = sold.Sum(c => c.Gw!.Value);
        double missing = (now * 1.05) - world.Installed(id);
        if (missing > 0)
        {
            AddChips(world, id, missing, "so that what it has sold can be delivered");
        }

        CompanyPart company = world.Companies[id];
        double coming = company.SitesComing?.Value.Sum() ?? 0;
        double lacking = (later * 1.05) - world.Installed(id) - coming;
        if (lacking > 0)
        {
            IReadOnlyList<double> before = company.SitesComing?.Value ?? [];
            IReadOnlyList<double> after = [.. Enumerable.Range(0, Coming).Select(i => Figure.Round((i < before.Count ? before[i] : 0) + (lacking / Coming)))];
            world.Change(id, c => c with { SitesComing = new(after, Assumed: $"{c.SitesComing?.Source ?? c.SitesComing?.Assumed ?? "none known"}; more, so that what it has sold can be delivered") });
        }
    }

    private static void AddChips(DraftWorld world, string id, double gw, string why)
    {
        CompanyPart company = world.Companies[id];
        string family = world.Contracts.LastOrDefault(c => c.Provider == id && c.Family is not null)?.Family ?? company.Chips?.Keys.FirstOrDefault() ?? "nvidia";
        Sourced<double>? before = company.Chips?.GetValueOrDefault(family);
        double more = gw / world.PerformanceOf(family);
        OrderedDictionary<string, Sourced<double>> chips = new(company.Chips ?? []) { [family] = Figure.Changed(before, (before?.Value ?? 0) + more, why) };
        double power = chips.Values.Sum(c => c.Value);
        world.Change(id, c => c with
        {
            Chips = chips,
            SitesGw = (c.SitesGw?.Value ?? 0) >= power ? c.SitesGw : Figure.Changed(c.SitesGw, power * 1.02, "room for its chips"),
        });
    }

    private static void HaveMoney(DraftWorld world, string id)
    {
        CompanyPart company = world.Companies[id];
        double bills = world.Contracts.Where(c => c.Customer == id && (c.RampQuarters?.Value ?? 0) == 0).Sum(c => c.Gw!.Value * c.Price!.Value * (c.TakeOrPay?.Value ?? 0));
        double outgo = bills + (company.ResearchSpend?.Value ?? 0) + (company.SiliconSpend?.Value ?? 0);
        double income = (company.ProductRevenue?.Value ?? 0) + ((company.CoreRevenue?.Value ?? 0) * (company.CoreMargin?.Value ?? 0));
        double needed = ReserveQuarters * (outgo - income);
        if (needed > (company.Cash?.Value ?? 0))
        {
            world.Change(id, c => c with { Cash = Figure.Changed(c.Cash, needed, "so that it can pay its bills for five quarters") });
        }
    }
}
