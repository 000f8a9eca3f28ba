namespace CloudWars.Core.Phases;

/// <summary>
/// Users choose among products by quality, price and habit: a multinomial logit on last quarter's shares (McFadden 1974),
/// outside models included. What they want and what it takes to serve them follows.
/// </summary>
internal static class ModelMarket
{
    /// <summary>Part of later algorithmic progress that a released model still gains.</summary>
    internal const double PostTraining = 0.4;

    /// <summary>Revenue moves with price to this power at a given share.</summary>
    internal const double PriceElasticity = 0.85;

    /// <summary>GW that it takes to serve a billion of demand in a quarter: models become cheaper to run.</summary>
    internal static double ServingNeed(Rules rules, int quarter) => rules.ServingNeed * DMath.Exp(-rules.ServingNeedFall * quarter);

    public static void Run(QuarterContext context)
    {
        ref WorldState world = ref context.State.World;
        world.ModelMarket *= 1 + DMath.Clamp(world.ModelGrowth + (1.2 * world.Regime) - world.Slump, -0.25, 0.5);
        double[] pull = context.Scratch;
        Array.Clear(pull);
        double total = Pull(context, world.OutsideModelShare, context.State.Index.OutsideModelShare, world.OutsideCapability, 1);
        double outside = total;
        PurposeLuck luck = context.Luck.For(LuckFor.ProductTaste);
        for (int c = 0; c < context.Count; c++)
        {
            ref CompanyState company = ref context.Company(c);
            if (!context.Setup.Companies[c].TrainsModels || !context.State.Operates(c) || company.ProductShare <= 0)
            {
                continue;
            }

            // Post-training keeps a model partly abreast of its maker's later algorithms.
            double quality = company.Capability + (PostTraining * (company.Algorithms - company.ModelAlgorithms));

            // The lead at the start is in the share at the start already.
            double lead = quality - context.Setup.Companies[c].CapabilityLead;
            double taste = context.Rules.TasteShock * luck.Normal(context.State.Index.LuckOf[c]);
            pull[c] = Pull(context, company.ProductShare, company.ProductStanding, lead, company.ProductPrice, taste);
            total += pull[c];
        }

        world.OutsideModelShare = outside / total;
        double need = context.State.Index.ServingNeed[context.Quarter];
        for (int c = 0; c < context.Count; c++)
        {
            ref CompanyState company = ref context.Company(c);
            company.ProductShare = pull[c] / total;
            if (pull[c] <= 0)
            {
                continue;
            }

            context.ProductDemand[c] = company.ProductShare * world.ModelMarket * Math.Max(0.3, PriceEffect(company.ProductPrice));
            context.ProductNeed[c] = company.ProductShare * world.ModelMarket * need;
        }
    }

    /// <summary>
    /// Habit holds last quarter's share, brand draws it back to its standing: what keeps shares where they were at the start as long
    /// as everybody advances alike. Habit alone would pull all shares together and take the leader's lead away for nothing.
    /// </summary>
    private static double Pull(QuarterContext context, double share, double standing, double lead, double price, double taste = 0)
    {
        double usual = Math.Max(1e-4, standing);
        double kept = context.Rules.ShareHabit * DMath.Log(Math.Max(1e-4, share) / usual);
        return usual * DMath.Exp(kept + (context.Rules.QualityWeight * lead) - (context.Rules.ProductPriceWeight * DMath.Log(Math.Max(0.1, price))) + taste);
    }

    /// <summary>Revenue from a share of the market at a price: dearer products sell fewer units but earn more on each.</summary>
    private static double PriceEffect(double price) => DMath.Pow(price, PriceElasticity);
}
