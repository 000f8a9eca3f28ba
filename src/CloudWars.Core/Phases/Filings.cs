using System.Numerics;
using System.Runtime.InteropServices;

namespace CloudWars.Core.Phases;

/// <summary>Books are filed: stakes are marked, flows fade, scores are kept, goals tested, and the game may be over.</summary>
internal static class Filings
{
    public static void Run(QuarterContext context)
    {
        GameState state = context.State;
        for (int c = 0; c < context.Count; c++)
        {
            MarkStakes(context, c);
            Covenant(context, c);
            Scoring.ScoreKeeper.Keep(state, c);
        }

        Goals(context);
        Fade(state);
        if (state.Quarter >= context.Setup.Quarters || !AnySeatLeft(state))
        {
            state.IsOver = true;
            context.Tell(Happening.GameOver, -1);
        }
    }

    public static void Reach(QuarterContext context, int goal)
    {
        GoalSetup setup = context.Setup.Goals[goal];
        int c = context.State.Index.GoalCompany[goal];
        ulong bit = 1UL << (goal & 63);
        if (c < 0 || (context.Company(c).GoalsReached & bit) != 0)
        {
            return;
        }

        context.Company(c).GoalsReached |= bit;
        context.Tell(Happening.GoalReached, c, -1, setup.Points, setup.Text);
    }

    private static void MarkStakes(QuarterContext context, int c)
    {
        GameState state = context.State;
        double value = 0;
        for (int j = state.NextHeld(c, 0); j < context.Count; j = state.NextHeld(c, j + 1))
        {
            if (j != c)
            {
                value += state.Stake(c, j) * state.Companies[j].Value.Price;
            }
        }

        Money change = Money.FromBillions(value) - context.Books.Balance(c, Account.Stakes);
        context.Books.Post(c, Account.Stakes, Account.StakeGains, change, "stakes marked");
    }

    private static void Covenant(QuarterContext context, int c)
    {
        double leverage = CreditDesk.Leverage(context.State, c);
        ref CompanyState company = ref context.Company(c);
        bool breached = leverage > context.Rules.CovenantLeverage && CreditDesk.DebtOf(context.State, c) > 0.5;
        if (breached && company.Rating <= context.Rules.CovenantLeverage)
        {
            company.BorrowRate += 0.01;
            context.Tell(Happening.CovenantBreached, c, -1, leverage);
        }

        company.Rating = leverage;
    }

    private static void Goals(QuarterContext context)
    {
        for (int g = 0; g < context.Setup.Goals.Count; g++)
        {
            GoalSetup goal = context.Setup.Goals[g];
            int c = context.State.Index.GoalCompany[g];
            if (c >= 0 && context.State.Active(c) && Met(context.State, goal, g, c))
            {
                Reach(context, g);
            }
        }
    }

    private static bool Met(GameState state, GoalSetup goal, int number, int c) => goal.Kind switch
    {
        GoalKind.ValueAbove => state.Companies[c].Value.Price >= goal.Threshold,
        GoalKind.FamilyAdoptedAbove => Adopted(state, state.Index.GoalFamily[number], c) >= goal.Threshold,
        GoalKind.SupplierShareBelow => state.Quarter >= 4 && LargestSupplier(state, c) is var share && share > 0 && share <= goal.Threshold,
        _ => false,
    };

    /// <summary>GW that others than its owner run on a family.</summary>
    private static double Adopted(GameState state, int family, int owner)
    {
        double gw = 0;
        for (int c = 0; family >= 0 && c < state.CompanyCount; c++)
        {
            gw += c == owner ? 0 : state.Companies[c].Used[family];
        }

        return gw;
    }

    private static double LargestSupplier(GameState state, int c)
    {
        ref CompanyState company = ref state.Companies[c];
        bool owns = state.Setup.Companies[c].Builds;
        double total = 0;
        double most = 0;
        for (int f = 0; f < state.Index.FamilyCount; f++)
        {
            double gw = owns ? company.Capacity[f] : company.Used[f];
            total += gw;
            most = Math.Max(most, gw);
        }

        return total <= 0 ? 0 : most / total;
    }

    private static void Fade(GameState state)
    {
        Fade(state.Purchases, state.Rules.FlowMemory);
        Fade(state.Invested, state.Rules.FlowMemory);
    }

    /// <summary>Several at a time, for there are as many as pairs of companies; each is one product, so how many makes no difference.</summary>
    private static void Fade(Span<double> flows, double memory)
    {
        foreach (ref Vector<double> several in MemoryMarshal.Cast<double, Vector<double>>(flows))
        {
            several *= memory;
        }

        foreach (ref double flow in flows[^(flows.Length % Vector<double>.Count)..])
        {
            flow *= memory;
        }
    }

    private static bool AnySeatLeft(GameState state)
    {
        for (int c = 0; c < state.CompanyCount; c++)
        {
            if (state.Setup.Companies[c].Seat && state.Active(c))
            {
                return true;
            }
        }

        return false;
    }
}
