using CloudWars.Core.Deals;
using CloudWars.Core.Phases;
using CloudWars.Core.Risk;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Market;

/// <summary>Who hangs by one thread pays more for capital.</summary>
public class DependencyTests
{
    private const int Nimbus = 0;
    private const int Minerva = 2;

    [Fact]
    public void The_premium_rises_with_concentration_on_one_chip()
    {
        double last = -1;
        foreach (double share in (double[])[0.34, 0.5, 0.75, 1.0])
        {
            RiskState risk = Assessed(state =>
            {
                ref CompanyState lab = ref state.Companies[Minerva];
                lab.Used[0] = share;
                lab.Used[1] = (1 - share) / 2;
                lab.Used[2] = (1 - share) / 2;
            });
            Assert.True(risk.DependencyPremium > last, $"share {share}: {risk.DependencyPremium} after {last}");
            last = risk.DependencyPremium;
        }
    }

    [Fact]
    public void One_supplier_for_everything_is_an_index_of_one()
    {
        RiskState risk = Assessed(state =>
        {
            ref CompanyState lab = ref state.Companies[Minerva];
            lab.Used[0] = 1;
            lab.Used[1] = 0;
            lab.Used[2] = 0;
        });
        Assert.Equal(1, risk.SupplierHhi, 9);
    }

    [Fact]
    public void The_premium_rises_with_concentration_on_one_cloud()
    {
        RiskState spread = Assessed(_ => { });
        RiskState one = Assessed(state =>
        {
            for (int k = 0; k < state.Contracts.Count; k++)
            {
                Contract contract = state.Contracts[k];
                contract.Provider = contract.Customer == Minerva ? 1 : contract.Provider;
                state.Contracts[k] = contract;
            }
        });
        Assert.True(one.CloudHhi > spread.CloudHhi);
        Assert.True(one.DependencyPremium > spread.DependencyPremium);
    }

    [Fact]
    public void Money_that_comes_back_as_revenue_is_circular_directly_and_through_another_hand()
    {
        RiskState direct = Assessed(Nimbus, state =>
        {
            state.InvestedIn(Nimbus, Minerva) = 20;
            state.Bought(Minerva, Nimbus) = 10;
        });
        RiskState none = Assessed(Nimbus, state => state.Bought(Minerva, Nimbus) = 10);
        RiskState third = Assessed(4, state =>
        {
            state.InvestedIn(4, Minerva) = 20;
            state.Bought(Minerva, Nimbus) = 10;
            state.Bought(Nimbus, 4) = 8;
        });
        Assert.True(direct.Circularity > none.Circularity + 0.01);
        Assert.True(third.Circularity > 0.005);
        Assert.True(direct.DependencyPremium > none.DependencyPremium);
    }

    [Fact]
    public void A_higher_premium_lowers_the_fundamental_value()
    {
        GameState state = Given.Opening(Given.CalmWorld());
        Core.Market.ValueInputs safe = Core.Market.Fundamentals.Inputs(state, Minerva);
        Core.Market.ValueInputs risky = safe with { Rate = safe.Rate + 0.01 };
        Core.Explain.Silent silent = default;
        double franchise = state.Companies[Minerva].Value.Franchise;
        Assert.True(Core.Market.Fundamentals.Value(state.Rules, risky, franchise, ref silent) < Core.Market.Fundamentals.Value(state.Rules, safe, franchise, ref silent));
    }

    private static RiskState Assessed(Action<GameState> change) => Assessed(Minerva, change);

    private static RiskState Assessed(int company, Action<GameState> change)
    {
        GameState state = Given.Opening(Given.SmallWorld());
        change(state);
        Dependency.AssessAll(new QuarterContext(state, tellNews: false));
        return state.Companies[company].Risk;
    }
}
