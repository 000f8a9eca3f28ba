using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Happenings;
using CloudWars.Core.Ledger;
using CloudWars.Core.Market;
using CloudWars.Core.Numbers;
using CloudWars.Core.Phases;
using CloudWars.Core.Tests.Market;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Deals;

/// <summary>What each leg posts and promises on the day a deal closes, here deal 7 in quarter 3.</summary>
public class LegClosingTests
{
    private const int Giver = Firm.Nimbus;
    private const int Receiver = Firm.Minerva;
    private const int Deal = 7;

    private readonly GameState _state = Firm.World();
    private readonly QuarterContext _desk;

    public LegClosingTests()
    {
        _state.Quarter = 3;
        _state.Books.OpenJournal();
        _desk = new QuarterContext(_state, tellNews: true);
    }

    [Fact]
    public void Money_for_shares_goes_into_the_companys_capital()
    {
        long before = _state.Companies[Receiver].Shares;
        Close(new EquityLeg("nimbus", 10, 400));
        Assert.Equal(
            [
                new Posting(Giver, Account.Stakes, Account.Cash, Money.FromBillions(10), "equity deal"),
                new Posting(Receiver, Account.Cash, Account.PaidInCapital, Money.FromBillions(10), "equity deal"),
            ],
            _state.Books.Journal);
        Assert.Equal(10, _desk.Raised[Receiver]);
        Assert.Equal(0, _desk.Raised[Giver]);
        Assert.Equal(10, _state.InvestedIn(Giver, Receiver), 9);
        Assert.Equal(before / 40.0, _state.Companies[Receiver].Shares - before, 2.0);
        Assert.Equal(410, _state.Companies[Receiver].Value.Mark, 9);
        GameEvent told = Assert.Single(_desk.TakeEvents());
        Assert.Equal((Happening.RoundClosed, Receiver, Giver, 10.0), (told.Kind, told.Who, told.Whom, told.Amount));
    }

    [Theory]
    [InlineData(25, 600, 0.12 * 0.1823215568)]
    [InlineData(25, 400, 0.12 * -0.2231435513)]
    [InlineData(6.060606, 600, 0.12 * 0.1823215568 / 2)]
    public void A_friends_price_for_a_private_company_moves_its_mood_by_a_small_part_and_by_less_if_the_round_is_tiny(double amount, double preMoney, double moved)
    {
        _state.Companies[Receiver].Value.Price = 500;
        _state.Companies[Receiver].Value.Mood = 0.1;
        Close(new EquityLeg("nimbus", amount, preMoney));
        Assert.Equal(0.1 + moved, _state.Companies[Receiver].Value.Mood, 6);
    }

    [Theory]
    [InlineData(5000, 0.25)]
    [InlineData(50, -0.25)]
    public void No_round_moves_a_mood_by_more_than_a_quarter(double preMoney, double moved)
    {
        GameState state = Firm.World(r => r with { RoundPremiumCounts = 1 });
        state.Companies[Receiver].Value.Price = 500;
        state.Companies[Receiver].Value.Mood = 0;
        new EquityLeg("nimbus", 400, preMoney).Close(new QuarterContext(state, tellNews: false), Giver, Receiver, Deal);
        Assert.Equal(moved, state.Companies[Receiver].Value.Mood, 9);
    }

    [Fact]
    public void A_listed_company_has_a_market_that_knows_better()
    {
        ref ValueState value = ref _state.Companies[Receiver].Value;
        (value.Price, value.Mood, value.Mark) = (500, 0.1, 1);
        _state.Companies[Receiver].Listed = true;
        Close(new EquityLeg("nimbus", 25, 550));
        Assert.Equal(0.1, _state.Companies[Receiver].Value.Mood);
        Assert.Equal(1, _state.Companies[Receiver].Value.Mark);
    }

    [Fact]
    public void A_compute_contract_runs_as_agreed_after_a_ramp_of_two_quarters()
    {
        int number = _state.NextContract;
        int before = _state.Contracts.Count;
        Close(new ComputeLeg("nimbus", "tongs", 0.4, 9, 3.3, 80));
        Contract c = _state.Contracts[before];
        Assert.Equal((number, Giver, Receiver, 2, 0.4, 3.3, 0.8), (c.Number, c.Provider, c.Customer, c.Family, c.Gw, c.Price, c.TakeOrPay));
        Assert.Equal((9, 9, 2, Deal, 0), (c.QuartersLeft, c.QuartersTotal, c.RampQuarters, c.Deal, c.StartsIn));
        Assert.Equal(number + 1, _state.NextContract);
        GameEvent told = Assert.Single(_desk.TakeEvents());
        Assert.Equal((Happening.ContractStarted, Giver, Receiver), (told.Kind, told.Who, told.Whom));
        Assert.Equal(0.4 * 9 * 3.3, told.Amount, 9);
    }

    [Fact]
    public void A_contract_for_any_chips_names_no_family()
    {
        Close(new ComputeLeg("nimbus", null, 0.4, 9, 3.3, 80));
        Assert.Equal(-1, _state.Contracts[^1].Family);
    }

    [Fact]
    public void An_adoption_is_due_so_many_quarters_from_the_closing()
    {
        Close(new AdoptionLeg("minerva", "feather", 0.2, 6, 1.5));
        Promise p = Assert.Single(_state.Promises);
        Assert.Equal((PromiseKind.Adoption, PromiseState.Open, Giver, Receiver, 1, 9, Deal, 0.2, 1.5), (p.Kind, p.State, p.Giver, p.Receiver, p.Family, p.DueQuarter, p.Deal, p.Gw, p.Penalty));
    }

    [Fact]
    public void Exclusivity_ends_so_many_quarters_from_the_closing()
    {
        Close(new ExclusivityLeg("minerva", 5));
        Promise p = Assert.Single(_state.Promises);
        Assert.Equal((PromiseKind.Exclusivity, PromiseState.Open, Giver, Receiver, -1, 8, Deal), (p.Kind, p.State, p.Giver, p.Receiver, p.Family, p.DueQuarter, p.Deal));
    }

    [Fact]
    public void Warrants_start_from_what_the_adopter_runs_today()
    {
        _state.Companies[Giver].Shares = 1_000_000_007;
        _state.Companies[Receiver].Used[1] = 0.3;
        _state.Companies[Giver].Used[1] = 0.9;
        Close(new WarrantLeg("nimbus", 2, 3, "feather", 0.1, 8));
        Warrant w = Assert.Single(_state.Warrants);
        Assert.Equal((Giver, Receiver, 6_666_666L, 3, 0), (w.Issuer, w.Holder, w.SharesPerTranche, w.Tranches, w.Vested));
        Assert.Equal((Receiver, 1, 0.3, 0.1, 11, Deal), (w.Adopter, w.Family, w.BaseGw, w.StepGw, w.LastQuarter, w.Deal));
    }

    [Fact]
    public void Who_gives_warrants_to_the_owner_of_a_chip_adopts_it_itself()
    {
        new WarrantLeg("minerva", 2, 3, "feather", 0.1, 8).Close(_desk, Receiver, Giver, Deal);
        Assert.Equal(Receiver, Assert.Single(_state.Warrants).Adopter);
    }

    [Fact]
    public void A_loan_is_an_asset_here_and_a_debt_there()
    {
        Close(new LoanLeg("nimbus", 4, 9, 5));
        Assert.Equal(
            [
                new Posting(Giver, Account.LoansGiven, Account.Cash, Money.FromBillions(4), "loan"),
                new Posting(Receiver, Account.Cash, Account.LoansTaken, Money.FromBillions(4), "loan"),
            ],
            _state.Books.Journal);
        Loan loan = Assert.Single(_state.Loans);
        Assert.Equal((Giver, Receiver, Money.FromBillions(4), 0.09, 8, Deal), (loan.Lender, loan.Borrower, loan.Principal, loan.Rate, loan.DueQuarter, loan.Deal));
        Assert.Equal(4, _state.InvestedIn(Giver, Receiver), 9);
    }

    private void Close(Leg leg)
    {
        _state.InvestedIn(Giver, Receiver) = 0;
        leg.Close(_desk, Giver, Receiver, Deal);
    }
}
