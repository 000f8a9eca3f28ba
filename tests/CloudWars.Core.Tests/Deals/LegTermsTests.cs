using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Market;
using CloudWars.Core.Tests.Market;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Deals;

/// <summary>How far each promise may go: what is at the limit is legal, what is beyond it is not.</summary>
public class LegTermsTests
{
    private readonly GameState _state = Firm.World();

    [Theory]
    [InlineData(0.01, 1, 0)]
    [InlineData(20, 40, 100)]
    public void Compute_is_sold_from_a_hundredth_to_twenty_gigawatts_for_up_to_ten_years(double gw, int quarters, double takeOrPay)
    {
        Legal(Compute(gw, quarters, takeOrPay));
        Refused("A compute leg needs", Compute(gw < 1 ? 0.009 : 20.1, quarters, takeOrPay));
        Refused("A compute leg needs", Compute(gw, quarters == 1 ? 0 : 41, takeOrPay));
        Refused("A compute leg needs", Compute(gw, quarters, takeOrPay == 0 ? -0.1 : 100.1));
    }

    [Fact]
    public void Numbers_that_are_none_are_no_terms()
    {
        Refused("A compute leg needs", Compute(double.NaN, 4, 90));
        Refused("A compute leg needs", Compute(1, 4, double.NaN));
        Refused("The price must be", new ComputeLeg("nimbus", null, 1, 4, double.NaN, 90));
        Refused("An equity leg needs", new EquityLeg("nimbus", double.NaN, 500));
        Refused("An equity leg needs", new EquityLeg("nimbus", 5, double.NaN));
        Refused("A loan needs", new LoanLeg("nimbus", double.NaN, 5, 4));
        Refused("A loan needs", new LoanLeg("nimbus", 1, double.NaN, 4));
        Refused("An adoption leg needs", new AdoptionLeg("minerva", "feather", double.NaN, 4, 1), Firm.Minerva, Firm.Nimbus);
        Refused("An adoption leg needs", new AdoptionLeg("minerva", "feather", 1, 4, double.NaN), Firm.Minerva, Firm.Nimbus);
        Refused("Warrants need", new WarrantLeg("nimbus", double.NaN, 2, "feather", 0.1, 4));
        Refused("Warrants need", new WarrantLeg("nimbus", 1, 2, "feather", double.NaN, 4));
    }

    [Fact]
    public void Compute_costs_what_the_market_asks_within_a_band()
    {
        GameState state = Firm.World(r => r with { ComputePriceBand = 0.25 });
        state.World.ComputePrice = 4;
        Assert.Null(Price(5));
        Assert.Null(Price(3.2));
        Assert.Contains("between $3.20B and $5.00B a GW-quarter, where the market's is $4.00B", Price(5.001), StringComparison.Ordinal);
        Assert.NotNull(Price(3.199));

        string? Price(double price) => new ComputeLeg("nimbus", null, 1, 4, price, 90).Problem(state, Firm.Nimbus, Firm.Minerva);
    }

    [Fact]
    public void Only_an_open_promise_to_somebody_else_keeps_a_lab_from_buying_compute()
    {
        ComputeLeg leg = Compute(1, 4, 90);
        Bind(Firm.Minerva, Firm.Stratus, PromiseState.Broken);
        Legal(leg);
        Bind(Firm.Minerva, Firm.Nimbus, PromiseState.Open);
        Legal(leg);
        Bind(Firm.Janus, Firm.Stratus, PromiseState.Open);
        Legal(leg);
        _state.Promises.Add(new Promise { Kind = PromiseKind.Adoption, Giver = Firm.Minerva, Receiver = Firm.Stratus });
        Legal(leg);
        Bind(Firm.Minerva, Firm.Stratus, PromiseState.Open);
        Refused("Minerva is bound by exclusivity", leg);
    }

    [Fact]
    public void The_table_holds_so_many_contracts_and_no_more()
    {
        while (_state.Contracts.Count < Limits.Contracts - 1)
        {
            _state.Contracts.Add(_state.Contracts[0]);
        }

        Legal(Compute(1, 4, 90));
        _state.Contracts.Add(_state.Contracts[0]);
        Refused("no more contracts", Compute(1, 4, 90));
    }

    [Fact]
    public void A_stake_is_the_money_over_all_there_is_afterwards()
    {
        Assert.Equal(0.2, new EquityLeg("nimbus", 100, 400).Stake, 12);
        Assert.Equal(0, new EquityLeg("nimbus", 0, 0).Stake);
        Assert.Equal(0, new EquityLeg("nimbus", -5, 2).Stake);
    }

    [Fact]
    public void Shares_are_sold_for_five_cents_of_a_billion_to_five_hundred_billions()
    {
        Refused("An equity leg needs", new EquityLeg("nimbus", 0.049, 500));
        Refused("An equity leg needs", new EquityLeg("nimbus", 500.1, 500));
        Legal(new EquityLeg("nimbus", 0.05, 500));
        _state.Companies[Firm.Minerva].Value.Price = 19000;
        Legal(new EquityLeg("nimbus", 500, 20000));
        Refused("An equity leg needs", new EquityLeg("nimbus", 500, 20001));
        _state.Companies[Firm.Minerva].Value.Price = 0.1;
        Legal(new EquityLeg("nimbus", 0.05, 0.1));
        Refused("An equity leg needs", new EquityLeg("nimbus", 0.05, 0.099));
    }

    [Theory]
    [InlineData(true, 80, 125)]
    [InlineData(false, 50, 200)]
    public void A_listed_price_is_in_the_paper_and_a_private_one_can_be_argued_about(bool listed, double least, double most)
    {
        GameState state = Firm.World(r => r with { ListedRoundBand = 0.25, PrivateRoundBand = 1 });
        state.Companies[Firm.Minerva].Listed = listed;
        state.Companies[Firm.Minerva].Value.Price = 100;
        Assert.Null(At(least));
        Assert.Null(At(most));
        Assert.Contains($"Directors of a {(listed ? "listed" : "private")} company may not sell new shares below ${least:0.0}B", At(least - 0.01), StringComparison.Ordinal);
        Assert.Contains($"No auditor signs a price above ${most:0.0}B for a {(listed ? "listed" : "private")} company", At(most + 0.01), StringComparison.Ordinal);

        string? At(double preMoney) => new EquityLeg("nimbus", 1, preMoney).Problem(state, Firm.Nimbus, Firm.Minerva);
    }

    [Fact]
    public void No_company_holds_more_of_another_than_the_limit_old_shares_counted()
    {
        GameState state = Firm.World(r => r with { StakeLimit = 0.5 });
        state.Companies[Firm.Minerva].Value.Price = 100;
        state.Held(Firm.Nimbus, Firm.Minerva) = 0;
        Assert.Null(Buys(100));
        Assert.Contains("give Nimbus 51% of Minerva; the limit is 50%", Buys(104), StringComparison.Ordinal);
        state.Held(Firm.Nimbus, Firm.Minerva) = state.Companies[Firm.Minerva].Shares / 4;
        Assert.Null(Buys(49));
        Assert.NotNull(Buys(51));

        string? Buys(double amount) => new EquityLeg("nimbus", amount, 100).Problem(state, Firm.Nimbus, Firm.Minerva);
    }

    [Theory]
    [InlineData(0.05, 1)]
    [InlineData(200, 24)]
    public void Loans_are_of_some_size_and_for_six_years_at_most(double amount, int quarters)
    {
        double rate = CreditDesk.BorrowRate(_state, Firm.Minerva) * 100;
        Legal(new LoanLeg("nimbus", amount, rate, quarters));
        Refused("A loan needs", new LoanLeg("nimbus", amount < 1 ? 0.049 : 201, rate, quarters));
        Refused("A loan needs", new LoanLeg("nimbus", amount, rate, quarters == 1 ? 0 : 25));
        Refused("A loan needs", new LoanLeg("nimbus", amount, -0.1, quarters));
        Refused("A loan needs", new LoanLeg("nimbus", amount, 25.1, quarters));
    }

    [Theory]
    [InlineData(0, 4.2, (1.6 * 5.1) + 4)]
    [InlineData(35, 0.6 * 8.7, (1.6 * 8.7) + 4)]
    [InlineData(500, 0.6 * 15.2, 25)]
    public void A_loan_at_arms_length_costs_between_a_part_of_the_borrowers_market_rate_and_some_more_than_it(double debt, double least, double most)
    {
        _state.Stands(Firm.Minerva, cash: 0, debt, earnings: 10, value: 300);
        Legal(new LoanLeg("nimbus", 1, least, 4));
        Legal(new LoanLeg("nimbus", 1, most, 4));
        double market = CreditDesk.BorrowRate(_state, Firm.Minerva) * 100;
        Refused($"would pay {market:0.0}% on the market; below {least:0.0}%", new LoanLeg("nimbus", 1, least - 0.01, 4));
        if (most < 25)
        {
            Refused($"would pay {market:0.0}% on the market; above {most:0.0}%", new LoanLeg("nimbus", 1, most + 0.01, 4));
        }
    }

    [Theory]
    [InlineData(0.01, 1, 0)]
    [InlineData(20, 20, 100)]
    public void Adoption_is_promised_for_five_years_at_most(double gw, int quarters, double penalty)
    {
        Assert.Null(Problem(gw, quarters, penalty));
        Assert.NotNull(Problem(gw < 1 ? 0.009 : 20.1, quarters, penalty));
        Assert.NotNull(Problem(gw, quarters == 1 ? 0 : 21, penalty));
        Assert.NotNull(Problem(gw, quarters, penalty == 0 ? -0.1 : 100.1));

        string? Problem(double g, int q, double p) => new AdoptionLeg("minerva", "feather", g, q, p).Problem(_state, Firm.Minerva, Firm.Nimbus);
    }

    [Fact]
    public void The_chips_of_a_supplier_are_adopted_like_those_of_a_cloud()
    {
        Assert.Null(new AdoptionLeg("minerva", "anvil", 1, 4, 1).Problem(_state, Firm.Minerva, Firm.Forge));
        Assert.Null(new WarrantLeg("forge", 0.1, 2, "anvil", 1, 4).Problem(_state, Firm.Forge, Firm.Minerva));
    }

    [Fact]
    public void Nobody_adopts_chips_that_do_not_exist() =>
        Refused("no chip family \"unobtainium\"", new AdoptionLeg("minerva", "unobtainium", 1, 4, 1), Firm.Minerva, Firm.Nimbus);

    [Fact]
    public void Exclusivity_lasts_one_quarter_to_five_years()
    {
        foreach ((int quarters, bool legal) in ((int, bool)[])[(0, false), (1, true), (20, true), (21, false)])
        {
            Assert.Equal(legal, new ExclusivityLeg("minerva", quarters).Problem(_state, Firm.Minerva, Firm.Nimbus) is null);
        }
    }

    [Theory]
    [InlineData(0.1, 1, 0.02, 1)]
    [InlineData(15, 8, 5, 24)]
    public void Warrants_are_on_a_part_of_the_shares_in_a_few_steps(double percent, int tranches, double step, int quarters)
    {
        _state.Companies[Firm.Nimbus].Value.Price = 1;
        Legal(new WarrantLeg("nimbus", percent, tranches, "feather", step, quarters));
        bool low = percent < 1;
        Refused("Warrants need", new WarrantLeg("nimbus", low ? 0.09 : 15.1, tranches, "feather", step, quarters));
        Refused("Warrants need", new WarrantLeg("nimbus", percent, low ? 0 : 9, "feather", step, quarters));
        Refused("Warrants need", new WarrantLeg("nimbus", percent, tranches, "feather", low ? 0.019 : 5.1, quarters));
        Refused("Warrants need", new WarrantLeg("nimbus", percent, tranches, "feather", step, low ? 0 : 25));
    }

    [Fact]
    public void Warrants_count_towards_the_limit_of_a_stake()
    {
        _state.Companies[Firm.Nimbus].Value.Price = 1;
        _state.Held(Firm.Minerva, Firm.Nimbus) = (long)(0.39 * _state.Companies[Firm.Nimbus].Shares);
        Legal(new WarrantLeg("nimbus", 9, 2, "feather", 0.1, 4));
        Refused("Minerva could hold over 49%", new WarrantLeg("nimbus", 11, 2, "feather", 0.1, 4));
    }

    [Fact]
    public void Warrants_that_reach_a_limit_exactly_are_legal()
    {
        GameState state = Firm.World(r => r with { StakeLimit = 0.5 });
        state.LearntPrice[1] = 96;
        (state.Companies[Firm.Nimbus].Shares, state.Companies[Firm.Nimbus].Value.Price) = (8_000_000, 96);
        state.Held(Firm.Minerva, Firm.Nimbus) = 3_000_000;
        Assert.Null(new WarrantLeg("nimbus", 12.5, 2, "feather", 0.125, 4).Problem(state, Firm.Nimbus, Firm.Minerva));
    }

    [Theory]
    [InlineData(0, 3, 0.5 * 2 * 0.1 * 16 * 3)]
    [InlineData(90, 3, 0.5 * 2 * 0.1 * 90)]
    public void A_board_gives_at_most_half_of_the_chips_or_of_four_years_of_rent(double chipPrice, double rent, double most)
    {
        _state.LearntPrice[1] = chipPrice;
        _state.World.ComputePrice = rent;
        _state.Companies[Firm.Nimbus].Value.Price = most / 0.1 * 0.999;
        Legal(new WarrantLeg("nimbus", 10, 2, "feather", 0.1, 4));
        _state.Companies[Firm.Nimbus].Value.Price = most / 0.1 * 1.02;
        Refused($"are worth ${most * 1.02:0.0}B; for 0.20 GW of Feather a board may give ${most:0.0}B", new WarrantLeg("nimbus", 10, 2, "feather", 0.1, 4));
    }

    [Fact]
    public void Every_term_counts_in_what_tells_positions_apart()
    {
        Leg[] legs =
        [
            new EquityLeg("a", 1, 2), new EquityLeg("b", 1, 2), new EquityLeg("a", 3, 2), new EquityLeg("a", 1, 3),
            new ComputeLeg("a", "x", 1, 2, 3, 4), new ComputeLeg("a", "y", 1, 2, 3, 4), new ComputeLeg("a", null, 1, 2, 3, 4), new ComputeLeg("a", "x", 9, 2, 3, 4),
            new ComputeLeg("a", "x", 1, 9, 3, 4), new ComputeLeg("a", "x", 1, 2, 9, 4), new ComputeLeg("a", "x", 1, 2, 3, 9),
            new AdoptionLeg("a", "x", 1, 2, 3), new AdoptionLeg("a", "y", 1, 2, 3), new AdoptionLeg("a", "x", 9, 2, 3), new AdoptionLeg("a", "x", 1, 9, 3), new AdoptionLeg("a", "x", 1, 2, 9),
            new ExclusivityLeg("a", 1), new ExclusivityLeg("a", 2),
            new WarrantLeg("a", 1, 2, "x", 3, 4), new WarrantLeg("a", 9, 2, "x", 3, 4), new WarrantLeg("a", 1, 9, "x", 3, 4), new WarrantLeg("a", 1, 2, "y", 3, 4),
            new WarrantLeg("a", 1, 2, "x", 9, 4), new WarrantLeg("a", 1, 2, "x", 3, 9),
            new LoanLeg("a", 1, 2, 3), new LoanLeg("a", 9, 2, 3), new LoanLeg("a", 1, 9, 3), new LoanLeg("a", 1, 2, 9),
        ];
        Assert.Distinct(legs.Select(leg =>
        {
            Digest digest = new();
            leg.AddTo(ref digest);
            return digest.Value;
        }));
    }

    [Fact]
    public void Every_leg_is_told_in_one_line_with_its_figures_and_the_money_it_is_about()
    {
        Told("Nimbus provides 0.30 GW (Anvil) for 8 quarters at $3.20B a GW-quarter, 90% take-or-pay: $7.7B", 7.68, new ComputeLeg("nimbus", "anvil", 0.3, 8, 3.2, 90));
        Told("Nimbus provides 0.30 GW (any chips) for 8 quarters at $3.20B a GW-quarter, 90% take-or-pay: $7.7B", 7.68, new ComputeLeg("nimbus", null, 0.3, 8, 3.2, 90));
        Told("Nimbus invests $25.0B at $475B pre-money (5.0%)", 25, new EquityLeg("nimbus", 25, 475));
        Told("Nimbus lends $4.0B at 8.0% for 6 quarters", 4, new LoanLeg("nimbus", 4, 8, 6));
        Told("Minerva runs 0.20 GW on Feather within 6 quarters (penalty $1.0B)", 0, new AdoptionLeg("minerva", "feather", 0.2, 6, 1));
        Told("Minerva signs new compute with nobody else for 4 quarters", 0, new ExclusivityLeg("minerva", 4));
        Told("Nimbus gives warrants on 2.0% in 2 tranches, one for each 0.10 GW on Feather within 8 quarters", 0, new WarrantLeg("nimbus", 2, 2, "feather", 0.1, 8));

        void Told(string words, double amount, Leg leg)
        {
            Assert.Equal(words, leg.Describe(_state.Setup));
            Assert.Equal(amount, leg.HeadlineAmount, 9);
        }
    }

    private ComputeLeg Compute(double gw, int quarters, double takeOrPay) => new("nimbus", null, gw, quarters, _state.World.ComputePrice, takeOrPay);

    private void Bind(int lab, int cloud, PromiseState state) =>
        _state.Promises.Add(new Promise { Kind = PromiseKind.Exclusivity, Giver = lab, Receiver = cloud, State = state });

    private void Legal(Leg leg) => Assert.Null(leg.Problem(_state, Firm.Nimbus, Firm.Minerva));

    private void Refused(string because, Leg leg, int giver = Firm.Nimbus, int receiver = Firm.Minerva) =>
        Assert.Contains(because, leg.Problem(_state, giver, receiver), StringComparison.Ordinal);
}
