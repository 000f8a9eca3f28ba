using System.Runtime.InteropServices;
using CloudWars.Core.Explain;
using CloudWars.Core.Phases;

namespace CloudWars.Core.Market;

/// <summary>
/// Fundamental value: net cash, plus going concerns valued by the H-model (Fuller and Hsia 1984: growth fades linearly to the
/// long run), plus hardware at replacement cost, plus holdings, less obligations. Labs are valued on the margin they should
/// earn when grown up, times the odds that they live to see it.
/// </summary>
internal static class Fundamentals
{
    /// <summary>What the shares of any company that lives are worth at least, $bn: somebody always hopes.</summary>
    public const double Least = 0.2;

    /// <summary>Value multiple of one dollar a year that grows at g, fading to the long run: ((1+gL) + H·(g−gL)) / (r−gL).</summary>
    public static double Multiple(Rules rules, double growth, double halfLife, double rate) => Faded(rules, growth, halfLife) / Spread(rules, rate);

    /// <summary>What of the multiple is growth: (1+gL) + H·(g−gL), at least 0.3.</summary>
    private static double Faded(Rules rules, double growth, double halfLife) =>
        Math.Max(0.3, 1 + rules.LongRunGrowth + (halfLife * (growth - rules.LongRunGrowth)));

    /// <summary>What of the multiple is discounting: r−gL a year, at least 2.5%.</summary>
    private static double Spread(Rules rules, double rate) => Math.Max(0.025, rate - rules.LongRunGrowth);

    /// <summary>The fundamental value in $bn; <paramref name="trace"/> hears its parts.</summary>
    public static double Value<T>(Rules rules, in ValueInputs v, double franchise, ref T trace)
        where T : struct, ITrace
    {
        if (trace.Listens)
        {
            Tell(rules, v, franchise, ref trace);
        }

        return Value(rules, v, Growing(rules, v, v), v.Rate, v.Holdings, franchise);
    }

    /// <summary>
    /// The same for whoever values a company several times, each with some inputs changed: by what grows, the discount rate a year and
    /// the worth of holdings, $bn, all else taken from <paramref name="v"/>.
    /// </summary>
    public static double Value(Rules rules, in ValueInputs v, double growing, double rate, double holdings, double franchise) =>
        Math.Max(Least, v.NetCash + (franchise * GoingConcern(rules, v, growing, rate)) + v.Hardware + holdings - v.Obligations);

    /// <summary>The going concerns before the franchise factor: what that factor is calibrated on at the start.</summary>
    public static double GoingConcern(Rules rules, in ValueInputs v) => GoingConcern(rules, v, Growing(rules, v, v), v.Rate);

    /// <summary>All that grows is discounted alike, so it is divided once.</summary>
    private static double GoingConcern(Rules rules, in ValueInputs v, double growing, double rate) =>
        (growing / Spread(rules, rate)) + (LossMultiple * Math.Min(0, v.AiProfit));

    /// <summary>
    /// What the core, compute and models bring a year, $bn, each times what its growth makes of it in the multiple: what is left to do is
    /// to discount it.
    /// </summary>
    /// <param name="rules">The rules.</param>
    /// <param name="v">What they bring.</param>
    /// <param name="outlook">How it grows.</param>
    public static double Growing(Rules rules, in ValueInputs v, in ValueInputs outlook) =>
        (v.CoreCash * Faded(rules, outlook.CoreGrowth, rules.CoreHalfLife))
        + (Math.Max(0, v.AiProfit) * Faded(rules, outlook.AiGrowth, rules.GrowthHalfLife))
        + (LabProfit(rules, v) * Faded(rules, outlook.LabGrowth, rules.GrowthHalfLife));

    /// <summary>What a lab's revenue would leave a year once it is grown up, times the odds that it lives to see it.</summary>
    private static double LabProfit(Rules rules, in ValueInputs v) => v.LabRevenue * rules.LabMargin * v.Survival;

    /// <summary>Years for which a loss on compute is expected to last.</summary>
    private const double LossMultiple = 8;

    public static ValueInputs Inputs(GameState state, int c)
    {
        double burden = 0;
        double committed = 0;
        foreach (ref readonly Contract contract in CollectionsMarshal.AsSpan(state.Contracts))
        {
            if (contract.Customer == c)
            {
                burden += Weighs(Dear(state, contract));
                committed += Yearly(contract);
            }
            else if (contract.Provider == c)
            {
                burden -= Helps(contract, Dear(state, contract));
            }
        }

        Inputs(state, c, ExpectedMarket(state), Operations.Recoverable(state, c), burden + Beyond(state, c, committed), out ValueInputs inputs);
        return inputs;
    }

    /// <summary>The same with what is worked out for all companies at once.</summary>
    /// <param name="state">The position.</param>
    /// <param name="c">The company.</param>
    /// <param name="market">See <see cref="ExpectedMarket"/>.</param>
    /// <param name="chips">See <see cref="Operations.Recoverable(GameState, int)"/>.</param>
    /// <param name="obligations">See <see cref="Obligations(GameState, Span{double}, Span{double})"/>.</param>
    /// <param name="inputs">Written where it is kept: so large a value costs more to hand over than to work out.</param>
    public static void Inputs(GameState state, int c, double market, double chips, double obligations, out ValueInputs inputs)
    {
        ref CompanyState company = ref state.Companies[c];
        Rules rules = state.Rules;
        CompanySetup setup = state.Setup.Companies[c];
        double debt = CreditDesk.DebtOf(state, c);
        double cash = state.Books.Cash(c).Billions;
        double safe = rules.RiskFree + state.World.RateShift + (setup.Role == Role.Lab && company.CoreRevenue <= 0 ? rules.LabPremium : rules.CloudPremium)
            - company.Risk.BacklogRelief;
        inputs.NetCash = cash - debt + state.Books.Balance(c, Account.LoansGiven).Billions;
        inputs.CoreCash = 4 * company.CoreRevenue * setup.CoreMargin * (1 - rules.TaxRate);
        inputs.AiProfit = 4 * company.EconomicProfit * (1 - rules.TaxRate);
        inputs.Hardware = Hardware(state, c, chips);
        inputs.LabRevenue = 4 * company.ProductRevenueLast * company.TrustedPart;
        inputs.Survival = Survival(state, c);
        inputs.Obligations = obligations;
        inputs.CoreGrowth = DMath.Clamp(company.CoreGrowth, -0.2, 0.4);
        inputs.AiGrowth = DMath.Clamp(company.AiGrowth, -0.3, 0.5);
        inputs.LabGrowth = LabGrowth(state, c, market);
        inputs.RiskFreeRate = safe;
        inputs.Rate = safe + company.Risk.DependencyPremium + company.Risk.LeveragePremium;
        inputs.Holdings = Holdings(state, c);
    }

    /// <summary>Growth a year that analysts expect of the whole model market.</summary>
    public static double ExpectedMarket(GameState state) =>
        DMath.Yearly(Math.Max(-0.2, state.World.ModelGrowth + state.World.Regime - (0.5 * state.World.Slump)));

    /// <summary>Growth analysts expect of a lab: its own, the market's, and its lead (which keeps research worth paying for to the end).</summary>
    private static double LabGrowth(GameState state, int c, double market)
    {
        ref CompanyState company = ref state.Companies[c];
        if (!state.Setup.Companies[c].TrainsModels)
        {
            return 0;
        }

        double quality = company.Capability + (ModelMarket.PostTraining * (company.Algorithms - company.ModelAlgorithms));
        double lead = state.Rules.LeadInGrowth * DMath.Clamp(quality - state.World.OutsideCapability, -1.5, 1.5);
        return DMath.Clamp((0.4 * company.ProductGrowth) + (0.6 * market) + lead, -0.3, 1.6);
    }

    /// <summary>Odds of living to maturity: certain while cash flow is positive, else by quarters of runway.</summary>
    private static double Survival(GameState state, int c)
    {
        ref CompanyState company = ref state.Companies[c];
        double burn = -company.CashEarnings / 4;
        if (burn <= 0.01)
        {
            return 1;
        }

        double runway = state.Books.Cash(c).Billions / burn;
        return DMath.Clamp(0.62 + (0.045 * runway), 0.55, 1);
    }

    private static double Hardware(GameState state, int c, double chips)
    {
        ref CompanyState company = ref state.Companies[c];
        double space = Fleet.SpaceIn(ref company, Limits.SiteLead);
        return (0.92 * chips) + (0.92 * space * state.Rules.SiteCost);
    }

    /// <summary>
    /// Stakes at 85% of 0.7 fundamental + 0.3 market value as last computed: hype is not capitalised twice, and there is no
    /// circular definition between companies that hold each other. A subsidiary counts at its fundamental value: who runs a
    /// company needs no buyer for it.
    /// </summary>
    private static double Holdings(GameState state, int c)
    {
        Silent silent = default;
        return Holdings(state, c, ref silent);
    }

    internal static double Holdings<T>(GameState state, int c, ref T trace)
        where T : struct, ITrace
    {
        double sum = 0;
        for (int j = state.NextHeld(c, 0); j < state.CompanyCount; j = state.NextHeld(c, j + 1))
        {
            if (j != c)
            {
                long held = state.Held(c, j);
                ref CompanyState other = ref state.Companies[j];
                bool runs = other.TakenOverBy == c + 1;
                double value = runs ? other.Value.Fundamental : (0.7 * other.Value.Fundamental) + (0.3 * other.Value.Price);
                double ownMoney = Math.Min(0.5, state.Companies[c].Risk.Circularity);
                double counted = (runs ? 1 : 0.85) * value * held / other.Shares * (1 - ownMoney);
                sum += counted;
                if (trace.Listens)
                {
                    double stake = (double)held / other.Shares;
                    string how = runs ? $"{stake * 100:0.0}% of ${value:0}B, the fundamental value of a subsidiary" : $"85% of {stake * 100:0.0}% of ${value:0}B (0.7 fundamental + 0.3 market value)";
                    trace.Part(state.Setup.Companies[j].Name, counted, $"{how}{(ownMoney > 0 ? $", less {ownMoney * 100:0.0}% that own money makes of it" : "")}");
                }
            }
        }

        return sum;
    }

    /// <summary>
    /// Contracts above the market's price, and commitments beyond what revenue can carry, count against the customer; a signed
    /// backlog counts a little for the provider. Worked out for all companies in one walk through the contracts.
    /// </summary>
    /// <param name="state">The position.</param>
    /// <param name="burden">Written, by company.</param>
    /// <param name="committed">Room for as many figures.</param>
    public static void Obligations(GameState state, Span<double> burden, Span<double> committed)
    {
        Silent silent = default;
        Obligations(state, burden, committed, -1, ref silent);
    }

    /// <param name="told">The company whose parts <paramref name="trace"/> hears.</param>
    internal static void Obligations<T>(GameState state, Span<double> burden, Span<double> committed, int told, ref T trace)
        where T : struct, ITrace
    {
        burden.Clear();
        committed.Clear();
        foreach (ref readonly Contract contract in CollectionsMarshal.AsSpan(state.Contracts))
        {
            double dear = Dear(state, contract);
            double weighs = Weighs(dear);
            burden[contract.Customer] += weighs;
            committed[contract.Customer] += Yearly(contract);
            if (trace.Listens && contract.Customer == told)
            {
                trace.Part($"Contract {contract.Number} from {state.Setup.NameOfActor(contract.Provider)}", weighs, "70% of what it costs above the market's price, until it ends");
            }

            if (contract.Provider < burden.Length && contract.Provider != contract.Customer)
            {
                double helps = Helps(contract, dear);
                burden[contract.Provider] -= helps;
                if (trace.Listens && contract.Provider == told)
                {
                    trace.Part($"Contract {contract.Number} to {state.Setup.NameOfActor(contract.Customer)}", -helps, "4% of what is still to be delivered, and half of what it earns above the market's price");
                }
            }
        }

        for (int c = 0; c < burden.Length; c++)
        {
            double beyond = Beyond(state, c, committed[c]);
            burden[c] += beyond;
            if (trace.Listens && c == told)
            {
                trace.Part("Commitments beyond what revenue carries", beyond, $"${committed[c]:0.0}B a year is promised to be paid; 2.2 times product revenue, ${Carried(state, c):0.0}B, can carry that");
            }
        }
    }

    /// <summary>What a contract costs above the market's price until it ends, $bn, later years counting less.</summary>
    private static double Dear(GameState state, in Contract contract)
    {
        double discounted = contract.QuartersLeft * (1 - Math.Min(0.5, 0.012 * contract.QuartersLeft));
        return (contract.Price - state.World.ComputePrice) * contract.Gw * discounted * contract.TakeOrPay;
    }

    private static double Weighs(double dear) => 0.7 * Math.Max(0, dear);

    private static double Helps(in Contract contract, double dear) => (0.5 * Math.Max(0, dear)) + (0.04 * contract.Remaining);

    private static double Yearly(in Contract contract) => 4 * contract.Gw * contract.Price * contract.TakeOrPay;

    private static double Carried(GameState state, int c) => 2.2 * 4 * state.Companies[c].ProductRevenueLast;

    private static double Beyond(GameState state, int c, double committed) =>
        state.Setup.Companies[c].Builds ? 0 : 1.0 * Math.Max(0, committed - Carried(state, c));

    private static void Tell<T>(Rules rules, in ValueInputs v, double franchise, ref T trace)
        where T : struct, ITrace
    {
        double core = franchise * v.CoreCash * Multiple(rules, v.CoreGrowth, rules.CoreHalfLife, v.Rate);
        double ai = franchise * v.AiProfit * (v.AiProfit > 0 ? Multiple(rules, v.AiGrowth, rules.GrowthHalfLife, v.Rate) : LossMultiple);
        double lab = franchise * LabProfit(rules, v) * Multiple(rules, v.LabGrowth, rules.GrowthHalfLife, v.Rate);
        trace.Part("Net cash", v.NetCash, "cash and loans given less bonds and loans taken");
        trace.Part("Core business", core,
            $"${v.CoreCash:0.0}B a year after tax × {Multiple(rules, v.CoreGrowth, rules.CoreHalfLife, v.Rate):0.0} (growth {v.CoreGrowth * 100:0.0}% fading to {rules.LongRunGrowth * 100:0}%, discounted at {v.Rate * 100:0.0}%) × franchise {franchise:0.00}");
        trace.Part("AI compute profit", ai,
            $"${v.AiProfit:0.0}B a year of profit beyond the cost of its capital × {(v.AiProfit > 0 ? Multiple(rules, v.AiGrowth, rules.GrowthHalfLife, v.Rate) : LossMultiple):0.0} (growth {v.AiGrowth * 100:0.0}%) × franchise {franchise:0.00}");
        trace.Part("Models", lab,
            $"${v.LabRevenue:0.0}B a year × grown-up margin {rules.LabMargin * 100:0}% × survival {v.Survival * 100:0}% × {Multiple(rules, v.LabGrowth, rules.GrowthHalfLife, v.Rate):0.0} (growth {v.LabGrowth * 100:0}%, discounted at {v.Rate * 100:0.0}%) × franchise {franchise:0.00}");
        trace.Part("Sites and chips", v.Hardware, "92% of what they would cost to replace");
        trace.Part("Holdings", v.Holdings, "85% of 0.7 fundamental + 0.3 market value of each stake, less what own money makes of it");
        trace.Part("Obligations", -v.Obligations, "contracts dearer than the market, and commitments beyond 2.2 times product revenue; a backlog counts for its provider");
    }
}
