namespace CloudWars.Core.Phases;

/// <summary>Labs serve their users with what they have; what cannot be served is lost, and part of it goes to others for good.</summary>
internal static class ProductSales
{
    /// <summary>
    /// How fast analysts come to believe a new price. Users leave a dearer product at a tenth a quarter, so what is counted
    /// never runs ahead of what they do: raising prices on the eve of the end gains nothing.
    /// </summary>
    private const double PriceTrust = 0.2;

    /// <summary>Serving work a company's own pool can do, in GW of need.</summary>
    public static double ServingCapacity(QuarterContext context, int c)
    {
        double pool = 0;
        for (int f = 0; f < context.State.Index.FamilyCount; f++)
        {
            pool += context.Pool[(c * Limits.Families) + f];
        }

        return Math.Max(0, pool - context.Company(c).TrainingGw) * context.ServeYield[c];
    }

    public static void Run(QuarterContext context)
    {
        for (int c = 0; c < context.Count; c++)
        {
            if (context.Setup.Companies[c].TrainsModels)
            {
                Sell(context, c);
            }
        }
    }

    private static void Sell(QuarterContext context, int c)
    {
        ref CompanyState company = ref context.Company(c);
        double need = context.ProductNeed[c];
        double capacity = ServingCapacity(context, c) + company.SpotGw;
        double served = need <= 1e-9 ? 1 : Math.Min(1, capacity / need);
        company.ServingGw = need;
        company.ProductServed = served;
        company.ComputeShort = Math.Max(0, need - capacity);
        context.Idle[c] = Math.Max(0, capacity - need);

        // A quarter of what was turned away does not come back.
        company.ProductShare *= 1 - (0.25 * (1 - served));
        double revenue = context.ProductDemand[c] * served;
        context.Books.Pay(context.State.Index.Economy, Account.CoreCosts, c, Account.ProductRevenue, Money.FromBillions(revenue), "products");

        // Growth is counted at one price: who raises prices has not grown.
        double before = company.ProductRevenueLast * company.TrustedPart;
        company.TrustedPrice += PriceTrust * (company.ProductPrice - company.TrustedPrice);
        company.TrustedPart = DMath.Pow(company.TrustedPrice / Math.Max(0.1, company.ProductPrice), ModelMarket.PriceElasticity);
        double quarter = DMath.Clamp((revenue * company.TrustedPart / Math.Max(1e-6, before)) - 1, -0.5, 1);
        double year = DMath.Clamp(DMath.Yearly(quarter), -0.6, 2.5);
        company.ProductGrowth = (0.65 * company.ProductGrowth) + (0.35 * year);
        company.ProductRevenueLast = revenue;
        company.ProductStanding += 0.04 * (company.ProductShare - company.ProductStanding);
    }
}
