using CloudWars.Core.World;

namespace CloudWars.Analysis.Measuring;

/// <summary>
/// A scenario blown up to many companies and contracts, to see how the cost of a quarter grows: companies are repeated, the
/// markets and the supply of chips grow with them, and clouds sell labs any number of small contracts that outlast the game.
/// </summary>
public static class CrowdedWorld
{
    /// <summary>Part of a cloud's sites that its contracts take.</summary>
    private const double Sold = 0.3;

    public static GameSetup Of(GameSetup setup, int companies, int contracts)
    {
        ArgumentNullException.ThrowIfNull(setup);
        double times = (double)companies / setup.CompanyCount;
        GameSetup crowd = setup with
        {
            ScenarioId = $"{setup.ScenarioId} x{companies}",
            Companies = [.. Enumerable.Range(0, companies).Select(i => Repeat(setup.Companies[i % setup.CompanyCount], i / setup.CompanyCount, times))],
            Families = [.. setup.Families.Select(f => f with { SupplyGw = f.SupplyGw * times, OutsideDemandGw = f.OutsideDemandGw * times })],
            Market = setup.Market with
            {
                EnterpriseDemandGw = setup.Market.EnterpriseDemandGw * times,
                OutsideCloudGw = setup.Market.OutsideCloudGw * times,
                ModelMarket = setup.Market.ModelMarket * times,
            },
            OpeningOffers = [],
        };
        return crowd with { Contracts = Contracts(crowd, contracts) };
    }

    private static CompanySetup Repeat(CompanySetup company, int time, double times)
    {
        CompanySetup same = company with { EnterpriseShare = company.EnterpriseShare / times };
        return time == 0 ? same : same with { Id = $"{company.Id}-{time + 1}", Name = $"{company.Name} {time + 1}", Seat = false };
    }

    private static List<ContractSetup> Contracts(GameSetup crowd, int count)
    {
        List<CompanySetup> clouds = [.. crowd.Companies.Where(c => c.SellsCompute)];
        List<CompanySetup> labs = [.. crowd.Companies.Where(c => c.TrainsModels && !c.SellsCompute)];
        int each = Math.Max(1, count / Math.Max(1, clouds.Count));
        return clouds.Count == 0 || labs.Count == 0 ? [] :
        [
            .. Enumerable.Range(0, count).Select(k => new ContractSetup(
                clouds[k % clouds.Count].Id, labs[k / clouds.Count % labs.Count].Id, null,
                Sold * clouds[k % clouds.Count].SitesGw / each, crowd.Market.ComputePrice, Limits.Quarters, 0.9)),
        ];
    }
}
