namespace CloudWars.Core.Phases;

/// <summary>
/// A company that cannot pay is wound up: its contracts end, its lenders write off what it owes, its users go elsewhere and
/// its shares are worth next to nothing. Losses of lenders and holders are how failure spreads.
/// </summary>
internal static class Insolvency
{
    /// <param name="context">The quarter.</param>
    /// <param name="c">The company that cannot pay.</param>
    /// <param name="paid">Share of its bills that it paid before it failed.</param>
    public static void Fail(QuarterContext context, int c, double paid)
    {
        GameState state = context.State;
        ref CompanyState company = ref context.Company(c);
        if (company.Insolvent)
        {
            return;
        }

        company.Insolvent = true;
        company.ProductShare = 0;
        company.EnterpriseShare = 0;
        company.Research = 0;
        company.Silicon = 0;
        company.RunQuartersLeft = 0;
        context.Tell(Happening.Insolvent, c, -1, CreditDesk.DebtOf(state, c));
        WriteOff(context, c, paid);
        state.Contracts.RemoveAll(k => k.Customer == c || k.Provider == c);
        state.Promises.RemoveAll(p => p.Giver == c || p.Receiver == c);
        state.Warrants.RemoveAll(w => w.Issuer == c || w.Holder == c || w.Adopter == c);
        for (int d = state.Deals.Count - 1; d >= 0; d--)
        {
            if (state.Deals[d].IsOpen && state.Deals[d].Sheet.Concerns(context.Setup.Companies[c].Id))
            {
                DealDesk.Kill(context, state.Deals[d].Number, DealEnd.Failed);
            }
        }

        double before = company.Value.Price;
        company.Value.Fundamental *= 0.02;
        company.Value.Price = company.Value.Fundamental;
        company.Value.Mood = 0;
        company.Value.Rumour = 0;
        company.Value.Move = new ValueMove { Before = before, Operations = company.Value.Price - before, After = company.Value.Price };
        Spread(context, c);
    }

    private static void WriteOff(QuarterContext context, int c, double paid)
    {
        Books books = context.Books;
        Money bonds = -books.Balance(c, Account.Debt);
        books.Post(context.State.Index.Public, Account.WriteOffs, Account.LoansGiven, bonds, "bonds of a failed company");
        foreach (Loan loan in context.State.Loans)
        {
            if (loan.Borrower == c)
            {
                // What fell due this quarter was among the bills, and was paid in part.
                Money left = loan.Principal - (loan.DueQuarter <= context.Quarter ? loan.Principal.Times(paid) : Money.Zero);
                books.Post(loan.Lender, Account.WriteOffs, Account.LoansGiven, left, "loan to a failed company");
                context.Tell(Happening.LossOnDefault, loan.Lender, c, left.Billions);
            }
        }

        context.State.Loans.RemoveAll(l => l.Borrower == c);
    }

    /// <summary>Those who held or lived off the failed company are marked down at once.</summary>
    private static void Spread(QuarterContext context, int failed)
    {
        for (int c = 0; c < context.Count; c++)
        {
            if (c == failed || !context.State.Active(c))
            {
                continue;
            }

            ref CompanyState other = ref context.Company(c);
            double sales = context.State.Bought(failed, c) / Math.Max(0.1, other.Revenue * 4);
            other.Value.Mood -= 0.02 + DMath.Clamp(0.5 * sales, 0, 0.2);
        }
    }
}
