using CloudWars.Core.Ledger;
using CloudWars.Core.Numbers;

namespace CloudWars.Core.Tests.Ledger;

/// <summary>Double entry: what one account gives another takes, to the cent.</summary>
public class BooksTests
{
    private const int Ann = 0;
    private const int Bob = 1;
    private const int Cleo = 2;

    private readonly Books _books = new(3);

    public BooksTests() => _books.OpenJournal();

    [Fact]
    public void A_posting_debits_one_account_and_credits_another_of_the_same_actor_only()
    {
        _books.Post(Bob, Account.Chips, Account.Debt, new Money(700), "chips on credit");
        Assert.Equal(new Money(700), _books.Balance(Bob, Account.Chips));
        Assert.Equal(new Money(-700), _books.Balance(Bob, Account.Debt));
        Assert.Equal(2, _books.Balances.ToArray().Count(cents => cents != 0));
        Assert.Equal([new Posting(Bob, Account.Chips, Account.Debt, new Money(700), "chips on credit")], _books.Journal);
    }

    [Fact]
    public void A_negative_amount_is_the_same_amount_the_other_way_round_and_nothing_is_no_line()
    {
        _books.Post(Ann, Account.Sites, Account.Debt, new Money(-5), "taken back");
        _books.Post(Ann, Account.Sites, Account.Debt, Money.Zero, "nothing");
        Assert.Equal([new Posting(Ann, Account.Debt, Account.Sites, new Money(5), "taken back")], _books.Journal);
        Assert.Equal(new Money(-5), _books.Balance(Ann, Account.Sites));
    }

    [Fact]
    public void A_payment_leaves_the_payers_cash_and_reaches_the_payees()
    {
        _books.Pay(Ann, Account.ComputeCosts, Bob, Account.ContractRevenue, new Money(90), "rent");
        Assert.Equal(new Money(-90), _books.Cash(Ann));
        Assert.Equal(new Money(90), _books.Balance(Ann, Account.ComputeCosts));
        Assert.Equal(new Money(90), _books.Cash(Bob));
        Assert.Equal(new Money(-90), _books.Balance(Bob, Account.ContractRevenue));
        Assert.Equal(new Money(-90), _books.CashAgainst(Ann, Account.ComputeCosts));
        Assert.Equal(new Money(90), _books.CashAgainst(Bob, Account.ContractRevenue));
        Assert.Equal(2, _books.Journal.Count);
    }

    [Fact]
    public void A_payment_to_oneself_moves_no_cash()
    {
        _books.Pay(Ann, Account.ComputeCosts, Ann, Account.ContractRevenue, new Money(90), "own halls");
        Assert.Equal(Money.Zero, _books.Cash(Ann));
        Assert.Equal(new Money(90), _books.Balance(Ann, Account.ComputeCosts));
        Assert.Equal(new Money(-90), _books.Balance(Ann, Account.ContractRevenue));
        Assert.Single(_books.Journal);
    }

    [Fact]
    public void The_cash_flow_statement_says_against_what_cash_came_and_went()
    {
        _books.Post(Bob, Account.Cash, Account.Debt, new Money(50), "bond sold");
        _books.Post(Bob, Account.Debt, Account.Cash, new Money(20), "bond bought back");
        _books.Post(Bob, Account.Tax, Account.Cash, new Money(7), "tax");
        _books.Post(Bob, Account.Depreciation, Account.Chips, new Money(9), "no cash in it");
        Assert.Equal(new Money(30), _books.CashAgainst(Bob, Account.Debt));
        Assert.Equal(new Money(-7), _books.CashAgainst(Bob, Account.Tax));
        Assert.Equal(Money.Zero, _books.CashAgainst(Bob, Account.Chips));
        Assert.Equal(Money.Zero, _books.CashAgainst(Bob, Account.Depreciation));
        Assert.Equal(Money.Zero, _books.CashAgainst(Ann, Account.Debt));
        Assert.Equal(_books.Cash(Bob), _books.SumOfCashAgainst(Bob, Account.Cash, Account.Tax));
    }

    [Fact]
    public void A_sum_counts_both_ends()
    {
        _books.Post(Bob, Account.Chips, Account.Debt, new Money(1), "one");
        _books.Post(Bob, Account.Sites, Account.Debt, new Money(2), "two");
        _books.Post(Bob, Account.Stakes, Account.Debt, new Money(4), "three");
        Assert.Equal(new Money(3), _books.Sum(Bob, Account.Chips, Account.Sites));
        Assert.Equal(new Money(6), _books.Sum(Bob, Account.Sites, Account.Stakes));
        Assert.Equal(new Money(7), _books.Sum(Bob, Account.Cash, Account.LoansGiven));
        Assert.Equal(Money.Zero, _books.Sum(Ann, Account.Cash, Account.Tax));
    }

    [Fact]
    public void A_sum_that_no_ledger_can_hold_is_an_overflow()
    {
        _books.Post(Ann, Account.Chips, Account.Debt, new Money(long.MaxValue), "all there is");
        _books.Post(Ann, Account.Sites, Account.LoansTaken, new Money(1), "and more");
        Assert.Throws<OverflowException>(() => _books.Sum(Ann, Account.Chips, Account.Sites));
    }

    [Fact]
    public void A_new_quarter_closes_income_and_costs_into_retained_earnings_and_keeps_what_is_owned_and_owed()
    {
        _books.Pay(Ann, Account.Tax, Cleo, Account.CoreRevenue, new Money(10), "tax");
        _books.Post(Cleo, Account.Chips, Account.Debt, new Money(33), "chips on credit");
        _books.OpenJournal();
        _books.OpenQuarter();
        Assert.Equal(new Money(10), _books.Balance(Ann, Account.RetainedEarnings));
        Assert.Equal(new Money(-10), _books.Balance(Cleo, Account.RetainedEarnings));
        Assert.Equal(Money.Zero, _books.Sum(Ann, Account.CoreRevenue, Account.Tax));
        Assert.Equal(Money.Zero, _books.Sum(Cleo, Account.CoreRevenue, Account.Tax));
        Assert.Equal(new Money(33), _books.Balance(Cleo, Account.Chips));
        Assert.Equal(new Money(10), _books.Cash(Cleo));
        Assert.Equal(
            [
                new Posting(Ann, Account.RetainedEarnings, Account.Tax, new Money(10), Books.Closing),
                new Posting(Cleo, Account.CoreRevenue, Account.RetainedEarnings, new Money(10), Books.Closing),
            ],
            _books.Journal);
        Assert.Equal(Money.Zero, _books.SumOfCashAgainst(Ann, Account.Cash, Account.Tax));
        Assert.Equal(Money.Zero, _books.SumOfCashAgainst(Cleo, Account.Cash, Account.Tax));
    }

    [Fact]
    public void All_cash_together_is_a_sum_over_everybody_and_nobodys_books_lean()
    {
        _books.Post(Ann, Account.Cash, Account.PaidInCapital, new Money(100), "founded");
        _books.Post(Bob, Account.Cash, Account.PaidInCapital, new Money(20), "founded");
        _books.Post(Cleo, Account.Cash, Account.PaidInCapital, new Money(3), "founded");
        _books.Pay(Ann, Account.DealCosts, Bob, Account.DealIncome, new Money(40), "fee");
        Assert.Equal(new Money(123), _books.TotalCash());
        Assert.All([Ann, Bob, Cleo], actor => Assert.Equal(Money.Zero, _books.Imbalance(actor)));
    }

    [Fact]
    public void Books_that_lean_are_found_out_by_how_much()
    {
        _books.Post(Cleo, Account.Cash, Account.Tax, new Money(12), "whole");
        _books.Restorable[(Cleo * Chart.Count) + (int)Account.Tax] += 5;
        Assert.Equal(new Money(5), _books.Imbalance(Cleo));
        Assert.Equal(Money.Zero, _books.Imbalance(Bob));
    }

    [Fact]
    public void A_copy_has_the_balances_and_the_cash_flows_and_goes_its_own_way_without_a_journal()
    {
        _books.Post(Bob, Account.Cash, Account.Debt, new Money(50), "bond sold");
        Books copy = new(_books);
        Assert.Equal(3, copy.Actors);
        Assert.Equal(new Money(50), copy.Cash(Bob));
        Assert.Equal(new Money(50), copy.CashAgainst(Bob, Account.Debt));
        Assert.Empty(copy.Journal);
        copy.Post(Bob, Account.Cash, Account.Debt, new Money(1), "more");
        Assert.Empty(copy.Journal);
        Assert.Equal(new Money(50), _books.Cash(Bob));
    }

    [Fact]
    public void A_journal_is_kept_only_where_it_is_asked_for_and_begins_empty()
    {
        _books.Post(Bob, Account.Cash, Account.Debt, new Money(1), "before");
        _books.KeepJournal(true);
        Assert.Empty(_books.Journal);
        _books.Post(Bob, Account.Cash, Account.Debt, new Money(1), "during");
        Assert.Single(_books.Journal);
        _books.KeepJournal(false);
        _books.Post(Bob, Account.Cash, Account.Debt, new Money(1), "after");
        Assert.Empty(_books.Journal);
    }

    [Fact]
    public void Books_as_an_outsider_estimates_them_show_cash_and_debt_and_nothing_else()
    {
        _books.Post(Bob, Account.Cash, Account.CoreRevenue, new Money(500), "secret sales");
        _books.Post(Bob, Account.Chips, Account.Cash, new Money(100), "secret chips");
        _books.Post(Ann, Account.Cash, Account.Debt, new Money(9), "hers");
        _books.Blank(Bob, new Money(450), new Money(-60));
        Assert.Equal(new Money(450), _books.Cash(Bob));
        Assert.Equal(new Money(-60), _books.Balance(Bob, Account.Debt));
        Assert.Equal(Money.Zero, _books.Balance(Bob, Account.CoreRevenue));
        Assert.Equal(Money.Zero, _books.Balance(Bob, Account.Chips));
        Assert.Equal(Money.Zero, _books.SumOfCashAgainst(Bob, Account.Cash, Account.Tax));
        Assert.Equal(Money.Zero, _books.Imbalance(Bob));
        Assert.Equal(new Money(9), _books.Cash(Ann));
        Assert.Equal(new Money(9), _books.CashAgainst(Ann, Account.Debt));
    }

    [Theory]
    [InlineData(Account.Cash, AccountClass.Asset)]
    [InlineData(Account.LoansGiven, AccountClass.Asset)]
    [InlineData(Account.Debt, AccountClass.Liability)]
    [InlineData(Account.LoansTaken, AccountClass.Liability)]
    [InlineData(Account.PaidInCapital, AccountClass.Equity)]
    [InlineData(Account.RetainedEarnings, AccountClass.Equity)]
    [InlineData(Account.CoreRevenue, AccountClass.Income)]
    [InlineData(Account.DealIncome, AccountClass.Income)]
    [InlineData(Account.CoreCosts, AccountClass.Cost)]
    [InlineData(Account.Tax, AccountClass.Cost)]
    public void Every_account_stands_in_one_statement(Account account, AccountClass statement)
    {
        Assert.Equal(statement, Chart.ClassOf(account));
        Assert.Equal(statement is AccountClass.Income or AccountClass.Cost, Chart.IsFlow(account));
    }

    [Theory]
    [InlineData(Account.Chips, CashSection.Investing)]
    [InlineData(Account.Sites, CashSection.Investing)]
    [InlineData(Account.Construction, CashSection.Investing)]
    [InlineData(Account.Stakes, CashSection.Investing)]
    [InlineData(Account.LoansGiven, CashSection.Investing)]
    [InlineData(Account.Debt, CashSection.Financing)]
    [InlineData(Account.LoansTaken, CashSection.Financing)]
    [InlineData(Account.PaidInCapital, CashSection.Financing)]
    [InlineData(Account.RetainedEarnings, CashSection.Financing)]
    [InlineData(Account.CoreRevenue, CashSection.Operating)]
    [InlineData(Account.InterestCosts, CashSection.Operating)]
    public void Cash_is_operating_investing_or_financing_by_what_it_moves_against(Account against, CashSection section) =>
        Assert.Equal(section, Chart.SectionOf(against));
}
