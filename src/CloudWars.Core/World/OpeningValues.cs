using CloudWars.Core.Explain;
using CloudWars.Core.Phases;

namespace CloudWars.Core.World;

/// <summary>The first prices: what the scenario says the market pays, taken apart into fundamental value and mood.</summary>
internal static class OpeningValues
{
    public static void Open(GameState state)
    {
        for (int c = 0; c < state.CompanyCount; c++)
        {
            CompanySetup setup = state.Setup.Companies[c];
            ref ValueState value = ref state.Companies[c].Value;
            value.Price = setup.MarketValue;
            value.Mark = setup.MarketValue;
            value.Mood = setup.Gap + state.Setup.Market.Mood;
            value.MoodAtFiling = value.Mood;
            value.Fundamental = setup.MarketValue / DMath.Exp(value.Mood);
            state.Companies[c].BorrowRate = CreditDesk.BorrowRate(state, c);
            state.Companies[c].Rating = CreditDesk.Leverage(state, c);
        }

        QuarterContext desk = new(state, tellNews: false);
        Dependency.AssessAll(desk);
        state.World.Gap = Exchange.MeanGap(desk);
        Exchange.Anxiety(desk);
        Calibrate(state);
    }

    /// <summary>Solves every franchise factor so that the first price is the scenario's market value.</summary>
    public static void Calibrate(GameState state)
    {
        // Companies hold each other: what all are valued by is looked up before anyone's value is solved.
        ValueInputs[] inputs = [.. Enumerable.Range(0, state.CompanyCount).Select(c => Fundamentals.Inputs(state, c))];
        for (int c = 0; c < inputs.Length; c++)
        {
            Calibrate(state, c, inputs[c]);
        }
    }

    private static void Calibrate(GameState state, int c, in ValueInputs inputs)
    {
        ref CompanyState company = ref state.Companies[c];
        ref ValueState value = ref company.Value;
        Silent silent = default;
        double hard = inputs.NetCash + inputs.Hardware + inputs.Holdings - inputs.Obligations;
        double going = Fundamentals.GoingConcern(state.Rules, inputs);
        value.Franchise = going <= 0.01 ? 1 : DMath.Clamp((value.Fundamental - hard) / going, 0.05, 50);
        value.Fundamental = Fundamentals.Value(state.Rules, inputs, value.Franchise, ref silent);
        value.Price = value.Fundamental * DMath.Exp(value.Mood);
        value.Inputs = inputs;
        value.DiscountRate = inputs.Rate;
        ValueInputs riskless = inputs with { Rate = inputs.RiskFreeRate };
        value.RiskDiscount = value.Fundamental - Fundamentals.Value(state.Rules, riskless, value.Franchise, ref silent);
        value.Move = new ValueMove { Before = value.Price, After = value.Price };
        company.SmoothedPerShare = ShareDesk.PricePerShare(state, c);
        company.StartPerShare = Scoring.ScoreKeeper.PerShare(state, c);
        company.PeakPerShare = company.StartPerShare;
    }
}
