using System.Runtime.InteropServices;

namespace CloudWars.Core.Phases;

/// <summary>
/// The money of the quarter: what came from and goes to the outside is posted first, then all bills between companies are
/// cleared together. Who cannot pay is rescued if anyone will, or fails.
/// </summary>
internal static class Settlement
{
    public static void Run(QuarterContext context)
    {
        // Contracts are billed first: storage and databases follow what a cloud sells, under contract or not.
        ContractBills(context);
        Operations.Recoverable(context.State, context.Recoverable);
        for (int c = 0; c < context.Count; c++)
        {
            if (context.State.Operates(c))
            {
                Operations.Post(context, c);
            }
        }

        LoanBills(context);
        Clearing.Run(context);
        EndLoans(context);
        for (int c = 0; c < context.Count; c++)
        {
            Earnings.Record(context, c);
        }

        ExpireContracts(context);
    }

    private static void ContractBills(QuarterContext context)
    {
        double[] used = context.Room;
        for (int c = 0; c < context.Count; c++)
        {
            used[c] = UsedPart(context, c);
        }

        foreach (ref readonly Contract contract in CollectionsMarshal.AsSpan(context.State.Contracts))
        {
            double bill = contract.Delivered * contract.Price * Math.Max(contract.TakeOrPay, used[contract.Customer]);
            bool outside = contract.Provider >= context.Count;
            context.Bills.Add(new Bill(contract.Customer, Account.ComputeCosts,
                outside ? context.State.Index.Economy : contract.Provider,
                outside ? Account.CoreRevenue : Account.ContractRevenue, bill, "compute contract"));
            if (!outside)
            {
                // Analysts capitalise what the market would pay; what a contract brings beyond it ends with the contract.
                context.AiRevenue[contract.Provider] += bill * Math.Min(1, context.State.World.ComputePrice / contract.Price);
            }

            // A cloud that rents compute to sell it on has earned only what is left of it.
            if (context.Setup.Companies[contract.Customer].SellsCompute)
            {
                context.AiRevenue[contract.Customer] -= bill;
            }
        }
    }

    /// <summary>Part of the compute at hand that a customer used, in [0, 1].</summary>
    private static double UsedPart(QuarterContext context, int customer)
    {
        double pool = PoolOf(context, customer);
        return DMath.Clamp(pool <= 0 ? 1 : 1 - (context.Idle[customer] / pool), 0, 1);
    }

    private static double PoolOf(QuarterContext context, int customer)
    {
        double pool = 0;
        for (int f = 0; f < context.State.Index.FamilyCount; f++)
        {
            pool += context.Pool[(customer * Limits.Families) + f];
        }

        return pool;
    }

    private static void LoanBills(QuarterContext context)
    {
        foreach (Loan loan in context.State.Loans)
        {
            double interest = loan.Principal.Billions * loan.Rate / 4;
            context.Bills.Add(new Bill(loan.Borrower, Account.InterestCosts, loan.Lender, Account.InterestIncome, interest, "loan interest"));
            if (loan.DueQuarter <= context.Quarter)
            {
                context.Bills.Add(new Bill(loan.Borrower, Account.LoansTaken, loan.Lender, Account.LoansGiven, loan.Principal.Billions, "loan repaid"));
            }
        }
    }

    /// <summary>Loans of failed companies are written off by now; the others that fell due have been repaid in full.</summary>
    private static void EndLoans(QuarterContext context)
    {
        List<Loan> loans = context.State.Loans;
        for (int i = 0; i < loans.Count; i++)
        {
            Loan loan = loans[i];
            if (loan.DueQuarter <= context.Quarter)
            {
                context.Tell(Happening.LoanRepaid, loan.Borrower, loan.Lender, loan.Principal.Billions);
                loans.RemoveAt(i--);
            }
        }
    }

    private static void ExpireContracts(QuarterContext context)
    {
        List<Contract> contracts = context.State.Contracts;
        for (int k = contracts.Count - 1; k >= 0; k--)
        {
            ref Contract contract = ref CollectionsMarshal.AsSpan(contracts)[k];
            if (contract.StartsIn > 0)
            {
                contract.StartsIn--;
                continue;
            }

            contract.QuartersLeft--;
            if (contract.QuartersLeft <= 0)
            {
                context.Tell(Happening.ContractEnded, contract.Provider < context.Count ? contract.Provider : -1, contract.Customer, contract.Gw);
                contracts.RemoveAt(k);
            }
        }
    }
}
