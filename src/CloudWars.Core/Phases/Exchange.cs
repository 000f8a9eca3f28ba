using CloudWars.Core.Explain;

namespace CloudWars.Core.Phases;

/// <summary>
/// Prices everyone: price = fundamental · e^(mood + rumour). Mood follows Brock and Hommes (1998): trend followers push on,
/// fundamentalists pull back, and who has been right gains weight; anxiety presses on all. It can break, the likelier the
/// higher prices stand above fundamentals and the more revenue is companies' own money (after Blanchard and Watson 1982).
/// </summary>
internal static class Exchange
{
    public static void Run(QuarterContext context)
    {
        Anxiety(context);
        bool breaks = MoodBreaks(context);
        Fundamentals.Obligations(context.State, context.Burden, context.Room);
        double market = Fundamentals.ExpectedMarket(context.State);

        // Companies hold each other: all are valued by what the others were worth last quarter before anyone has a new price.
        for (int c = 0; c < context.Count; c++)
        {
            Fundamentals.Inputs(context.State, c, market, context.Recoverable[c], context.Burden[c], out context.Valued[c]);
        }

        PurposeLuck noise = context.Luck.For(LuckFor.PriceNoise);
        for (int c = 0; c < context.Count; c++)
        {
            if (!context.Company(c).Insolvent)
            {
                Price(context, c, context.Valued[c], noise, breaks);
            }
        }

        ref WorldState world = ref context.State.World;
        world.Gap = MeanGap(context);
    }

    internal static double MeanGap(QuarterContext context)
    {
        double sum = 0;
        int count = 0;
        for (int c = 0; c < context.Count; c++)
        {
            if (context.State.Active(c))
            {
                sum += context.Company(c).Value.Mood;
                count++;
            }
        }

        return count == 0 ? 0 : sum / count;
    }

    internal static void Anxiety(QuarterContext context)
    {
        ref WorldState world = ref context.State.World;
        Silent silent = default;
        world.Anxiety = Anxiety(world, ref silent);
        world.BreakOdds = BreakOdds(context.Rules, world, ref silent);
    }

    /// <summary>What presses on every price; <paramref name="trace"/> hears its parts.</summary>
    internal static double Anxiety<T>(in WorldState world, ref T trace)
        where T : struct, ITrace
    {
        double shut = world.WindowShut > 0 ? 0.4 : 0;
        double gap = 0.5 * Math.Max(0, world.Gap - 0.2);
        double circular = 2 * world.Circularity;
        if (trace.Listens)
        {
            double over = world.Gap;
            double back = world.Circularity;
            trace.Part("Dear prices", gap, $"half of what the mean gap of {over * 100:0}% stands above 20%");
            trace.Part("Circular money", circular, $"twice the {back * 100:0.0}% of AI revenue that is companies' own money come back");
            trace.Part("Closed market", shut, "new shares are hard to sell after a break of the mood");
        }

        return gap + circular + shut;
    }

    /// <summary>Odds that the mood breaks in a quarter.</summary>
    internal static double BreakOdds<T>(Rules rules, in WorldState world, ref T trace)
        where T : struct, ITrace
    {
        double gap = rules.BreakOnGap * Math.Max(0, world.Gap);
        double circular = rules.BreakOnCircularity * world.Circularity;
        double odds = Math.Min(0.5, rules.BreakHazard * DMath.Exp(gap + circular + (20 * world.RateShift)));
        if (trace.Listens)
        {
            double hazard = rules.BreakHazard;
            double withGap = hazard * DMath.Exp(gap);
            double withBoth = hazard * DMath.Exp(gap + circular);
            trace.Part("At any time", hazard, "a mood can always break");
            trace.Part("Dear prices", withGap - hazard, $"times {DMath.Exp(gap):0.00} for prices above fundamentals");
            trace.Part("Circular money", withBoth - withGap, $"times {DMath.Exp(circular):0.00} for money that goes in circles");
            trace.Part("Rates, and the limit of 50%", odds - withBoth, "higher rates make it likelier; it is never more than even odds");
        }

        return odds;
    }

    private static bool MoodBreaks(QuarterContext context)
    {
        ref WorldState world = ref context.State.World;
        world.CoolDown = Math.Max(0, world.CoolDown - 1);
        if (!context.BreakIsDue && (world.CoolDown > 0 || !context.Luck.Happens(world.BreakOdds, LuckFor.MoodBreak)))
        {
            return false;
        }

        world.CoolDown = 6;
        world.WindowShut = context.Rules.WindowShutQuarters;
        world.QuartersSinceBreak = 0;
        world.Breaks++;
        world.Slump += 0.06;
        context.Tell(Happening.MoodBroke, -1, -1, world.Gap);
        return true;
    }

    private static void Price(QuarterContext context, int c, in ValueInputs now, PurposeLuck noise, bool breaks)
    {
        ref CompanyState company = ref context.Company(c);
        ref ValueState value = ref company.Value;
        double capital = context.Raised[c] - context.Distributed[c];
        double growing = Fundamentals.Growing(context.Rules, now, now);
        double f = Fundamentals.Value(context.Rules, now, growing, now.Rate, now.Holdings, value.Franchise);
        double rumourBefore = value.RumourAtFiling;
        MoveMood(context, c, f, value.Fundamental + capital, noise.Normal(context.State.Index.LuckOf[c]), breaks);
        Attribute(context.Rules, ref value, now, growing, f, capital, rumourBefore);
        value.Inputs = now;
        value.MoodAtFiling = value.Mood;
        value.RumourAtFiling = value.Rumour;
        value.DiscountRate = now.Rate;
        value.Fundamental = f;
        value.RiskDiscount = f - Fundamentals.Value(context.Rules, now, growing, now.RiskFreeRate, now.Holdings, value.Franchise);
    }

    private static void MoveMood(QuarterContext context, int c, double f, double expected, double noise, bool breaks)
    {
        ref CompanyState company = ref context.Company(c);
        ref ValueState value = ref company.Value;
        Rules rules = context.Rules;
        double load = MoodPull.LoadOf(context.Setup.Companies[c], company);
        MoodPull pull = MoodPull.Of(rules, context.State.World.Anxiety, load, value, f, expected);
        double step = pull.Trend - pull.Back + pull.Surprise + (load * rules.PriceNoise * noise) - pull.Anxiety;
        double next = DMath.Clamp(value.Mood + step, -1.5, 1.5);
        if (breaks)
        {
            double depth = 0.45 + (0.5 * context.Luck.Uniform(LuckFor.BreakDepth, context.State.Index.LuckOf[c]));
            double fragile = 1 + (1.5 * company.Risk.Circularity) + (0.4 * Math.Max(0, company.Risk.CustomerHhi - 0.4));
            next -= load * depth * Math.Max(0.30, next + 0.10) * fragile;
        }

        value.MoodChange = next - value.MoodAtFiling;
        value.Mood = next;
    }

    /// <summary>
    /// Takes the change of market value to its causes by substituting inputs one group after another: nothing is left over. The last
    /// group, holdings, gives <paramref name="f"/>, the fundamental value with all inputs as they are now.
    /// </summary>
    private static void Attribute(Rules rules, ref ValueState value, in ValueInputs now, double growing, double f, double capital, double rumourBefore)
    {
        ref readonly ValueInputs old = ref value.Inputs;
        double before = value.Price;
        double premium = before / value.Fundamental;
        double operations = Fundamentals.Value(rules, now, Fundamentals.Growing(rules, now, old), old.Rate, old.Holdings, value.Franchise);
        double outlook = Fundamentals.Value(rules, now, growing, old.Rate, old.Holdings, value.Franchise);
        double rate = Math.Max(Fundamentals.Least, f - now.Holdings + old.Holdings);
        double mood = f * DMath.Exp(value.Mood + rumourBefore);
        double after = value.Rumour == rumourBefore ? mood : f * DMath.Exp(value.Mood + value.Rumour);
        ref ValueMove move = ref value.Move;
        move.Before = before;
        move.Capital = capital;
        move.Operations = (operations * premium) - before - capital;
        move.Outlook = (outlook - operations) * premium;
        move.DiscountRate = (rate - outlook) * premium;
        move.Holdings = (f - rate) * premium;
        move.Mood = mood - (f * premium);
        move.Rumour = after - mood;
        move.After = after;
        value.Price = after;
    }
}
