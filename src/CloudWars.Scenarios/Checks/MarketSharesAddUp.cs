using CloudWars.Core.World;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

internal sealed class MarketSharesAddUp : ScenarioCheck
{
    public override string Question => "Do the companies together have no more than the whole of a market?";

    public override void Run(Draft draft)
    {
        double clouds = draft.Companies.Values.Sum(c => c.EnterpriseShare?.Value ?? 0);
        if (clouds > 1)
        {
            draft.Error("companies", $"The enterprise shares add up to {clouds * 100:0.#}%.", "Together they are at most 1.");
        }

        double market = draft.Market.ModelMarket?.Value ?? new MarketSetup().ModelMarket;
        double products = draft.Companies.Values.Sum(c => c.ProductRevenue?.Value ?? 0);
        if (products > market)
        {
            draft.Error("market.modelMarket", $"The companies sell models for ${products:0.##}B a quarter, more than the whole market of ${market:0.##}B.", "Raise modelMarket.");
        }

        foreach ((string id, CompanyPart company) in draft.Companies)
        {
            if (company.EnterpriseShare?.Value > 0 && company.SellsCompute != true)
            {
                draft.Warn($"companies.{id}.enterpriseShare", $"{id} sells no compute, so this share goes unserved.", "Set sellsCompute to true, or leave the share out.");
            }

            if (company.CloudRevenue?.Value > (company.CoreRevenue?.Value ?? 0))
            {
                draft.Error($"companies.{id}.cloudRevenue", $"Ordinary cloud is part of the core revenue of ${company.CoreRevenue?.Value ?? 0:0.##}B, and larger.", "Raise coreRevenue or lower this.");
            }

            if (company.ProductRevenue?.Value > 0 && company.TrainsModels != true)
            {
                draft.Warn($"companies.{id}.productRevenue", $"{id} trains no models, so it will sell none.", "Set trainsModels to true, or leave the revenue out.");
            }
        }
    }
}
