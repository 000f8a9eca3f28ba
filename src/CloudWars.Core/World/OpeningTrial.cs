using CloudWars.Core.Phases;

namespace CloudWars.Core.World;

/// <summary>
/// Plays one quiet quarter on the side, without orders, shocks or noise, and takes over what the machines earned in it.
/// So the opening figures are what the rules themselves make of the scenario, and the first quarter brings no jump that
/// nobody caused.
/// </summary>
internal static class OpeningTrial
{
    public static void Run(GameState state)
    {
        GameSetup quiet = state.Setup with
        {
            Events = [],
            Rules = state.Rules with { SupplyShockOdds = 0, BreakHazard = 0, RegimeShock = 0, PriceNoise = 0, TasteShock = 0, LeakOdds = 0, EnterpriseGrowth = 0, ModelGrowth = 0 },
        };
        GameState trial = new(quiet, 0);
        trial.CopyFrom(state);
        trial.Seed = 0;
        for (int c = 0; c < trial.CompanyCount; c++)
        {
            trial.Companies[c].EconomicProfit = 0;
            trial.Companies[c].Silicon = 0;
        }

        QuarterContext desk = new(trial, tellNews: false);
        QuarterPlan.Run(desk);
        for (int c = 0; c < state.CompanyCount; c++)
        {
            TakeOver(ref state.Companies[c], ref trial.Companies[c], state.Setup.Companies[c]);
        }

        OpeningValues.Calibrate(state);
    }

    private static void TakeOver(ref CompanyState opening, ref CompanyState trial, CompanySetup setup)
    {
        if (setup.Role != Role.Supplier)
        {
            opening.EconomicProfit = trial.EconomicProfit / Phases.Earnings.ProfitSmoothing;
        }

        opening.AiRevenueLast = trial.AiRevenueLast;
        opening.Revenue = trial.Revenue;
        opening.CashEarnings = (2 * trial.CashEarnings) - opening.CashEarnings;
        opening.Utilisation = trial.Utilisation;
        opening.EnterpriseGw = trial.EnterpriseGw;
        opening.ContractGw = trial.ContractGw;
        opening.SpotGw = trial.SpotGw;
        opening.ProductServed = trial.ProductServed;
        opening.ServingGw = trial.ServingGw;
        opening.FreeCashFlow = trial.FreeCashFlow;
        opening.OwnPoolGw = trial.OwnPoolGw;
        opening.InternalServed = trial.InternalServed;
        for (int f = 0; f < Limits.Families; f++)
        {
            opening.Used[f] = trial.Used[f];
        }
    }
}
