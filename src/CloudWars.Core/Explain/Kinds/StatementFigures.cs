using CloudWars.Core.Views;

namespace CloudWars.Core.Explain.Kinds;

/// <summary>The lines of the three statements. A total opens into the lines above it, a line into the postings behind it.</summary>
internal static class StatementFigures
{
    public static IEnumerable<FigureKind> All =>
    [
        Kind("income-line", "Income", l => l.Of.Statements.Income),
        Kind("balance-line", "Balance sheet", l => l.Of.Statements.BalanceSheet),
        Kind("cash-line", "Cash flow", l => l.Of.Statements.CashFlow),
    ];

    /// <summary>What one account earned (+) or cost (-) in the quarter.</summary>
    internal static Figure Income(Lens l, Account account)
    {
        double before = l.Before is { } b ? -b.State.Books.Balance(b.Index, account).Billions : 0;
        Figure now = new(Statements.NameOf(account), -l.State.Books.Balance(l.Index, account).Billions, Unit.Billions, () => Inside(l, account));
        return l.Before is null ? now : now.Since(new Figure(now.Name, before, Unit.Billions, () => Inside(l.Before, account)));
    }

    private static FigureKind Kind(string name, string title, Func<Lens, IReadOnlyList<StatementLine>> lines) =>
        new(name, title, Unit.Billions, l => Find(lines(l), l.Id.Detail)?.Amount.Billions ?? 0, l => Tell(l, lines)) { Called = l => l.Id.Detail };

    private static StatementLine? Find(IReadOnlyList<StatementLine> lines, string name) => lines.FirstOrDefault(line => line.Name == name);

    private static Telling Tell(Lens l, Func<Lens, IReadOnlyList<StatementLine>> lines) => Find(lines(l), l.Id.Detail) is { } line
        ? Line(l, line)
        : new Telling("The ledger has nothing of this in the quarter.", []);

    private static Telling Line(Lens l, StatementLine line)
    {
        if (line.Parts.Count > 0)
        {
            return new Telling(line.Rule, [.. line.Parts.Select(part => new Figure(part.Name, part.Amount.Billions, Unit.Billions, () => Line(l, part)))]);
        }

        return line.Account switch
        {
            null => new Telling(line.Rule, []),
            Account.Cash => l.Mine("cash").Inside,
            { } account when l.Kind.Name == "cash-line" => MoneyFigures.Postings(l, account, cashOnly: true, "Money that came in (+) or went out (-) against this account in the quarter."),
            { } account when Chart.IsFlow(account) => Inside(l, account),
            { } account => line.Name == l.Id.Detail ? Balance(l, account) : l.Mine("balance-line", line.Name).Inside,
        };
    }

    /// <summary>What was there a quarter ago and what was posted since.</summary>
    private static Telling Balance(Lens l, Account account)
    {
        Telling lines = MoneyFigures.Postings(l, account, cashOnly: false, "");
        if (l.Before is not { } before || lines.Parts.Count == 0)
        {
            return l.IsOpening ? l.Fact("The opening balance: what the scenario says of the company's debt and machines, its stakes at market value.") : l.Rolled("The balance a quarter before and what was posted since.");
        }

        return l.Made("The balance a quarter before and what was posted since, by its reason.", [before.Figure().Called("The quarter before"), .. lines.Parts]);
    }

    private static Telling Inside(Lens l, Account account)
    {
        ref CompanyState c = ref l.C;
        double price = l.State.World.ComputePrice;
        return account switch
        {
            Account.CoreRevenue when c.CloudCore > 0 => l.Reconciled(
                -l.State.Books.Balance(l.Index, account).Billions,
                "Grows at its own pace and with the tide of the whole market; ordinary cloud also follows the AI compute that is sold. Short own services slow it.",
                new Figure("Ordinary cloud", c.CloudCore, Unit.Billions, "Storage and databases: they follow the AI work that lands in the cloud."),
                new Figure("Everything else", c.CoreRevenue - c.CloudCore, Unit.Billions, $"Grows {c.CoreGrowth * 100:0.0}% a year, smoothed.")),
            Account.EnterpriseRevenue => MoneyFigures.Postings(l, account, false, $"{c.EnterpriseGw:0.00} GW at ${price:0.00}B a GW (after the quarter) and your price of {c.ComputeMarkup * 100:+0;-0;0}% against the market."),
            Account.ProductRevenue => MoneyFigures.Postings(l, account, false, $"{c.ProductShare * 100:0.0}% of a model market of ${l.State.World.ModelMarket:0.0}B, at {(c.ProductPrice - 1) * 100:+0;-0;0}% to the usual price, {c.ProductServed * 100:0}% of users served."),
            Account.OperatingCosts => MoneyFigures.Postings(l, account, false, $"${l.Rules.OperatingCostPerGw:0.00}B for each GW that draws power."),
            Account.ServingCosts => MoneyFigures.Postings(l, account, false, $"{l.Rules.LabOverhead * 100:0}% of what models sell."),
            Account.Tax => MoneyFigures.Postings(l, account, false, $"{l.Rules.TaxRate * 100:0}% of profit; gains on stakes are not taxed until sold."),
            Account.Depreciation => MoneyFigures.Postings(l, account, false, $"{l.Rules.ChipDepreciation * 100:0}% of chips and {l.Rules.SiteDepreciation * 100:0.0}% of sites at book, each quarter."),
            Account.StakeGains => MoneyFigures.Postings(l, account, false, "Stakes are carried at market value; the change is a gain or loss without any cash."),
            _ => MoneyFigures.Postings(l, account, false, "What the ledger has on this account for the quarter."),
        };
    }
}
