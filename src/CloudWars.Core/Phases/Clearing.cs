using System.Runtime.InteropServices;
using CloudWars.Core.Orders;

namespace CloudWars.Core.Phases;

/// <summary>
/// Pays all bills between companies at once. If somebody cannot pay in full, lenders and investors are asked; if that is not
/// enough, the clearing payments of Eisenberg and Noe (2001) are found by monotone iteration: each pays the same share of
/// every bill, and what it receives depends on what others can pay. So failures spread through bills, and nowhere else.
/// </summary>
internal static class Clearing
{
    public static void Run(QuarterContext context)
    {
        double[] owed = context.Scratch;
        double[] due = context.Scratch2;
        Sum(context, owed, due);
        bool allPay = true;
        bool[] asked = context.Asked;
        Array.Clear(asked);
        for (int c = 0; c < context.Count; c++)
        {
            double missing = -(context.Books.Cash(c).Billions + due[c] - owed[c]);
            if (missing > 1e-9 && !context.Company(c).Insolvent)
            {
                asked[c] = true;
                allPay &= Rescue(context, c, missing);
            }
        }

        double[] pays = context.Spread;
        Array.Fill(pays, 1);
        if (!allPay)
        {
            FindPayments(context, pays, owed);
        }

        foreach (ref readonly Bill bill in CollectionsMarshal.AsSpan(context.Bills))
        {
            double share = bill.Payer < context.Count ? pays[bill.Payer] : 1;
            Money amount = Money.FromBillions(bill.Amount).Times(share);
            context.Books.Pay(bill.Payer, bill.Debit, bill.Payee, bill.Credit, amount, bill.Reason);
            if (bill.Payer < context.Count && bill.Debit == Account.ComputeCosts)
            {
                context.NotePurchase(bill.Payer, bill.Payee, amount.Billions);
            }
        }

        Taxes(context);
        bool[] fails = context.Fails;
        for (int c = 0; c < fails.Length; c++)
        {
            bool overdrawn = context.Books.Cash(c).IsNegative && !context.Company(c).Insolvent;

            // Lenders and investors are asked once a quarter: who was helped and is still short, for tax or else, has failed.
            fails[c] = pays[c] < 1 - 1e-9 || (overdrawn && (asked[c] || !Rescue(context, c, -context.Books.Cash(c).Billions)));
        }

        // A failure frightens those who are asked to help others, so everybody is helped before anybody fails.
        for (int c = 0; c < fails.Length; c++)
        {
            if (fails[c])
            {
                Insolvency.Fail(context, c, pays[c]);
            }
        }
    }

    private static void Sum(QuarterContext context, double[] owed, double[] due)
    {
        Array.Clear(owed);
        Array.Clear(due);
        foreach (ref readonly Bill bill in CollectionsMarshal.AsSpan(context.Bills))
        {
            if (bill.Payer < context.Count)
            {
                owed[bill.Payer] += bill.Amount;
            }

            if (bill.Payee < context.Count)
            {
                due[bill.Payee] += bill.Amount;
            }
        }
    }

    /// <summary>Emergency money: bonds as far as lenders go, then shares at a deep discount. True if it was enough.</summary>
    private static bool Rescue(QuarterContext context, int c, double missing)
    {
        GameState state = context.State;
        double bonds = Math.Min(missing * 1.1, CreditDesk.Headroom(state, c));
        if (bonds > 1e-9)
        {
            context.Books.Pay(state.Index.Public, Account.LoansGiven, c, Account.Debt, Money.FromBillions(bonds), "emergency bonds");
            missing -= bonds;
        }

        if (missing > 1e-9)
        {
            bool shut = state.World.WindowShut > 0;
            double most = Math.Max(0, context.Company(c).Value.Price) * (shut ? 0.08 : 0.15);
            double shares = Math.Min(missing * 1.1, most);
            IssueSharesKind.Place(context, c, shares, shut ? 0.45 : 0.30);
            context.Company(c).Value.Mood -= 0.06;
            missing -= shares;
        }

        context.Tell(Happening.Rescued, c, -1, Math.Max(0, bonds));
        return missing <= 1e-6;
    }

    /// <summary>Rounds at most: in a ring of debtors the shares close on the answer geometrically and do not reach it in a few steps.</summary>
    private const int MostRounds = 100_000;

    private static void FindPayments(QuarterContext context, double[] pays, double[] owes)
    {
        double[] receives = context.Scratch2;
        double moved = 1;
        for (int round = 0; round < MostRounds && moved > 1e-12; round++)
        {
            moved = 0;
            Array.Clear(receives);
            foreach (ref readonly Bill bill in CollectionsMarshal.AsSpan(context.Bills))
            {
                if (bill.Payee < context.Count)
                {
                    receives[bill.Payee] += bill.Amount * (bill.Payer < context.Count ? pays[bill.Payer] : 1);
                }
            }

            for (int c = 0; c < context.Count; c++)
            {
                double has = context.Books.Cash(c).Billions + receives[c];
                double share = owes[c] <= 1e-12 ? 1 : Math.Min(pays[c], DMath.Clamp(has / owes[c], 0, 1));
                moved = Math.Max(moved, pays[c] - share);
                pays[c] = share;
            }
        }
    }

    private static void Taxes(QuarterContext context)
    {
        for (int c = 0; c < context.Count; c++)
        {
            double profit = Earnings.Profit(context.Books, c) + context.Books.Balance(c, Account.StakeGains).Billions;
            if (profit > 0)
            {
                context.Books.Pay(c, Account.Tax, context.State.Index.Treasury, Account.CoreRevenue, Money.FromBillions(profit * context.Rules.TaxRate), "tax");
            }
        }
    }
}
