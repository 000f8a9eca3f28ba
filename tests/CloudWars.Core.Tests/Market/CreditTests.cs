using CloudWars.Core.Explain;
using CloudWars.Core.Ledger;
using CloudWars.Core.Market;
using CloudWars.Core.Numbers;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Market;

/// <summary>What lenders look at, what they ask and how far they go.</summary>
public class CreditTests
{
    private const int C = Firm.Stratus;

    [Theory]
    [InlineData(50, 20, 10, 3)]
    [InlineData(20, 50, 10, -3)]
    [InlineData(20, 50, 0.5, -30)]
    [InlineData(50, 20, 0.05, 99)]
    [InlineData(50, 20, -4, 99)]
    [InlineData(50, 20, 0.06, 500)]
    [InlineData(0, 0, 0, 0)]
    public void Leverage_is_net_debt_over_the_cash_earnings_of_a_year(double debt, double cash, double earnings, double leverage) =>
        Assert.Equal(leverage, CreditDesk.Leverage(Firm.World().Stands(C, cash, debt, earnings), C), 9);

    [Fact]
    public void Loans_from_companies_are_debt_like_bonds()
    {
        GameState state = Firm.World().Stands(C, cash: 0, debt: 30, earnings: 10);
        state.Books.Pay(Firm.Nimbus, Account.LoansGiven, C, Account.LoansTaken, Money.FromBillions(10), "loan");
        Assert.Equal(40, CreditDesk.DebtOf(state, C), 9);
        Assert.Equal(3, CreditDesk.Leverage(state, C), 9);
    }

    /// <summary>A synthetic rating, after Damodaran's tables: points over the risk-free rate.</summary>
    [Theory]
    [InlineData(-0.1, "AAA", 0.6)]
    [InlineData(0, "AA", 0.9)]
    [InlineData(0.9, "AA", 0.9)]
    [InlineData(1, "A", 1.4)]
    [InlineData(2, "BBB", 2.4)]
    [InlineData(3, "BB", 4.5)]
    [InlineData(4, "B", 7)]
    [InlineData(5, "B", 11)]
    [InlineData(6, "CCC", 11)]
    [InlineData(99, "CCC", 11)]
    public void The_more_debt_on_the_earnings_the_worse_the_rating_and_the_dearer_the_money(double leverage, string rating, double points)
    {
        GameState state = Firm.World().Stands(C, cash: 0, debt: 10 * leverage, earnings: 10);
        Assert.Equal(rating, CreditDesk.Rating(leverage));
        Assert.Equal(points / 100, CreditDesk.BorrowRate(state, C) - state.Rules.RiskFree, 9);
    }

    [Fact]
    public void A_rate_is_the_risk_free_one_as_it_has_moved_a_spread_and_more_in_a_closed_market()
    {
        GameState state = Firm.World().Stands(C, cash: 0, debt: 25, earnings: 10);
        state.World.RateShift = 0.01;
        Assert.Equal(state.Rules.RiskFree + 0.01 + 0.024, CreditDesk.BorrowRate(state, C), 9);
        state.World.WindowShut = 1;
        double rate = state.Rules.RiskFree + 0.01 + 0.024 + 0.012;
        IReadOnlyList<Figure> parts = Firm.AddsUp((ref Recording.Listener l) => CreditDesk.BorrowRate(state, C, ref l), rate);
        Assert.Equal([state.Rules.RiskFree + 0.01, 0.024, 0.012], parts.Select(p => p.Amount));
        Assert.Contains("BBB, at 2.5 times", parts[1].Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Lenders_go_to_the_covenant_less_the_debt_and_count_cash_against_it()
    {
        GameState state = Firm.World().Stands(C, cash: 5, debt: 30, earnings: 10, value: 800);
        Assert.Equal((state.Rules.CovenantLeverage * 10) - 30 + 5, CreditDesk.Headroom(state, C), 9);
    }

    [Fact]
    public void Who_earns_nothing_can_borrow_a_sliver_of_its_value_whatever_its_cash() =>
        Assert.Equal((0.05 * 100) - 3, CreditDesk.Headroom(Firm.World().Stands(C, cash: -20, debt: 3, earnings: -10, value: 100), C), 9);

    [Fact]
    public void Losses_and_a_worthless_company_count_as_nothing_and_never_as_less()
    {
        Assert.Equal(0, CreditDesk.Headroom(Firm.World().Stands(C, cash: 0, debt: 1, earnings: -10, value: -5), C));
        Assert.Equal(2, CreditDesk.Headroom(Firm.World().Stands(C, cash: 2, debt: 0, earnings: -10, value: 100 / 3.0 * 2), C), 9);
    }

    [Fact]
    public void The_bond_market_takes_a_part_of_the_value_in_a_quarter_and_half_of_it_while_it_is_shut()
    {
        GameState state = Firm.World().Stands(C, cash: 500, debt: 0, earnings: 50, value: 200);
        Assert.Equal(state.Rules.BorrowLimit * 200, CreditDesk.Headroom(state, C), 9);
        state.World.WindowShut = 2;
        Assert.Equal(state.Rules.BorrowLimit * 200 / 2, CreditDesk.Headroom(state, C), 9);
    }

    [Theory]
    [InlineData(5, 30, 10, 800, "What lenders accept")]
    [InlineData(5, 30, 10, 100, "What lenders accept")]
    [InlineData(9, 60, 10, 800, "What lenders accept")]
    [InlineData(0, 500, 10, 20, "What lenders accept")]
    [InlineData(-40, 3, -10, 100, "A sliver of the value")]
    [InlineData(-40, 30, -10, 100, "A sliver of the value")]
    public void What_lenders_grant_is_told_to_the_last_part(double cash, double debt, double earnings, double value, string limit)
    {
        foreach (int shut in (int[])[0, 2])
        {
            GameState state = Firm.World().Stands(C, cash, debt, earnings, value);
            state.World.WindowShut = shut;
            IReadOnlyList<Figure> parts = Firm.AddsUp((ref Recording.Listener l) => CreditDesk.Headroom(state, C, ref l), CreditDesk.Headroom(state, C));
            Assert.Equal(limit, parts[0].Name);
            Assert.Equal(earnings > 0 ? state.Rules.CovenantLeverage * earnings : 0.05 * value, parts[0].Amount, 9);
            Assert.Equal(-debt, parts[1].Amount, 9);
            Assert.Equal(earnings > 0 ? cash : 0, parts[2].Amount, 9);
            Assert.True(parts[3].Amount >= 0 && parts[4].Amount <= 0 && parts[5].Amount <= 0);
            Assert.Equal(shut > 0 && CreditDesk.Headroom(state, C) > 0, parts[5].Amount < 0);
            Assert.StartsWith(earnings > 0 ? "4.0 times the cash earnings" : "5% of the market value", parts[0].Rule, StringComparison.Ordinal);
            Assert.Contains("3% of a company's value", parts[4].Rule, StringComparison.Ordinal);
        }
    }
}
