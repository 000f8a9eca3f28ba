using CloudWars.Core.Ledger;
using CloudWars.Core.Numbers;
using CloudWars.Core.Tests.Health;
using CloudWars.Core.World;
using CloudWars.Testing.Generators;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;
using CsCheck;

namespace CloudWars.Core.Tests.Laws;

/// <summary>Money is never made or lost, whatever people order.</summary>
public class LedgerLaws
{
    private const int Games = 12;

    [Fact]
    public void Debits_equal_credits_in_every_actors_books_after_every_quarter() => InRandomGames(table =>
    {
        for (int actor = 0; actor < table.State.Setup.ActorCount; actor++)
        {
            Assert.Equal(Money.Zero, table.State.Books.Imbalance(actor));
        }
    });

    [Fact]
    public void The_cash_of_all_actors_together_never_changes() => InRandomGames(table =>
        Assert.Equal(Given.Opening(table.State.Setup).Books.TotalCash(), table.State.Books.TotalCash()));

    [Fact]
    public void The_journal_replays_to_the_balances() => Gens.Seed.Sample(seed =>
    {
        Table table = new(Given.SmallWorld(), seed, RandomPlayer.Everywhere((int)seed));
        while (!table.State.IsOver)
        {
            Outcome outcome = table.PlayQuarter();
            long[] balances = table.Negotiated.Books.Balances.ToArray();
            foreach (Posting line in outcome.Postings)
            {
                Assert.True(line.Amount.Cents > 0, $"{line} is not positive");
                balances[(line.Actor * Chart.Count) + (int)line.Debit] += line.Amount.Cents;
                balances[(line.Actor * Chart.Count) + (int)line.Credit] -= line.Amount.Cents;
            }

            Assert.True(outcome.After.Books.Balances.SequenceEqual(balances), "the journal leaves out a posting");
        }
    }, iter: Games);

    [Fact]
    public void Shares_held_add_up_to_the_shares_of_the_company() => InRandomGames(table =>
    {
        GameState state = table.State;
        for (int c = 0; c < state.CompanyCount; c++)
        {
            long held = 0;
            for (int holder = 0; holder < state.Setup.ActorCount; holder++)
            {
                Assert.True(state.Held(holder, c) >= 0, $"actor {holder} holds {state.Held(holder, c)} shares of company {c}");
                held += state.Held(holder, c);
            }

            Assert.Equal(state.Companies[c].Shares, held);
        }
    });

    [Fact]
    public void A_solvent_company_never_has_negative_cash_after_settlement() => InRandomGames(table =>
    {
        GameState state = table.State;
        for (int c = 0; c < state.CompanyCount; c++)
        {
            Assert.True(state.Companies[c].Insolvent || state.Books.Cash(c).Cents >= 0,
                $"{state.Setup.Companies[c].Id} has {state.Books.Cash(c)} in quarter {state.Quarter}");
        }
    });

    [Fact]
    public void Loans_between_companies_stand_in_the_books_of_both_sides() => InRandomGames(table =>
    {
        GameState state = table.State;
        for (int c = 0; c < state.CompanyCount; c++)
        {
            long lent = state.Loans.Where(l => l.Lender == c).Sum(l => l.Principal.Cents);
            Assert.Equal(lent, state.Books.Balance(c, Account.LoansGiven).Cents);
            if (!state.Companies[c].Insolvent)
            {
                long owed = state.Loans.Where(l => l.Borrower == c).Sum(l => l.Principal.Cents);
                Assert.Equal(owed, -state.Books.Balance(c, Account.LoansTaken).Cents);
            }
        }
    });

    private static void InRandomGames(Action<Table> law) => Gens.Seed.Sample(seed =>
    {
        Table table = new(seed % 4 == 0 ? Bundled.TrainiumGambit : Given.SmallWorld(), seed, RandomPlayer.Everywhere((int)seed));
        while (!table.State.IsOver)
        {
            table.PlayQuarter();
            law(table);
        }
    }, iter: Games);
}
