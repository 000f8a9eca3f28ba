using CloudWars.Core.Deals;
using CloudWars.Core.Explain;
using CloudWars.Core.Market;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Market;

/// <summary>Contracts dearer than the market, and promises beyond what revenue carries, weigh on the customer; a backlog helps its provider.</summary>
public class ObligationTests
{
    private const double Market = 3;

    [Fact]
    public void A_contract_dearer_than_the_market_weighs_on_its_customer_until_it_ends()
    {
        GameState state = Signed(new Contract { Customer = Firm.Minerva, Provider = Firm.Nimbus, Gw = 0.1, Price = 4, TakeOrPay = 0.9, QuartersLeft = 10 });
        double dear = (4 - Market) * 0.1 * 10 * (1 - 0.12) * 0.9;
        Assert.Equal(0.7 * dear, Weight(state, Firm.Minerva), 9);
        Assert.Equal(-((0.5 * dear) + (0.04 * 0.1 * 4 * 10)), Weight(state, Firm.Nimbus), 9);
        Assert.Equal(0, Weight(state, Firm.Stratus));
    }

    [Fact]
    public void Late_years_count_less_but_never_less_than_half()
    {
        GameState state = Signed(new Contract { Customer = Firm.Minerva, Provider = Firm.Nimbus, Gw = 0.01, Price = 4, TakeOrPay = 1, QuartersLeft = 50 });
        Assert.Equal(0.7 * 0.01 * 50 * 0.5, Weight(state, Firm.Minerva), 9);
    }

    [Fact]
    public void A_contract_cheaper_than_the_market_is_no_burden_and_helps_its_provider_by_its_backlog_alone()
    {
        GameState state = Signed(new Contract { Customer = Firm.Minerva, Provider = Firm.Nimbus, Gw = 0.1, Price = 2, TakeOrPay = 0.9, QuartersLeft = 10 });
        Assert.Equal(0, Weight(state, Firm.Minerva), 9);
        Assert.Equal(-0.04 * 0.1 * 2 * 10, Weight(state, Firm.Nimbus), 9);
    }

    [Fact]
    public void What_is_promised_beyond_twice_the_revenue_of_a_lab_weighs_in_full()
    {
        GameState state = Signed(new Contract { Customer = Firm.Minerva, Provider = Firm.Nimbus, Gw = 10, Price = Market, TakeOrPay = 0.5, QuartersLeft = 10 });
        state.Companies[Firm.Minerva].ProductRevenueLast = 5;
        Assert.Equal((4 * 10 * Market * 0.5) - (2.2 * 4 * 5), Weight(state, Firm.Minerva), 9);
        state.Companies[Firm.Minerva].ProductRevenueLast = 7;
        Assert.Equal(0, Weight(state, Firm.Minerva), 9);
    }

    [Fact]
    public void Who_builds_halls_can_use_what_it_has_promised_to_buy()
    {
        GameState state = Signed(new Contract { Customer = Firm.Stratus, Provider = Firm.Nimbus, Gw = 10, Price = Market, TakeOrPay = 1, QuartersLeft = 10 });
        Assert.Equal(0, Weight(state, Firm.Stratus), 9);
    }

    [Fact]
    public void Who_sells_to_itself_has_no_backlog_and_outside_clouds_have_no_value()
    {
        GameState own = Signed(new Contract { Customer = Firm.Nimbus, Provider = Firm.Nimbus, Gw = 0.1, Price = 4, TakeOrPay = 1, QuartersLeft = 10 });
        Assert.Equal(0.7 * 0.1 * 10 * 0.88, Weight(own, Firm.Nimbus), 9);
        GameState outside = Signed(new Contract { Customer = Firm.Minerva, Gw = 0.1, Price = 4, TakeOrPay = 1, QuartersLeft = 10 }, economy: true);
        Assert.Equal(0.7 * 0.1 * 10 * 0.88, Weight(outside, Firm.Minerva), 9);
        outside.Contracts[0] = outside.Contracts[0] with { Provider = outside.CompanyCount };
        Assert.Equal(0.7 * 0.1 * 10 * 0.88, Weight(outside, Firm.Minerva), 9);
    }

    [Fact]
    public void One_company_and_all_of_them_at_once_are_weighed_alike()
    {
        GameState state = Firm.World();
        state.World.ComputePrice = 2.5;
        state.Companies[Firm.Minerva].ProductRevenueLast = 0.5;
        for (int c = 0; c < state.CompanyCount; c++)
        {
            Assert.Equal(Weight(state, c), Fundamentals.Inputs(state, c).Obligations, 9);
        }
    }

    [Fact]
    public void Obligations_are_told_to_the_last_contract()
    {
        GameState state = Firm.World();
        state.World.ComputePrice = 2.5;
        state.Companies[Firm.Minerva].ProductRevenueLast = 0.5;
        for (int c = 0; c < state.CompanyCount; c++)
        {
            IReadOnlyList<Figure> parts = Firm.AddsUp(
                (ref Recording.Listener l) =>
                {
                    double[] burden = new double[state.CompanyCount];
                    Fundamentals.Obligations(state, burden, new double[state.CompanyCount], c, ref l);
                    return burden[c];
                },
                Weight(state, c));
            Assert.Equal(state.Contracts.Count(k => k.Customer == c) + state.Contracts.Count(k => k.Provider == c) + 1, parts.Count);
        }

        IReadOnlyList<Figure> lab = Firm.Told((ref Recording.Listener l) =>
        {
            Fundamentals.Obligations(state, new double[state.CompanyCount], new double[state.CompanyCount], Firm.Minerva, ref l);
            return 0;
        }).Parts;
        double committed = state.Contracts.Where(k => k.Customer == Firm.Minerva).Sum(k => 4 * k.Gw * k.Price * k.TakeOrPay);
        Assert.Contains($"${committed:0.0}B a year", lab[^1].Rule, StringComparison.Ordinal);
        Assert.Contains("$4.4B, can carry", lab[^1].Rule, StringComparison.Ordinal);
        Assert.Contains("from Stratus", lab[0].Name, StringComparison.Ordinal);
    }

    private static GameState Signed(Contract contract, bool economy = false)
    {
        GameState state = Firm.World();
        state.World.ComputePrice = Market;
        state.Contracts.Clear();
        contract.Provider = economy ? state.Index.Economy : contract.Provider;
        state.Contracts.Add(contract);
        return state;
    }

    private static double Weight(GameState state, int company)
    {
        double[] burden = [.. Enumerable.Repeat(77.0, state.CompanyCount)];
        Fundamentals.Obligations(state, burden, new double[state.CompanyCount]);
        return burden[company];
    }
}
