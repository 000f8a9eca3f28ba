using CloudWars.Core.Deals;
using CloudWars.Core.Explain;
using CloudWars.Core.Phases;
using CloudWars.Core.Tests.Market;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Phases;

/// <summary>The Herfindahl–Hirschman index: the sum of squared shares, 1 for one of a kind and near 0 for a crowd.</summary>
public class ConcentrationTests
{
    private readonly GameState _state = Firm.World();

    [Fact]
    public void A_lab_is_judged_by_the_chips_it_runs_on_and_who_builds_by_the_chips_in_its_halls()
    {
        Run(Firm.Minerva, 2, 1, 1);
        _state.Companies[Firm.Minerva].Capacity[2] = 50;
        Assert.Equal(0.25 + 0.0625 + 0.0625, Suppliers(Firm.Minerva), 9);
        ref CompanyState stratus = ref _state.Companies[Firm.Stratus];
        (stratus.Capacity[0], stratus.Capacity[1], stratus.Capacity[2], stratus.Used[1]) = (3, 0, 1, 70);
        Assert.Equal(0.5625 + 0.0625, Suppliers(Firm.Stratus), 9);
    }

    [Fact]
    public void Own_chips_count_half_and_nothing_is_no_concentration()
    {
        ref CompanyState nimbus = ref _state.Companies[Firm.Nimbus];
        (nimbus.Capacity[0], nimbus.Capacity[1], nimbus.Capacity[2]) = (1, 1, 0);
        Assert.Equal(0.25 + 0.125, Suppliers(Firm.Nimbus), 9);
        Run(Firm.Minerva, 0, 0, 0);
        Assert.Equal(0, Suppliers(Firm.Minerva));
    }

    [Fact]
    public void Suppliers_are_told_one_by_one()
    {
        ref CompanyState nimbus = ref _state.Companies[Firm.Nimbus];
        (nimbus.Capacity[0], nimbus.Capacity[1], nimbus.Capacity[2]) = (3, 1, 0);
        IReadOnlyList<Figure> parts = Firm.AddsUp((ref Recording.Listener l) => Concentration.OnSuppliers(_state, Firm.Nimbus, ref l), 0.5625 + 0.03125);
        Assert.Equal(["Anvil", "Feather", "Tongs"], parts.Select(p => p.Name));
        Assert.Equal("75.0% of the compute, squared", parts[0].Rule);
        Assert.Equal("25.0% of the compute, squared, half because the chips are its own", parts[1].Rule);
    }

    [Fact]
    public void A_lab_hangs_by_its_clouds_and_by_nobody_for_what_runs_in_its_own_halls()
    {
        Deliver((Firm.Nimbus, Firm.Minerva, 1), (Firm.Stratus, Firm.Minerva, 2), (Firm.Nimbus, Firm.Minerva, 1));
        _state.Companies[Firm.Minerva].OwnPoolGw = 4;
        Assert.Equal(0.0625 + 0.0625, Clouds(Firm.Minerva), 9);
        _state.Companies[Firm.Minerva].OwnPoolGw = 0;
        Assert.Equal(0.25 + 0.25, Clouds(Firm.Minerva), 9);
    }

    [Fact]
    public void Who_trains_no_models_or_was_sent_nothing_hangs_by_no_cloud()
    {
        Deliver((Firm.Nimbus, Firm.Stratus, 1));
        Assert.Equal(0, Clouds(Firm.Stratus));
        Assert.Equal(0, Clouds(Firm.Minerva));
    }

    [Fact]
    public void Clouds_are_told_one_by_one_and_outside_clouds_by_name()
    {
        Deliver((Firm.Stratus, Firm.Minerva, 3), (_state.Index.Economy, Firm.Minerva, 1));
        QuarterContext desk = Stock();
        Dependency.TakeStock(desk); // a desk is used again
        IReadOnlyList<Figure> parts = Firm.AddsUp((ref Recording.Listener l) => Concentration.OnClouds(desk, Firm.Minerva, ref l), 0.5625 + 0.0625);
        Assert.Equal("Stratus", parts[0].Name);
        Assert.StartsWith("3.00 of 4.00 GW, 75.0%, squared", parts[0].Rule, StringComparison.Ordinal);
        Assert.Equal(2, parts.Count);
    }

    [Fact]
    public void Customers_are_weighed_against_the_revenue_that_hangs_by_others()
    {
        Trade();
        Assert.Equal(0.25 + 0.0625, Customers()[Firm.Nimbus], 9);
        Assert.Equal(0, Customers()[Firm.Janus]);
    }

    [Fact]
    public void Households_and_outside_clouds_are_many_and_not_one_customer()
    {
        Trade();
        _state.Bought(_state.CompanyCount, Firm.Nimbus) = 5;
        Assert.Equal(0.25 + 0.0625, Customers()[Firm.Nimbus], 9);
        Assert.Equal(2, Firm.AddsUp((ref Recording.Listener l) => Concentration.OnCustomers(_state, Firm.Nimbus, 1, ref l), 0.3125).Count);
    }

    [Fact]
    public void One_customer_cannot_be_more_than_all_of_the_revenue()
    {
        Trade();
        _state.Bought(Firm.Minerva, Firm.Nimbus) = 1000;
        Assert.Equal(1 + 0.0625, Customers()[Firm.Nimbus], 9);
    }

    [Fact]
    public void Customers_are_told_one_by_one_as_they_stood_on_the_day()
    {
        Trade();
        IReadOnlyList<Figure> parts = Firm.AddsUp((ref Recording.Listener l) => Concentration.OnCustomers(_state, Firm.Nimbus, 1, ref l), Customers()[Firm.Nimbus]);
        Assert.Equal(["Minerva", "Janus"], parts.Select(p => p.Name));
        Assert.StartsWith("50.0% of the revenue", parts[0].Rule, StringComparison.Ordinal);
        Firm.AddsUp((ref Recording.Listener l) => Concentration.OnCustomers(_state, Firm.Nimbus, 0.5, ref l), Customers()[Firm.Nimbus] / 4);
    }

    [Fact]
    public void Investors_are_weighed_against_all_the_money_raised_lately()
    {
        Fund();
        Assert.Equal(0.5625 + 0.0625, Investors()[Firm.Janus], 9);
        Assert.Equal(0, Investors()[Firm.Forge]);
    }

    [Fact]
    public void Pocket_money_makes_nobody_dependent()
    {
        Array.Clear(_state.Invested);
        _state.InvestedIn(Firm.Nimbus, Firm.Janus) = 0.05;
        Assert.Equal(0, Investors()[Firm.Janus]);
        Assert.Empty(Firm.AddsUp((ref Recording.Listener l) => Concentration.OnInvestors(_state, Firm.Janus, 1, ref l), 0));
        _state.InvestedIn(Firm.Nimbus, Firm.Janus) = 0.06;
        Assert.Equal(1, Investors()[Firm.Janus], 9);
    }

    [Fact]
    public void Investors_are_told_one_by_one_and_fading_does_not_change_their_shares()
    {
        Fund();
        IReadOnlyList<Figure> parts = Firm.AddsUp((ref Recording.Listener l) => Concentration.OnInvestors(_state, Firm.Janus, 1, ref l), 0.625);
        Assert.Equal(["Nimbus", _state.Setup.NameOfActor(_state.Index.Public)], parts.Select(p => p.Name));
        Assert.StartsWith("75.0% of the money", parts[0].Rule, StringComparison.Ordinal);
        Firm.AddsUp((ref Recording.Listener l) => Concentration.OnInvestors(_state, Firm.Janus, 0.5, ref l), 0.625);
        Assert.Empty(Firm.AddsUp((ref Recording.Listener l) => Concentration.OnInvestors(_state, Firm.Janus, 0.01, ref l), 0));
    }

    private void Run(int company, double anvils, double feathers, double tongs)
    {
        ref CompanyState c = ref _state.Companies[company];
        (c.Used[0], c.Used[1], c.Used[2]) = (anvils, feathers, tongs);
    }

    private void Deliver(params (int From, int To, double Gw)[] contracts)
    {
        _state.Contracts.Clear();
        foreach ((int from, int to, double gw) in contracts)
        {
            _state.Contracts.Add(new Contract { Provider = from, Customer = to, Gw = gw, Delivered = gw, QuartersLeft = 4, QuartersTotal = 8 });
        }
    }

    /// <summary>Nimbus lives off 8 a year of flows: half of it from Minerva, a quarter from Janus.</summary>
    private void Trade()
    {
        ref CompanyState nimbus = ref _state.Companies[Firm.Nimbus];
        (nimbus.AiRevenueLast, nimbus.ProductRevenueLast) = (1.5, 0.5);
        Array.Clear(_state.Purchases);
        double trailing = 2 / (1 - _state.Rules.FlowMemory);
        _state.Bought(Firm.Minerva, Firm.Nimbus) = trailing / 2;
        _state.Bought(Firm.Janus, Firm.Nimbus) = trailing / 4;
    }

    /// <summary>Nimbus gave Janus three quarters of its money, the public the rest.</summary>
    [Fact]
    public void Companies_counted_side_by_side_have_the_same_bits_as_each_by_itself()
    {
        Silent silent = default;
        for (int i = 0; i < _state.Invested.Length; i++)
        {
            (_state.Invested[i], _state.Purchases[i]) = (i % 3 == 0 ? 0 : 7.0 / (i + 1), i % 4 == 0 ? 0 : 11.0 / (i + 3));
        }

        (double[] customers, double[] investors) = (Customers(), Investors());
        for (int c = 0; c < _state.CompanyCount; c++)
        {
            Assert.Equal(Concentration.OnCustomers(_state, c, 1, ref silent), customers[c]);
            Assert.Equal(Concentration.OnInvestors(_state, c, 1, ref silent), investors[c]);
        }
    }

    private void Fund()
    {
        Array.Clear(_state.Invested);
        _state.InvestedIn(Firm.Nimbus, Firm.Janus) = 3;
        _state.InvestedIn(_state.Index.Public, Firm.Janus) = 1;
    }

    private double[] Customers()
    {
        double[] hhi = new double[_state.CompanyCount];
        Array.Fill(hhi, 9);
        Concentration.OnCustomers(_state, hhi, Used());
        return hhi;
    }

    /// <summary>Room that somebody has left something in.</summary>
    private double[] Used() => [.. Enumerable.Repeat(9.0, _state.CompanyCount)];

    private double[] Investors()
    {
        double[] hhi = new double[_state.CompanyCount];
        Array.Fill(hhi, 9);
        Concentration.OnInvestors(_state, hhi, Used());
        return hhi;
    }

    private double Suppliers(int company)
    {
        Silent silent = default;
        return Concentration.OnSuppliers(_state, company, ref silent);
    }

    private double Clouds(int company)
    {
        Silent silent = default;
        return Concentration.OnClouds(Stock(), company, ref silent);
    }

    private QuarterContext Stock()
    {
        QuarterContext desk = new(_state, tellNews: false);
        Dependency.TakeStock(desk);
        return desk;
    }
}
