namespace CloudWars.Core.Ledger;

/// <summary>Which statement an account belongs to, and how cash that moves against it is classed.</summary>
public enum AccountClass
{
    Asset,
    Liability,
    Equity,
    Income,
    Cost,
}

/// <summary>Facts about the chart of accounts.</summary>
public static class Chart
{
    public const int Count = (int)Account.Tax + 1;

    public static AccountClass ClassOf(Account account) => account switch
    {
        <= Account.LoansGiven => AccountClass.Asset,
        <= Account.LoansTaken => AccountClass.Liability,
        <= Account.RetainedEarnings => AccountClass.Equity,
        <= Account.DealIncome => AccountClass.Income,
        _ => AccountClass.Cost,
    };

    /// <summary>From here on accounts are flows of a quarter; cash against them is the operating section, against others it is not.</summary>
    public const Account FirstFlow = Account.CoreRevenue;

    public static bool IsFlow(Account account) => account >= FirstFlow;

    /// <summary>The section of the cash-flow statement for cash that moves against this account.</summary>
    public static CashSection SectionOf(Account against) => against switch
    {
        Account.Chips or Account.Sites or Account.Construction or Account.Stakes or Account.LoansGiven => CashSection.Investing,
        Account.Debt or Account.LoansTaken or Account.PaidInCapital or Account.RetainedEarnings => CashSection.Financing,
        _ => CashSection.Operating,
    };
}

/// <summary>The three sections of a cash-flow statement.</summary>
public enum CashSection
{
    Operating,
    Investing,
    Financing,
}
