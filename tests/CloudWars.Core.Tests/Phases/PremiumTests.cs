using CloudWars.Core.Deals;
using CloudWars.Core.Explain;
using CloudWars.Core.Phases;
using CloudWars.Core.Risk;
using CloudWars.Core.Tests.Market;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Phases;

/// <summary>What hanging by others, and debt, add to the cost of capital.</summary>
public class PremiumTests
{
    private readonly GameState _state = Firm.World(r => r with { SupplyShockOdds = 0.05 });

    [Fact]
    public void Each_kind_of_dependency_asks_for_its_own_premium_above_what_is_harmless()
    {
        Rules rules = _state.Rules;
        Assert.Equal(rules.SupplierPremium * 0.1, Premium(new RiskState { SupplierLoss = 0.1 }), 12);
        Assert.Equal(rules.CloudPremiumOnConcentration * 0.6, Premium(new RiskState { CloudHhi = 0.6 + (1.0 / 3) }), 12);
        Assert.Equal(rules.CustomerPremium * 0.6, Premium(new RiskState { CustomerHhi = 0.7 }), 12);
        Assert.Equal(rules.InvestorPremium * 0.4, Premium(new RiskState { InvestorHhi = 0.9 }), 12);
        Assert.Equal(rules.CircularityPremium * 0.2, Premium(new RiskState { Circularity = 0.2 }), 12);
        Assert.Equal(0, Premium(new RiskState { CloudHhi = 0.3, CustomerHhi = 0.09, InvestorHhi = 0.4 }), 12);
    }

    [Fact]
    public void Premiums_add_up_and_only_the_exposed_part_of_a_giant_pays_them()
    {
        RiskState risk = new() { SupplierLoss = 0.1, CloudHhi = 0.6, CustomerHhi = 0.5, InvestorHhi = 0.8, Circularity = 0.2, SupplierHhi = 0.7 };
        double lab = Premium(risk);
        double sum = Premium(new RiskState { SupplierLoss = 0.1 }) + Premium(new RiskState { CloudHhi = 0.6 }) + Premium(new RiskState { CustomerHhi = 0.5 })
            + Premium(new RiskState { InvestorHhi = 0.8 }) + Premium(new RiskState { Circularity = 0.2 });
        Assert.Equal(sum, lab, 12);
        Assert.Equal(0.35 * lab, Premium(risk, Firm.Nimbus), 12);
        Assert.Equal(0.35 * lab, Premium(risk, Firm.Minerva, coreRevenue: 1), 12);
        Assert.Equal(0.35 * lab, Premium(risk, Firm.Stratus, coreRevenue: 0), 12);
        IReadOnlyList<Figure> parts = Told(risk, Firm.Nimbus, 0.35 * lab);
        Assert.Equal(["Chip suppliers", "Clouds", "Customers", "Investors", "Own money come back"], parts.Select(p => p.Name));
        Assert.Equal("35% of an expected yearly loss of 10.0% from supply shocks at a concentration of 70%, counted 35% because much of the business hangs by nobody", parts[0].Rule);
        Assert.StartsWith("3% of what the concentration of 60% stands", parts[1].Rule, StringComparison.Ordinal);
        Assert.StartsWith("3% of what the concentration of 50% stands", parts[2].Rule, StringComparison.Ordinal);
        Assert.StartsWith("1% of what the concentration of 80% stands", parts[3].Rule, StringComparison.Ordinal);
        Assert.Equal("6% of a circularity of 20.0%", Told(risk, Firm.Minerva, lab)[4].Rule);
    }

    [Fact]
    public void A_shock_to_a_supplier_is_expected_by_its_odds_in_four_quarters_and_costs_half_of_what_hangs_by_it()
    {
        ref CompanyState lab = ref _state.Companies[Firm.Minerva];
        (lab.Used[0], lab.Used[1], lab.Used[2]) = (1, 0, 0);
        Assert.Equal(0.5 * 4 * 0.05, Assessed(Firm.Minerva).SupplierLoss, 12);
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(15, 0.004)]
    [InlineData(75, 0.028)]
    [InlineData(100, 0.03)]
    [InlineData(5000, 0.03)]
    public void Debt_beyond_half_a_years_earnings_makes_shares_dearer_up_to_three_points(double debt, double premium) =>
        Assert.Equal(premium, Assessed(Firm.Stratus, s => s.Stands(Firm.Stratus, 0, debt, 10, 900)).LeveragePremium, 12);

    [Fact]
    public void Only_who_sells_compute_has_a_backlog_to_show()
    {
        Assert.True(Assessed(Firm.Stratus).BacklogRelief > 0);
        _state.Contracts.Add(new Contract { Provider = Firm.Forge, Customer = Firm.Nimbus, Gw = 1, Price = 3, TakeOrPay = 1, QuartersLeft = 8, QuartersTotal = 8 });
        Assert.Equal(0, Assessed(Firm.Forge).BacklogRelief);
    }

    [Fact]
    public void A_company_that_has_failed_is_judged_no_more()
    {
        _state.Companies[Firm.Janus].Insolvent = true;
        _state.Companies[Firm.Janus].Risk = new RiskState { CloudHhi = 0.123 };
        Assert.Equal(0.123, Assessed(Firm.Janus).CloudHhi);
    }

    [Fact]
    public void A_judged_company_has_the_index_of_each_kind()
    {
        double[] customers = new double[_state.CompanyCount];
        double[] investors = new double[_state.CompanyCount];
        _state.InvestedIn(Firm.Nimbus, Firm.Minerva) = 20;
        Concentration.OnCustomers(_state, customers, new double[_state.CompanyCount]);
        Concentration.OnInvestors(_state, investors, new double[_state.CompanyCount]);
        RiskState risk = Assessed(Firm.Minerva);
        Assert.Equal(customers[Firm.Minerva], risk.CustomerHhi);
        Assert.Equal(investors[Firm.Minerva], risk.InvestorHhi);
        Assert.True(risk.InvestorHhi > 0 && risk.SupplierHhi > 0 && risk.CloudHhi > 0);
        Assert.Equal(Premium(risk), risk.DependencyPremium, 12);
        Assert.True(Assessed(Firm.Nimbus).CustomerHhi > 0);
    }

    private RiskState Assessed(int company, Action<GameState>? change = null)
    {
        change?.Invoke(_state);
        Dependency.AssessAll(new QuarterContext(_state, tellNews: false));
        return _state.Companies[company].Risk;
    }

    private double Premium(RiskState risk, int company = Firm.Minerva, double? coreRevenue = null)
    {
        Silent silent = default;
        return Dependency.Premium(_state.Rules, _state.Setup.Companies[company], With(risk, company, coreRevenue), ref silent);
    }

    private IReadOnlyList<Figure> Told(RiskState risk, int company, double amount) =>
        Firm.AddsUp((ref Recording.Listener l) => Dependency.Premium(_state.Rules, _state.Setup.Companies[company], With(risk, company, null), ref l), amount);

    private CompanyState With(RiskState risk, int company, double? coreRevenue)
    {
        CompanyState state = _state.Companies[company];
        state.Risk = risk;
        state.CoreRevenue = coreRevenue ?? state.CoreRevenue;
        return state;
    }
}
