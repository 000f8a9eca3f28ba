using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Happenings;
using CloudWars.Core.Ledger;
using CloudWars.Core.Numbers;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Phases;

/// <summary>What the end of a company means for those who lived off it, lent to it or held it.</summary>
public class InsolvencyTests
{
    private const int Nimbus = 0;
    private const int Stratus = 1;
    private const int Minerva = 2;

    [Fact]
    public void A_lab_without_money_friends_or_value_fails()
    {
        Outcome outcome = Failed(out GameState before);
        Assert.False(before.Companies[Minerva].Insolvent);
        Assert.True(outcome.After.Companies[Minerva].Insolvent);
        Assert.Contains(outcome.Events, e => e.Kind == Happening.Insolvent && e.Who == Minerva);
        Assert.Equal(0, outcome.After.Companies[Minerva].ProductShare);
    }

    [Fact]
    public void Its_contracts_talks_and_promises_end()
    {
        Outcome outcome = Failed(out GameState before);
        Assert.Contains(before.Contracts, c => c.Customer == Minerva);
        Assert.DoesNotContain(outcome.After.Contracts, c => c.Customer == Minerva || c.Provider == Minerva);
        Assert.DoesNotContain(outcome.After.Promises, p => p.Giver == Minerva || p.Receiver == Minerva);
        Assert.DoesNotContain(outcome.After.Deals, d => d.IsOpen && d.Sheet.Concerns("minerva"));
        Assert.DoesNotContain(outcome.After.Loans, l => l.Borrower == Minerva);
    }

    [Fact]
    public void Its_lenders_write_off_what_it_owed()
    {
        Outcome outcome = Failed(out _);
        Assert.Equal(0, outcome.After.Books.Balance(Nimbus, Account.LoansGiven).Cents);
        Assert.Equal(3, outcome.Postings.Single(p => p.Actor == Nimbus && p.Debit == Account.WriteOffs).Amount.Billions);
        Assert.Contains(outcome.Events, e => e.Kind == Happening.LossOnDefault && e.Who == Nimbus && e.Whom == Minerva);
    }

    [Fact]
    public void A_loan_that_falls_due_as_its_borrower_fails_is_lost_only_as_far_as_it_was_not_paid()
    {
        Outcome outcome = Failed(out GameState before, dueNow: true);
        double paid = outcome.Postings.Where(p => p.Actor == Nimbus && p.Reason == "loan repaid").Sum(p => p.Amount.Billions);
        double lost = outcome.Postings.Where(p => p.Actor == Nimbus && p.Debit == Account.WriteOffs).Sum(p => p.Amount.Billions);
        Assert.InRange(paid, 0.01, 2.99);
        Assert.Equal(3, paid + lost, 9);
        Assert.Equal(0, outcome.After.Books.Balance(Nimbus, Account.LoansGiven).Cents);
        Assert.DoesNotContain(outcome.Events, e => e.Kind == Happening.LoanRepaid);
        Assert.Equal(Money.Zero, before.Books.Imbalance(Nimbus));
    }

    [Fact]
    public void Its_creditors_are_paid_the_same_share_each()
    {
        Outcome outcome = Failed(out GameState before);
        double[] paid = [.. outcome.Postings.Where(p => p.Actor == Minerva && p.Reason == "compute contract").Select(p => p.Amount.Billions)];
        double[] owed = [.. before.Contracts.Where(c => c.Customer == Minerva).Select(c => c.Due * c.Price)];
        Assert.Equal(3, paid.Length);
        Assert.InRange(paid[0] / owed[0], 0.01, 0.99);
        Assert.Equal(paid[0] / owed[0], paid[1] / owed[1], 6);
        Assert.Equal(paid[0] / owed[0], paid[2] / owed[2], 6);
    }

    [Fact]
    public void Those_who_sold_to_it_are_marked_down_at_once()
    {
        Outcome outcome = Failed(out _);
        GameState saved = Simulation.Resolve(Poor(cash: 30), []).After;
        Assert.False(saved.Companies[Minerva].Insolvent);
        Assert.True(outcome.After.Companies[Stratus].Value.Mood < saved.Companies[Stratus].Value.Mood - 0.01);
    }

    [Fact]
    public void The_failed_company_is_worth_next_to_nothing_and_stays_so()
    {
        Outcome outcome = Failed(out GameState before);
        double after = outcome.After.Companies[Minerva].Value.Price;
        Assert.True(after < 0.03 * before.Companies[Minerva].Value.Fundamental);
        GameState later = outcome.After;
        for (int q = 0; q < 3; q++)
        {
            later = Simulation.Resolve(later, []).After;
        }

        Assert.Equal(after, later.Companies[Minerva].Value.Price);
        Assert.False(later.IsOver);
    }

    private static Outcome Failed(out GameState before, bool dueNow = false)
    {
        before = Poor(cash: 30);
        before.Books.Pay(Nimbus, Account.LoansGiven, Minerva, Account.LoansTaken, Money.FromBillions(3), "loan");
        before.Loans.Add(new Loan { Lender = Nimbus, Borrower = Minerva, Principal = Money.FromBillions(3), Rate = 0.1, DueQuarter = dueNow ? 1 : 9 });
        before.Promises.Add(new Promise { Kind = PromiseKind.Adoption, Giver = Minerva, Receiver = Nimbus, Family = 1, Gw = 1, DueQuarter = 8 });
        before.Ruined("minerva");
        return Simulation.Resolve(before, [], journal: true);
    }

    private static GameState Poor(double cash) => Given.Opening(Given.CalmWorld()
        .WithOffers(new TermSheet("nimbus", "minerva", [new LoanLeg("nimbus", 1, 5, 4)]))
        .With("minerva", c => c with { Cash = cash }));
}
