using CloudWars.Core.Explain;
using CloudWars.Core.Phases;
using CloudWars.Core.Tests.Market;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Phases;

/// <summary>How much of a company's revenue is its own money come back.</summary>
public class CircularityTests
{
    private readonly GameState _state = Firm.World();

    [Fact]
    public void Compute_models_and_chips_hang_by_others_and_shops_do_not()
    {
        ref CompanyState nimbus = ref _state.Companies[Firm.Nimbus];
        (nimbus.AiRevenueLast, nimbus.ProductRevenueLast, nimbus.Revenue) = (3, 2, 50);
        Assert.Equal(5, Dependency.ExposedRevenue(_state, Firm.Nimbus));
        _state.Companies[Firm.Forge].Revenue = 40;
        Assert.Equal(40, Dependency.ExposedRevenue(_state, Firm.Forge));
        (nimbus.AiRevenueLast, nimbus.ProductRevenueLast) = (0, 0);
        Assert.Equal(0.1, Dependency.ExposedRevenue(_state, Firm.Nimbus));
    }

    [Fact]
    public void Money_put_into_a_customer_comes_back_by_the_part_of_its_spending_that_goes_to_the_investor()
    {
        Loop(invested: 6, direct: 4, elsewhere: 4);
        Assert.Equal(6 * 0.5 / Trailing, Circularity(), 9);
    }

    [Fact]
    public void No_more_comes_back_directly_than_was_bought()
    {
        Loop(invested: 600, direct: 4, elsewhere: 4);
        Assert.Equal(4 / Trailing, Circularity(), 9);
    }

    [Fact]
    public void Money_comes_back_through_one_more_hand_as_well()
    {
        Loop(invested: 6, direct: 0, elsewhere: 8);
        _state.Bought(Firm.Stratus, Firm.Nimbus) = 3;
        _state.Bought(Firm.Stratus, Firm.Forge) = 9;
        Assert.Equal(6 * 1.0 * 0.25 / Trailing, Circularity(), 9);
    }

    [Fact]
    public void Money_for_oneself_and_next_to_nothing_go_in_no_circle()
    {
        Loop(invested: 0.001, direct: 4, elsewhere: 4);
        Assert.Equal(0, Circularity());
        _state.InvestedIn(Firm.Nimbus, Firm.Nimbus) = 50;
        _state.Bought(Firm.Nimbus, Firm.Nimbus) = 9;
        Assert.Equal(0, Circularity());
        Loop(invested: 6, direct: 0, elsewhere: 0);
        Assert.Equal(0, Circularity());
    }

    [Fact]
    public void What_one_buys_of_oneself_and_what_outsiders_buy_passes_nothing_on()
    {
        Loop(invested: 6, direct: 4, elsewhere: 3);
        _state.Bought(Firm.Minerva, Firm.Minerva) = 1;
        _state.Bought(Firm.Nimbus, Firm.Nimbus) = 2;
        _state.Bought(Firm.Janus, Firm.Nimbus) = 2;
        _state.Bought(_state.CompanyCount, Firm.Nimbus) = 5;
        _state.InvestedIn(Firm.Stratus, Firm.Nimbus) = 5;
        Assert.Equal(6 * 0.5 / Trailing, Circularity(), 9);
    }

    [Fact]
    public void No_more_than_all_of_the_revenue_is_own_money()
    {
        Loop(invested: 900, direct: 900, elsewhere: 0);
        Assert.Equal(1, Circularity());
    }

    [Fact]
    public void Circles_are_told_by_whom_they_go_through()
    {
        Loop(invested: 6, direct: 4, elsewhere: 4);
        QuarterContext desk = Stock();
        IReadOnlyList<Figure> parts = Firm.AddsUp((ref Recording.Listener l) => Dependency.Circularity(_state, Firm.Nimbus, 1, desk.Scratch, ref l), Circularity());
        Assert.Equal("Minerva", Assert.Single(parts).Name);
        Assert.StartsWith("of $6.0B put into it lately $3.0B came back", parts[0].Rule, StringComparison.Ordinal);
        parts = Firm.AddsUp((ref Recording.Listener l) => Dependency.Circularity(_state, Firm.Nimbus, 0.5, desk.Scratch, ref l), Circularity() / 2);
        Assert.StartsWith("of $3.0B put into it lately $1.5B came back", parts[0].Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void The_markets_circularity_is_everybodys_weighed_by_the_revenue_from_compute_and_models()
    {
        Array.Clear(_state.Invested);
        Loop(invested: 6, direct: 4, elsewhere: 4);
        QuarterContext desk = new(_state, tellNews: false);
        desk.AiRevenue[Firm.Nimbus] = 3;
        desk.AiRevenue[Firm.Janus] = 50;
        foreach (int c in (int[])[Firm.Nimbus, Firm.Stratus, Firm.Minerva, Firm.Janus])
        {
            _state.Companies[c].ProductRevenueLast = c == Firm.Nimbus ? 1 : 4;
        }

        _state.Companies[Firm.Janus].Insolvent = true;
        _state.Companies[Firm.Janus].Risk.Circularity = 1;
        Dependency.Run(desk);
        Assert.Equal(_state.Companies[Firm.Nimbus].Risk.Circularity * 4 / 12, _state.World.Circularity, 9);
        Assert.True(_state.World.Circularity > 0.01);
    }

    [Fact]
    public void A_market_without_revenue_is_not_circular()
    {
        Loop(invested: 6, direct: 4, elsewhere: 4);
        for (int c = 0; c < _state.CompanyCount; c++)
        {
            _state.Companies[c].ProductRevenueLast = 0;
        }

        Dependency.Run(new QuarterContext(_state, tellNews: false));
        Assert.Equal(0, _state.World.Circularity);
    }

    private double Trailing => 10 / (1 - _state.Rules.FlowMemory);

    /// <summary>Nimbus puts money into Minerva, which spends some of its own at Nimbus and some at Stratus.</summary>
    private void Loop(double invested, double direct, double elsewhere)
    {
        Array.Clear(_state.Purchases);
        ref CompanyState nimbus = ref _state.Companies[Firm.Nimbus];
        (nimbus.AiRevenueLast, nimbus.ProductRevenueLast) = (8, 2);
        _state.InvestedIn(Firm.Nimbus, Firm.Minerva) = invested;
        _state.InvestedIn(Firm.Nimbus, Firm.Janus) = 0;
        _state.Bought(Firm.Minerva, Firm.Nimbus) = direct;
        _state.Bought(Firm.Minerva, Firm.Stratus) = elsewhere;
    }

    private double Circularity()
    {
        Silent silent = default;
        return Dependency.Circularity(_state, Firm.Nimbus, 1, Stock().Scratch, ref silent);
    }

    private QuarterContext Stock()
    {
        QuarterContext desk = new(_state, tellNews: false);
        Dependency.TakeStock(desk);
        return desk;
    }
}
