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
        Add(lines, books, c, Account.CoreRevenue, Account.ChipRevenue, -1);
        StatementLine revenue = Total(lines, "Revenue", "What customers paid.", 0);
        int at = lines.Count;
        Add(lines, books, c, Account.CoreCosts, Account.ChipCosts, -1);
        StatementLine operating = Total(lines, "Earnings before depreciation", "Revenue less the costs of running the business.", at, revenue);
        at = lines.Count;
        Add(lines, books, c, Account.Depreciation, Account.Impairment, -1);
        Add(lines, books, c, Account.InterestIncome, Account.DealIncome, -1);
        Add(lines, books, c, Account.InterestCosts, Account.WriteOffs, -1);
        StatementLine profit = Total(lines, "Profit before tax", "Less what was used up, and what money cost and brought.", at, operating);
        at = lines.Count;
        Add(lines, books, c, Account.Tax, Account.Tax, -1);
        Total(lines, "Net profit", "What is left after tax.", at, profit);
        return lines;
    }

    private static List<StatementLine> BalanceOf(Books books, int c)
    {
        List<StatementLine> lines = [];
        Add(lines, books, c, Account.Cash, Account.LoansGiven, 1);
        Total(lines, "Total assets", "What is owned.", 0);
        int at = lines.Count;
        Add(lines, books, c, Account.Debt, Account.LoansTaken, -1);
        StatementLine liabilities = Total(lines, "Total liabilities", "What is owed.", at);
        at = lines.Count;
        Add(lines, books, c, Account.PaidInCapital, Account.RetainedEarnings, -1);

        // Income and costs of the quarter are closed when the next one opens; until then they are equity too.
        StatementLine income = IncomeOf(books, c)[^1];
        lines.Add(income with { Name = "Profit of the quarter", IsTotal = false });
        StatementLine equity = Total(lines, "Total equity", "What belongs to the owners.", at);
        Total(lines, "Liabilities and equity", "Whose everything is: as much as the total of assets, always.", lines.Count, liabilities, equity);
        return lines;
    }

    private static List<StatementLine> CashOf(Books books, int c)
    {
        List<StatementLine> lines = [];
        List<StatementLine> sections = [];
        foreach (CashSection section in Enum.GetValues<CashSection>())
        {
            int at = lines.Count;
            for (Account a = Account.Chips; a <= Account.Tax; a++)
            {
                Money moved = books.CashAgainst(c, a);
                if (Chart.SectionOf(a) == section && !moved.IsZero)
                {
                    lines.Add(new(NameOf(a), moved, false) { Account = a });
                }
            }

            string name = section.ToString().ToLowerInvariant();
            sections.Add(Total(lines, $"Cash from {name}", $"All cash that moved in {name}.", at));
        }

        Money change = sections.Aggregate(Money.Zero, (sum, s) => sum + s.Amount);
        StatementLine start = new("Cash at the start", books.Cash(c) - change, true) { Rule = "What was there when the quarter began." };
        lines.Add(start);
        lines.Add(new("Cash at the end", books.Cash(c), true) { Rule = "The start and everything that moved.", Parts = [start, .. sections] });
        return lines;
    }

    private static void Add(List<StatementLine> lines, Books books, int c, Account first, Account last, int sign)
    {
        for (Account a = first; a <= last; a++)
        {
            Money balance = books.Balance(c, a);
            if (!balance.IsZero || a == Account.Cash)
            {
                lines.Add(new(NameOf(a), sign < 0 ? -balance : balance, false) { Account = a });
            }
        }
    }

    /// <summary>The sum of earlier totals and of the lines from <paramref name="first"/> on.</summary>
    private static StatementLine Total(List<StatementLine> lines, string name, string rule, int first, params ReadOnlySpan<StatementLine> before)
    {
        List<StatementLine> parts = [.. before, .. lines.Skip(first)];
        StatementLine total = new(name, parts.Aggregate(Money.Zero, (sum, part) => sum + part.Amount), true) { Rule = rule, Parts = parts };
        lines.Add(total);
        return total;
    }
}

/// <summary>A line of a statement; totals are sums of the lines above them.</summary>
public sealed record StatementLine(string Name, Money Amount, bool IsTotal)
{
    /// <summary>The ledger's account behind a line that is no total.</summary>
    public Account? Account { get; init; }

    /// <summary>What a total sums up.</summary>
    public IReadOnlyList<StatementLine> Parts { get; init; } = [];

    public string Rule { get; init; } = "";
}
