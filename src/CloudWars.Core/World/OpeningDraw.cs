using CloudWars.Core.Chance;

namespace CloudWars.Core.World;

/// <summary>Draws the starting figures that a scenario leaves open. The same seed draws the same opening.</summary>
internal static class OpeningDraw
{
    /// <summary>The setup with every open figure drawn; one without open figures is returned as it is.</summary>
    public static GameSetup Of(GameSetup setup, ulong seed)
    {
        if (setup.Ranges.Count == 0)
        {
            return setup;
        }

        Luck luck = new(seed);
        CompanySetup[] companies = [.. setup.Companies];
        MarketSetup market = setup.Market;
        foreach (OpeningRange range in setup.Ranges)
        {
            double drawn = range.Low + ((range.High - range.Low) * luck.Uniform(0, LuckFor.OpeningFigure, StateHash.OfText(range.Path)));
            int company = setup.IndexOf(range.Company);
            if (company >= 0)
            {
                companies[company] = With(companies[company], range.Figure, drawn);
            }
            else
            {
                market = With(market, range.Figure, drawn);
            }
        }

        return setup with { Companies = [.. companies], Market = market, Ranges = [] };
    }

    private static CompanySetup With(CompanySetup company, DrawnFigure figure, double value) => figure switch
    {
        DrawnFigure.Cash => company with { Cash = value },
        DrawnFigure.Debt => company with { Debt = value },
        DrawnFigure.MarketValue => company with { MarketValue = value },
        DrawnFigure.Gap => company with { Gap = value },
        DrawnFigure.CoreGrowth => company with { CoreGrowth = value },
        DrawnFigure.CloudGrowth => company with { CloudGrowth = value },
        DrawnFigure.ProductRevenue => company with { ProductRevenue = value },
        DrawnFigure.CapabilityLead => company with { CapabilityLead = value },
        DrawnFigure.ResearchSpend => company with { ResearchSpend = value },
        DrawnFigure.SitesGw => company with { SitesGw = value },
        _ => company,
    };

    private static MarketSetup With(MarketSetup market, DrawnFigure figure, double value) => figure switch
    {
        DrawnFigure.ComputePrice => market with { ComputePrice = value },
        DrawnFigure.EnterpriseDemandGw => market with { EnterpriseDemandGw = value },
        DrawnFigure.OutsideCloudGw => market with { OutsideCloudGw = value },
        DrawnFigure.Mood => market with { Mood = value },
        _ => market,
    };
}
