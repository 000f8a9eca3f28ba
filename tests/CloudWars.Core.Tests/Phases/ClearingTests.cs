using CloudWars.Core.Ledger;
using CloudWars.Core.Phases;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;
using CsCheck;

namespace CloudWars.Core.Tests.Phases;

/// <summary>Bills are paid all at once (Eisenberg and Noe): nobody pays more than it owes or has, and failure spreads only through bills.</summary>
public class ClearingTests
{
    [Fact]
    public void In_any_web_of_bills_payments_are_at_most_what_is_owed_and_in_the_same_share_to_all() => AnyWeb.Sample(web =>
    {
        QuarterContext context = PoorWorld(web.Cash);
        context.Bills.AddRange(web.Bills.Select(b => new Bill(b.Payer, Account.LoansTaken, b.Payee, Account.LoansGiven, b.Amount, $"{b.Payer}>{b.Payee}")));
        context.Books.OpenJournal();
        Clearing.Run(context);
        double[] share = new double[4];
        for (int payer = 0; payer < 4; payer++)
        {
            double owed = context.Bills.Where(b => b.Payer == payer).Sum(b => b.Amount);
            double paid = Sum(context, p => p.Actor == payer && p.Credit == Account.Cash);
            double received = Sum(context, p => p.Actor == payer && p.Debit == Account.Cash);
            share[payer] = owed <= 0 ? 1 : paid / owed;
            Assert.True(paid <= owed + 1e-9, $"company {payer} paid {paid} of {owed}");
            Assert.True(paid <= web.Cash[payer] + received + 1e-6, $"company {payer} paid {paid} of {web.Cash[payer]} and {received}");
            Assert.Equal(share[payer] < 1 - 1e-9, context.Company(payer).Insolvent);
            Assert.True(context.Books.Cash(payer).Billions > -1e-6);
            Assert.True(share[payer] > 1 - 1e-9 || context.Books.Cash(payer).Billions < 0.01, $"company {payer} failed with {context.Books.Cash(payer)} in hand");
        }

        foreach (Bill bill in context.Bills)
        {
            double paid = Sum(context, p => p.Actor == bill.Payer && p.Credit == Account.Cash && p.Reason == bill.Reason);
            double owed = context.Bills.Where(b => b.Reason == bill.Reason).Sum(b => b.Amount);
            Assert.InRange(paid / owed, share[bill.Payer] - 1e-6, share[bill.Payer] + 1e-6);
        }
    }, iter: 2000);

    [Fact]
    public void A_failure_travels_down_the_chain_of_bills_and_stops_at_deep_pockets()
    {
        QuarterContext context = PoorWorld([0, 1, 1, 50]);
        context.Bills.Add(new Bill(0, Account.LoansTaken, 1, Account.LoansGiven, 10, "a"));
        context.Bills.Add(new Bill(1, Account.LoansTaken, 2, Account.LoansGiven, 8, "b"));
        context.Bills.Add(new Bill(2, Account.LoansTaken, 3, Account.LoansGiven, 6, "c"));
        context.Bills.Add(new Bill(3, Account.LoansTaken, 0, Account.LoansGiven, 2, "d"));
        Clearing.Run(context);
        Assert.Equal([true, true, true, false], Enumerable.Range(0, 4).Select(c => context.Company(c).Insolvent));
    }

    [Fact]
    public void Bills_that_net_out_need_no_cash()
    {
        QuarterContext context = PoorWorld([0, 0, 0, 0]);
        context.Bills.Add(new Bill(0, Account.LoansTaken, 1, Account.LoansGiven, 10, "a"));
        context.Bills.Add(new Bill(1, Account.LoansTaken, 2, Account.LoansGiven, 10, "b"));
        context.Bills.Add(new Bill(2, Account.LoansTaken, 0, Account.LoansGiven, 10, "c"));
        Clearing.Run(context);
        Assert.DoesNotContain(Enumerable.Range(0, 4), c => context.Company(c).Insolvent);
    }

    [Fact]
    public void Lenders_and_investors_rescue_a_company_that_is_worth_it()
    {
        GameState state = Given.Opening(Given.CalmWorld().With("stratus", c => c with { Cash = 0 }));
        QuarterContext context = new(state, tellNews: true);
        context.Bills.Add(new Bill(1, Account.LoansTaken, 0, Account.LoansGiven, 12, "sudden bill"));
        Clearing.Run(context);
        Assert.False(context.Company(1).Insolvent);
        Assert.Contains(context.TakeEvents(), e => e.Kind == Core.Happenings.Happening.Rescued);
        Assert.True(state.Books.Cash(1).Cents >= 0);
    }

    private static Gen<(double[] Cash, (int Payer, int Payee, double Amount)[] Bills)> AnyWeb { get; } = Gen.Select(
        Gen.Double[0, 10].Array[4],
        Gen.Select(Gen.Int[0, 3], Gen.Int[1, 3], Gen.Double[0.1, 12], (a, step, x) => (a, (a + step) % 4, Math.Round(x, 3))).Array[1, 10]);

    /// <summary>Companies that nobody would lend to or buy shares of, with stated cash.</summary>
    private static QuarterContext PoorWorld(double[] cash)
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers());
        for (int c = 0; c < 4; c++)
        {
            Core.Numbers.Money target = Core.Numbers.Money.FromBillions(cash[c]);
            state.Books.Pay(state.Index.Economy, Account.PaidInCapital, c, Account.PaidInCapital, target - state.Books.Cash(c), "set");
            state.Companies[c].Value.Price = 0;
            state.Companies[c].CashEarnings = -1;
        }

        state.Books.OpenQuarter();
        return new QuarterContext(state, tellNews: true);
    }

    private static double Sum(QuarterContext context, Func<Posting, bool> which) => context.Books.Journal.Where(which).Sum(p => p.Amount.Billions);
}
