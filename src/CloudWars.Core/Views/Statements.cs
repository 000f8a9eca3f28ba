namespace CloudWars.Core.Views;

/// <summary>The three statements of a company for the last quarter, made from its ledger and nothing else, so they tie exactly.</summary>
public sealed record Statements(
    IReadOnlyList<StatementLine> Income, IReadOnlyList<StatementLine> BalanceSheet, IReadOnlyList<StatementLine> CashFlow)
{
    internal static Statements Of(GameState state, int c) => new(IncomeOf(state.Books, c), BalanceOf(state.Books, c), CashOf(state.Books, c));

    /// <summary>The words for an account.</summary>
    public static string NameOf(Account account) => account switch
    {
        Account.Chips => "Chips, at book",
        Account.Sites => "Sites, at book",
        Account.Construction => "Under construction",
        Account.Stakes => "Stakes, at market",
        Account.LoansGiven => "Loans given",
        Account.Debt => "Bonds",
        Account.LoansTaken => "Loans from companies",
        Account.PaidInCapital => "Paid-in capital",
        Account.RetainedEarnings => "Retained earnings",
        Account.CoreRevenue => "Core business",
        Account.ContractRevenue => "Compute contracts",
        Account.EnterpriseRevenue => "Enterprise compute",
        Account.SpotRevenue => "Spot compute",
        Account.ProductRevenue => "Models and products",
        Account.ChipRevenue => "Chips sold",
        Account.InterestIncome => "Interest received",
        Account.StakeGains => "Stakes marked to market",
        Account.DealIncome => "Damages and fees received",
        Account.CoreCosts => "Core costs",
        Account.ComputeCosts => "Compute bought",
        Account.OperatingCosts => "Power and operations",
        Account.ServingCosts => "Sales and support",
        Account.ResearchCosts => "Research",
        Account.SiliconCosts => "Chip design",
        Account.PortingCosts => "Porting",
        Account.ChipCosts => "Chips made",
        Account.InterestCosts => "Interest paid",
        Account.DealCosts => "Damages and fees paid",
        Account.WriteOffs => "Write-offs",
        _ => account.ToString(),
    };

    private static List<StatementLine> IncomeOf(Books books, int c)
    {
        List<StatementLine> lines = [];
        Money revenue = Add(lines, books, c, Account.CoreRevenue, Account.ChipRevenue, -1);
        lines.Add(new("Revenue", revenue, true));
        Money costs = Add(lines, books, c, Account.CoreCosts, Account.ChipCosts, -1);
        lines.Add(new("Earnings before depreciation", revenue + costs, true));
        Money rest = Add(lines, books, c, Account.Depreciation, Account.Impairment, -1);
        rest += Add(lines, books, c, Account.InterestIncome, Account.DealIncome, -1);
        rest += Add(lines, books, c, Account.InterestCosts, Account.WriteOffs, -1);
        lines.Add(new("Profit before tax", revenue + costs + rest, true));
        Money tax = Add(lines, books, c, Account.Tax, Account.Tax, -1);
        lines.Add(new("Net profit", revenue + costs + rest + tax, true));
        return lines;
    }

    private static List<StatementLine> BalanceOf(Books books, int c)
    {
        List<StatementLine> lines = [];
        Money assets = Add(lines, books, c, Account.Cash, Account.LoansGiven, 1);
        lines.Add(new("Total assets", assets, true));
        Money liabilities = Add(lines, books, c, Account.Debt, Account.LoansTaken, -1);
        lines.Add(new("Total liabilities", liabilities, true));
        Money equity = Add(lines, books, c, Account.PaidInCapital, Account.RetainedEarnings, -1);

        // Income and costs of the quarter are closed when the next one opens; until then they are equity too.
        Money current = Money.Zero;
        for (Account a = Account.CoreRevenue; a <= Account.Tax; a++)
        {
            current -= books.Balance(c, a);
        }

        lines.Add(new("Profit of the quarter", current, false));
        lines.Add(new("Total equity", equity + current, true));
        lines.Add(new("Liabilities and equity", liabilities + equity + current, true));
        return lines;
    }

    private static List<StatementLine> CashOf(Books books, int c)
    {
        List<StatementLine> lines = [];
        Money change = Money.Zero;
        foreach (CashSection section in Enum.GetValues<CashSection>())
        {
            Money sum = Money.Zero;
            for (Account a = Account.Chips; a <= Account.Tax; a++)
            {
                Money moved = books.CashAgainst(c, a);
                if (Chart.SectionOf(a) == section && !moved.IsZero)
                {
                    lines.Add(new(NameOf(a), moved, false));
                    sum += moved;
                }
            }

            lines.Add(new($"Cash from {section.ToString().ToLowerInvariant()}", sum, true));
            change += sum;
        }

        lines.Add(new("Cash at the start", books.Cash(c) - change, true));
        lines.Add(new("Cash at the end", books.Cash(c), true));
        return lines;
    }

    private static Money Add(List<StatementLine> lines, Books books, int c, Account first, Account last, int sign)
    {
        Money sum = Money.Zero;
        for (Account a = first; a <= last; a++)
        {
            Money balance = books.Balance(c, a);
            Money shown = sign < 0 ? -balance : balance;
            if (!balance.IsZero || a == Account.Cash)
            {
                lines.Add(new(NameOf(a), shown, false));
            }

            sum += shown;
        }

        return sum;
    }
}

/// <summary>A line of a statement; totals are sums of the lines above them.</summary>
public sealed record StatementLine(string Name, Money Amount, bool IsTotal);
