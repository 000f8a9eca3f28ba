using CloudWars.Core.Happenings;
using CloudWars.Core.Ledger;
using CloudWars.Core.Numbers;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Deals;

/// <summary>What was agreed before the game begins: contracts that start later, warrants, loans.</summary>
public class OpeningAgreementTests
{
    private static GameSetup Base => Given.CalmWorld().WithOffers();

    [Fact]
    public void A_contract_that_starts_later_is_neither_served_nor_billed_before()
    {
        Desk desk = new(Given.Opening(Base with { Contracts = [.. Base.Contracts, new("stratus", "janus", null, 0.2, 3, 4, 1, 0, 2)] }));
        int janus = desk.Number("janus");
        for (int quarter = 1; quarter <= 7; quarter++)
        {
            Outcome outcome = Simulation.Resolve(desk.State, [], journal: true);
            bool served = outcome.Postings.Any(p => p.Actor == janus && p.Reason == "compute contract" && p.Amount.Billions > 0.59 && p.Amount.Billions < 0.61);
            Assert.Equal(quarter is >= 3 and <= 6, served);
            desk.Pass();
        }
    }

    [Fact]
    public void Opening_warrants_vest_as_chips_are_put_to_use()
    {
        GameSetup setup = Base with
        {
            Warrants = [new("nimbus", "minerva", 0.4, 2, "feather", 0.05, 8)],
            Contracts = [.. Base.Contracts, new("nimbus", "minerva", "feather", 0.3, 3, 8, 1, 1)],
        };
        Desk desk = new(Given.Opening(setup));
        long before = desk.Company("nimbus").Shares;
        desk.Pass(4);
        Assert.Equal(0.004, (desk.Company("nimbus").Shares - before) / (double)before, 6);
        Assert.Empty(desk.State.Warrants);
    }

    [Fact]
    public void An_opening_loan_is_in_both_books_and_is_repaid()
    {
        Desk desk = new(Given.Opening(Base with { Loans = [new("nimbus", "janus", 2, 8, 3)] }));
        Assert.Equal(2, desk.State.Books.Balance(desk.Number("nimbus"), Account.LoansGiven).Billions);
        Assert.Equal(-2, desk.State.Books.Balance(desk.Number("janus"), Account.LoansTaken).Billions);
        Assert.Equal(Money.Zero, desk.State.Books.Imbalance(desk.Number("janus")));
        desk.Pass(3);
        Assert.True(desk.Told(Happening.LoanRepaid));
        Assert.Empty(desk.State.Loans);
    }
}
