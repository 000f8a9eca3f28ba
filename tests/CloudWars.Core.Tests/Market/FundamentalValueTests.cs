using CloudWars.Core.Deals;
using CloudWars.Core.Explain;
using CloudWars.Core.Ledger;
using CloudWars.Core.Market;
using CloudWars.Core.Numbers;
using CloudWars.Core.Phases;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Market;

/// <summary>What a company is worth: what it has, what its business will bring, what it holds, less what it owes.</summary>
public class FundamentalValueTests
{
    private static readonly Rules Standard = Rules.Standard;

    [Fact]
    public void A_dollar_that_grows_at_the_long_run_for_ever_is_worth_what_gordon_says()
    {
        double g = Standard.LongRunGrowth;
        Assert.Equal((1 + g) / (0.09 - g), Fundamentals.Multiple(Standard, g, 4, 0.09), 9);
    }

    [Fact]
    public void Faster_growth_that_fades_adds_its_excess_for_half_the_time_of_fading()
    {
        double g = Standard.LongRunGrowth;
        Assert.Equal((1 + g + (4 * 0.1)) / (0.09 - g), Fundamentals.Multiple(Standard, g + 0.1, 4, 0.09), 9);
    }

    [Fact]
    public void No_rate_is_so_low_and_no_decline_so_fast_that_the_formula_runs_away()
    {
        double g = Standard.LongRunGrowth;
        Assert.Equal((1 + g) / 0.025, Fundamentals.Multiple(Standard, g, 4, 0), 9);
        Assert.Equal(0.3 / (0.09 - g), Fundamentals.Multiple(Standard, -2, 4, 0.09), 9);
    }

    [Fact]
    public void What_is_owned_counts_once_and_what_is_owed_is_taken_off()
    {
        ValueInputs v = new() { Rate = 0.1 };
        Assert.Equal(10, Value(v with { NetCash = 10 }), 9);
        Assert.Equal(17, Value(v with { NetCash = 10, Hardware = 7 }), 9);
        Assert.Equal(20, Value(v with { NetCash = 10, Hardware = 7, Holdings = 3 }), 9);
        Assert.Equal(15, Value(v with { NetCash = 10, Hardware = 7, Holdings = 3, Obligations = 5 }), 9);
    }

    [Fact]
    public void No_company_is_worth_less_than_its_name() => Assert.Equal(0.2, Value(new ValueInputs { Rate = 0.1, NetCash = -50 }));

    [Fact]
    public void Each_business_is_worth_its_yearly_profit_times_a_multiple_of_its_own_growth()
    {
        ValueInputs v = new() { Rate = 0.1, CoreGrowth = 0.05, AiGrowth = 0.2, LabGrowth = 0.4, Survival = 0.8 };
        Assert.Equal(3 * Fundamentals.Multiple(Standard, 0.05, Standard.CoreHalfLife, 0.1), Value(v with { CoreCash = 3 }), 9);
        Assert.Equal(2 * Fundamentals.Multiple(Standard, 0.2, Standard.GrowthHalfLife, 0.1), Value(v with { AiProfit = 2 }), 9);
        Assert.Equal(9 * Standard.LabMargin * 0.8 * Fundamentals.Multiple(Standard, 0.4, Standard.GrowthHalfLife, 0.1), Value(v with { LabRevenue = 9 }), 9);
    }

    [Fact]
    public void A_loss_on_compute_is_expected_to_last_eight_years() =>
        Assert.Equal(100 - (8 * 2), Value(new ValueInputs { Rate = 0.1, NetCash = 100, AiProfit = -2, AiGrowth = 0.4 }), 9);

    [Fact]
    public void The_opening_calibration_scales_going_concerns_and_nothing_else()
    {
        ValueInputs v = Sample;
        Silent silent = default;
        double rest = v.NetCash + v.Hardware + v.Holdings - v.Obligations;
        Assert.Equal(Fundamentals.GoingConcern(Standard, v), Value(v) - rest, 9);
        Assert.Equal(1.3 * Fundamentals.GoingConcern(Standard, v), Fundamentals.Value(Standard, v, 1.3, ref silent) - rest, 9);
    }

    [Fact]
    public void A_value_is_told_to_the_last_part()
    {
        Silent silent = default;
        IReadOnlyList<Figure> parts = Firm.AddsUp((ref Recording.Listener l) => Fundamentals.Value(Standard, Sample, 1.3, ref l), Fundamentals.Value(Standard, Sample, 1.3, ref silent));
        Assert.Equal(["Net cash", "Core business", "AI compute profit", "Models", "Sites and chips", "Holdings", "Obligations"], parts.Select(p => p.Name));
        Assert.Equal(-5, parts[6].Amount, 9);
        Assert.Contains("growth 5.0% fading to 3%, discounted at 10.0%", parts[1].Rule, StringComparison.Ordinal);
        Assert.Contains($"× {Fundamentals.Multiple(Standard, 0.2, Standard.GrowthHalfLife, 0.1):0.0} (growth 20.0%)", parts[2].Rule, StringComparison.Ordinal);
        Assert.Contains("margin 22% × survival 80%", parts[3].Rule, StringComparison.Ordinal);
        Assert.Contains("growth 40%, discounted at 10.0%", parts[3].Rule, StringComparison.Ordinal);
        IReadOnlyList<Figure> loss = Firm.Told((ref Recording.Listener l) => Fundamentals.Value(Standard, Sample with { AiProfit = -2 }, 1, ref l)).Parts;
        Assert.Contains("× 8.0 ", loss[2].Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void The_inputs_are_yearly_after_tax_and_from_the_books()
    {
        GameState state = Firm.World().Stands(Firm.Nimbus, cash: 20, debt: 50, earnings: 10, value: 900);
        state.Books.Pay(Firm.Nimbus, Account.LoansGiven, Firm.Janus, Account.LoansTaken, Money.FromBillions(5), "loan");
        ref CompanyState nimbus = ref state.Companies[Firm.Nimbus];
        (nimbus.CoreRevenue, nimbus.EconomicProfit, nimbus.CoreGrowth, nimbus.AiGrowth) = (25, 2, 0.1, 0.3);
        ValueInputs v = Fundamentals.Inputs(state, Firm.Nimbus);
        double kept = 1 - state.Rules.TaxRate;
        Assert.Equal(15 - 50 + 5, v.NetCash, 9);
        Assert.Equal(4 * 25 * 0.30 * kept, v.CoreCash, 9);
        Assert.Equal(4 * 2 * kept, v.AiProfit, 9);
        Assert.Equal(0.1, v.CoreGrowth);
        Assert.Equal(0.3, v.AiGrowth);
        Assert.Equal(0, v.LabGrowth);
        double space = nimbus.SitesGw + Enumerable.Range(0, Limits.SiteLead).Sum(q => state.Companies[Firm.Nimbus].SitesComing[q]);
        Assert.Equal(0.92 * (Operations.Recoverable(state, Firm.Nimbus) + (space * state.Rules.SiteCost)), v.Hardware, 9);
    }

    [Theory]
    [InlineData(0.9, 0.9, 0.4, 0.5)]
    [InlineData(-0.9, -0.9, -0.2, -0.3)]
    public void Nobody_expects_growth_without_limits(double core, double ai, double coreBelieved, double aiBelieved)
    {
        GameState state = Firm.World();
        state.Companies[Firm.Nimbus].CoreGrowth = core;
        state.Companies[Firm.Nimbus].AiGrowth = ai;
        ValueInputs v = Fundamentals.Inputs(state, Firm.Nimbus);
        Assert.Equal(coreBelieved, v.CoreGrowth);
        Assert.Equal(aiBelieved, v.AiGrowth);
    }

    [Fact]
    public void Capital_costs_the_safe_rate_a_premium_by_trade_and_what_hanging_by_others_and_debt_add()
    {
        GameState state = Firm.World();
        state.World.RateShift = 0.01;
        state.Companies[Firm.Stratus].Risk = new() { BacklogRelief = 0.004, DependencyPremium = 0.02, LeveragePremium = 0.005 };
        ValueInputs v = Fundamentals.Inputs(state, Firm.Stratus);
        Assert.Equal(Standard.RiskFree + 0.01 + Standard.CloudPremium - 0.004, v.RiskFreeRate, 12);
        Assert.Equal(v.RiskFreeRate + 0.025, v.Rate, 12);
        state.Companies[Firm.Minerva].Risk = default;
        Assert.Equal(Standard.RiskFree + 0.01 + Standard.LabPremium, Fundamentals.Inputs(state, Firm.Minerva).Rate, 12);
        state.Companies[Firm.Minerva].CoreRevenue = 1;
        Assert.Equal(Standard.RiskFree + 0.01 + Standard.CloudPremium, Fundamentals.Inputs(state, Firm.Minerva).Rate, 12);
        state.Companies[Firm.Forge].Risk = default;
        Assert.Equal(Standard.RiskFree + 0.01 + Standard.CloudPremium, Fundamentals.Inputs(state, Firm.Forge).Rate, 12);
    }

    [Theory]
    [InlineData(10, 20, 1)]
    [InlineData(-0.03, 0, 1)]
    [InlineData(-0.04, 0, 1)]
    [InlineData(-40, 30, 0.62 + (0.045 * 3))]
    [InlineData(-40, 10, 0.62 + 0.045)]
    [InlineData(-40, 1000, 1)]
    [InlineData(-40, -100, 0.55)]
    public void A_lab_that_burns_money_lives_by_the_quarters_its_cash_lasts(double earnings, double cash, double odds) =>
        Assert.Equal(odds, Fundamentals.Inputs(Firm.World().Stands(Firm.Minerva, cash, 0, earnings, 400), Firm.Minerva).Survival, 9);

    [Fact]
    public void A_labs_revenue_counts_as_far_as_its_price_is_trusted()
    {
        GameState state = Firm.World();
        state.Companies[Firm.Minerva].ProductRevenueLast = 5;
        state.Companies[Firm.Minerva].TrustedPart = 0.9;
        Assert.Equal(4 * 5 * 0.9, Fundamentals.Inputs(state, Firm.Minerva).LabRevenue, 9);
    }

    [Fact]
    public void Analysts_expect_of_a_lab_its_own_growth_the_markets_and_its_lead()
    {
        GameState state = Firm.World();
        state.World.OutsideCapability = 2;
        ref CompanyState lab = ref state.Companies[Firm.Minerva];
        (lab.ProductGrowth, lab.Capability, lab.Algorithms, lab.ModelAlgorithms) = (0.5, 2, 1, 1);
        Assert.Equal((0.4 * 0.5) + (0.6 * 0.3), Growth(), 9);
        lab.Capability = 3;
        Assert.Equal((0.4 * 0.5) + (0.6 * 0.3) + Standard.LeadInGrowth, Growth(), 9);
        lab.Algorithms = 2;
        Assert.Equal((0.4 * 0.5) + (0.6 * 0.3) + (1.4 * Standard.LeadInGrowth), Growth(), 9);
        lab.Capability = 90;
        Assert.Equal((0.4 * 0.5) + (0.6 * 0.3) + (1.5 * Standard.LeadInGrowth), Growth(), 9);
        lab.Capability = -90;
        Assert.Equal((0.4 * 0.5) + (0.6 * 0.3) - (1.5 * Standard.LeadInGrowth), Growth(), 9);
        lab.ProductGrowth = 9;
        Assert.Equal(1.6, Growth(), 9);
        lab.ProductGrowth = -9;
        Assert.Equal(-0.3, Growth(), 9);

        double Growth()
        {
            Fundamentals.Inputs(state, Firm.Minerva, 0.3, 0, 0, out ValueInputs inputs);
            return inputs.LabGrowth;
        }
    }

    [Fact]
    public void The_market_is_expected_to_grow_as_it_did_with_the_regime_and_half_the_slump()
    {
        GameState state = Firm.World();
        (state.World.ModelGrowth, state.World.Regime, state.World.Slump) = (0.1, 0.02, 0.06);
        Assert.Equal(Math.Pow(1.09, 4) - 1, Fundamentals.ExpectedMarket(state), 9);
        state.World.Slump = 9;
        Assert.Equal(Math.Pow(0.8, 4) - 1, Fundamentals.ExpectedMarket(state), 9);
    }

    private static ValueInputs Sample => new()
    {
        NetCash = 10,
        CoreCash = 3,
        AiProfit = 2,
        Hardware = 7,
        LabRevenue = 9,
        Survival = 0.8,
        Obligations = 5,
        CoreGrowth = 0.05,
        AiGrowth = 0.2,
        LabGrowth = 0.4,
        Rate = 0.1,
        Holdings = 3,
    };

    private static double Value(ValueInputs v)
    {
        Silent silent = default;
        return Fundamentals.Value(Standard, v, 1, ref silent);
    }
}
