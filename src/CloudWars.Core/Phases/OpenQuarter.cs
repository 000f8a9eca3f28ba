namespace CloudWars.Core.Phases;

/// <summary>The quarter opens: books are turned over, the common demand regime moves, shocks and scenario events strike.</summary>
internal static class OpenQuarter
{
    public static void Run(QuarterContext context)
    {
        GameState state = context.State;
        state.TalksRound = 0;
        context.BreakIsDue = false;
        state.Books.OpenQuarter();
        ref WorldState world = ref state.World;
        world.Regime = (context.Rules.RegimePersistence * world.Regime)
            + (context.Rules.RegimeShock * context.Luck.Normal(LuckFor.DemandRegime));
        world.Slump *= 0.72;

        // Booms fade on a path of their own; what the quarter really brings is regime and slump on top of it.
        bool first = state.Quarter == 1;
        world.EnterpriseGrowth = first ? context.Rules.EnterpriseGrowth : world.EnterpriseGrowth * context.Rules.EnterpriseFade;
        world.ModelGrowth = first ? context.Rules.ModelGrowth : world.ModelGrowth * context.Rules.ModelFade;
        world.WindowShut = Math.Max(0, world.WindowShut - 1);
        if (world.WindowShut == 0 && world.QuartersSinceBreak == context.Rules.WindowShutQuarters - 1)
        {
            context.Tell(Happening.WindowReopened, -1);
        }

        world.QuartersSinceBreak++;
        for (int c = 0; c < context.Count; c++)
        {
            ref CompanyState company = ref context.Company(c);
            company.CapitalSpending = 0;
            if (company.Insolvent)
            {
                company.Value.Move = new ValueMove { Before = company.Value.Price, After = company.Value.Price };
            }

            // A company's own AI features spread a little more slowly than its customers' do.
            company.InternalNeedGw *= 1 + (0.8 * world.EnterpriseGrowth);
            company.BrokenWord *= 0.9;
        }

        SupplyShocks(context);
        for (int number = 0; number < context.Setup.Events.Count; number++)
        {
            Consider(context, number);
        }

        Outside(context);
    }

    private static void SupplyShocks(QuarterContext context)
    {
        ref WorldState world = ref context.State.World;
        PurposeLuck luck = context.Luck.For(LuckFor.SupplyShock);
        for (int f = 0; f < context.State.Index.FamilyCount; f++)
        {
            if (world.ShockQuarters[f] > 0)
            {
                world.ShockQuarters[f]--;
                if (world.ShockQuarters[f] <= 0)
                {
                    world.ShockCut[f] = 0;
                    context.Tell(Happening.SupplyRestored, context.State.Index.OwnerOf[f], -1, 0, context.Setup.Families[f].Id);
                }

                continue;
            }

            Luck.Draws draws = luck.Of(f);
            if (draws.Uniform(0) < context.Rules.SupplyShockOdds)
            {
                Cut(context, f, 0.4 + (0.45 * draws.Uniform(1)), 3);
            }
        }
    }

    private static void Cut(QuarterContext context, int family, double share, int quarters)
    {
        ref WorldState world = ref context.State.World;
        world.ShockCut[family] = Math.Max(world.ShockCut[family], DMath.Clamp(share, 0, 0.95));
        world.ShockQuarters[family] = Math.Max(world.ShockQuarters[family], quarters);
        context.Tell(Happening.SupplyShock, context.State.Index.OwnerOf[family], -1, share, context.Setup.Families[family].Id);
    }

    private static void Consider(QuarterContext context, int number)
    {
        ScenarioEvent happening = context.Setup.Events[number];
        ulong bit = 1UL << (number & 63);
        ref WorldState world = ref context.State.World;
        bool due = context.Quarter >= happening.Quarter && context.Quarter <= Math.Max(happening.Quarter, happening.LastQuarter)
            && (world.EventsDone & bit) == 0
            && (happening.WhenGapAbove is not { } gap || world.Gap > gap)
            && (happening.WhenCircularityAbove is not { } circularity || world.Circularity > circularity);
        if (!due || !context.Luck.Happens(happening.Odds, LuckFor.ScenarioEvent, context.State.Index.EventLuck[number]))
        {
            return;
        }

        world.EventsDone |= bit;
        context.Tell(Happening.ScenarioEvent, context.Setup.IndexOf(happening.Target), -1, happening.Size, happening.Headline);
        Strike(context, happening);
    }

    private static void Strike(QuarterContext context, ScenarioEvent happening)
    {
        ref WorldState world = ref context.State.World;
        int family = context.Setup.FamilyOf(happening.Target);
        switch (happening.Kind)
        {
            case EventKind.SupplyShock when family >= 0:
                Cut(context, family, happening.Size, happening.Duration);
                break;
            case EventKind.Demand:
                world.Regime += happening.Size;
                break;
            case EventKind.Mood:
                for (int c = 0; c < context.Count; c++)
                {
                    context.Company(c).Value.Mood += happening.Size;
                }

                break;
            case EventKind.Rate:
                world.RateShift += happening.Size;
                break;
            case EventKind.PowerShortage:
                for (int c = 0; c < context.Count; c++)
                {
                    Delay(ref context.Company(c), happening.Duration);
                }

                break;
            case EventKind.ChipSlip when family >= 0 && context.State.Index.OwnerOf[family] >= 0:
                context.Company(context.State.Index.OwnerOf[family]).SiliconPerformance *= 1 - happening.Size;
                break;
            case EventKind.Break:
                context.BreakIsDue = true;
                break;
            default:
                break;
        }
    }

    private static void Delay(ref CompanyState company, int quarters)
    {
        for (int q = 0; q < quarters; q++)
        {
            double last = company.SitesComing[Limits.SiteLead - 1];
            for (int i = Limits.SiteLead - 1; i > 0; i--)
            {
                company.SitesComing[i] = company.SitesComing[i - 1];
            }

            company.SitesComing[0] = 0;
            company.SitesComing[Limits.SiteLead - 1] += last;
        }
    }

    /// <summary>What companies outside the game do: their capacity and their models keep up.</summary>
    private static void Outside(QuarterContext context)
    {
        ref WorldState world = ref context.State.World;
        world.OutsideCloudGw *= 1 + (0.95 * world.EnterpriseGrowth);
        double step = context.Rules.OutsideProgress * DMath.Pow(0.985, context.Quarter - 1);
        world.OutsideCapability += step * (1 + (0.35 * context.Luck.Normal(LuckFor.OutsideFrontier)));
    }
}
