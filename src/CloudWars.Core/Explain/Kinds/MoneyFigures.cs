using CloudWars.Core.Phases;
using CloudWars.Core.Views;
using CloudWars.Core.World;

namespace CloudWars.Core.Explain.Kinds;

/// <summary>Cash, sales and earnings of a company.</summary>
internal static class MoneyFigures
{
    public static IEnumerable<FigureKind> All =>
    [
        new("cash", "Cash", Unit.Billions, l => l.Of.Cash.Value, Cash),
        new("revenue", "Revenue of the quarter", Unit.Billions, l => l.Of.Revenue.Value, Revenue),
        new("revenue-growth", "Growth of revenue a year", Unit.Share, l => l.Of.RevenueGrowth.Value, l => Smoothed(l, 0.4,
            "The newest quarter's growth, made yearly, counts 40%; what was known before counts 60%.")),
        new("cash-flow", "Cash flow of the quarter", Unit.Billions, l => l.Of.FreeCashFlow.Value, CashFlow),
        new("capital-spending", "Spent on sites and chips", Unit.Billions, l => l.Of.CapitalSpending, l => l.Made(
            "What sites, chips and what they need cost in the quarter.",
            Spent(l, Account.Chips), Spent(l, Account.Sites), Spent(l, Account.Construction))),
        new("cash-earnings", "Cash earnings a year", Unit.Billions, l => l.Of.CashEarnings.Value, Earned),
        new("runway", "Runway", Unit.Quarters, l => l.Of.Runway ?? 0, Runway),
        new("research", "Research a quarter", Unit.Billions, l => l.Of.Research.Value, l => l.Rolled(
            l.Of.IsMine ? "Your own decision: it stays until you change it (r)." : "An estimate: another's budgets are not public.", $"companies.{l.Id.Subject}.researchSpend")),
        new("research-benchmark", "Research benchmark", Unit.Billions, l => l.Of.ResearchBenchmark, l => l.Rolled(
            $"What keeps pace with the field: ${l.Rules.ResearchBenchmark:0.0}B at the start, growing {l.Rules.ResearchBenchmarkGrowth * 100:0}% a quarter.")),
    ];

    /// <summary>The money that moved against one account, down to the postings.</summary>
    internal static Figure Moved(Lens l, Account account) => new(Statements.NameOf(account), l.State.Books.CashAgainst(l.Index, account).Billions, Unit.Billions, () => Postings(l, account, cashOnly: true,
        "Money that came in (+) or went out (-) against this account in the quarter."));

    /// <summary>An account's lines in the own journal by their reason. Others' journals are closed: there the ledger's sum is the end.</summary>
    internal static Telling Postings(Lens l, Account account, bool cashOnly, string rule)
    {
        List<Figure> lines = [];
        int sign = cashOnly || Chart.ClassOf(account) is not AccountClass.Asset ? -1 : 1;
        foreach (IGrouping<string, Posting> group in l.Journal.Where(p => Concerns(p, account, cashOnly)).GroupBy(p => p.Reason))
        {
            double sum = sign * group.Sum(p => (p.Debit == account ? 1 : -1) * p.Amount.Billions);
            IReadOnlyList<Figure> each = group.Count() < 2 ? [] : [.. group.Select((p, i) => Line(p, account, sign, i + 1))];
            Posting first = group.First();
            lines.Add(new Figure(Sentence(group.Key), sum, Unit.Billions, () => new Telling(each.Count > 0 ? $"{each.Count} lines of the ledger." : Words(first), each)));
        }

        return new Telling(l.Journal.Count > 0 ? rule : $"{rule} The ledger's sum: its single lines are {(l.Of.IsMine ? "kept only for quarters played in this sitting" : "not public")}.", lines);
    }

    internal static string Sentence(string reason) => reason.Length == 0 ? "Posted" : char.ToUpperInvariant(reason[0]) + reason[1..];

    /// <summary>What closes the quarter before opens this one's journal and belongs to no flow of it.</summary>
    private static bool Concerns(Posting p, Account account, bool cashOnly) => (p.Debit == account || p.Credit == account)
        && (!cashOnly || p.Debit == Account.Cash || p.Credit == Account.Cash) && (p.Reason != Books.Closing || !Chart.IsFlow(account));

    /// <summary>Half old, half new: how a smoothed figure came about from the quarter's own.</summary>
    private static Telling Smoothed(Lens l, double weight, string rule)
    {
        if (l.Before is not { } before)
        {
            return l.Rolled(rule);
        }

        double newest = (l.Amount - ((1 - weight) * before.Amount)) / weight;
        return l.Made(rule,
            before.Figure().Times(1 - weight, "What was known before"),
            l.Leaf("The newest quarter", weight * newest, $"{newest * 100:0.0}% a year in {l.Label}, counted {weight * 100:0}%."));
    }

    private static Figure Line(Posting posting, Account account, int sign, int number) =>
        new($"Line {number}", sign * (posting.Debit == account ? 1 : -1) * posting.Amount.Billions, Unit.Billions, Words(posting));

    private static string Words(Posting p) => $"Posted: debit {Statements.NameOf(p.Debit).ToLowerInvariant()}, credit {Statements.NameOf(p.Credit).ToLowerInvariant()}, ${p.Amount.Billions:0.000}B, \"{p.Reason}\".";

    private static Figure Spent(Lens l, Account account) => Moved(l, account).Times(-1);

    private static Telling Cash(Lens l) => l.UnlessOpening(
        () =>
        {
            List<Figure> parts = [];
            for (Account a = Account.Chips; a <= Account.Tax; a++)
            {
                if (!l.State.Books.CashAgainst(l.Index, a).IsZero)
                {
                    parts.Add(Moved(l, a));
                }
            }

            Figure start = new("Cash at the start", l.Amount - parts.Sum(p => p.Amount), Unit.Billions, () => l.Before?.Kind.Tell(l.Before) ?? new Telling("What was there before the game began.", []));
            return !l.Of.HasStatements
                ? l.Rolled("A private company's cash is an estimate, renewed every two quarters.")
                : new Telling($"What was there at the start of {l.Label}, and everything that came in and went out.", [start, .. parts]);
        },
        $"companies.{l.Id.Subject}.cash");

    private static Telling Revenue(Lens l)
    {
        if (!l.Of.HasStatements)
        {
            return l.Rolled("A private company's revenue is an estimate, renewed every two quarters.");
        }

        if (l.IsOpening)
        {
            return OpeningRevenue(l);
        }

        List<Figure> parts = [];
        for (Account a = Account.CoreRevenue; a <= Account.ChipRevenue; a++)
        {
            parts.Add(StatementFigures.Income(l, a));
        }

        return l.Made($"What customers paid in {l.Label}, without interest, gains and damages.", parts);
    }

    private static Telling OpeningRevenue(Lens l)
    {
        CompanySetup setup = l.Of.Setup;
        double other = l.Amount - setup.CoreRevenue - setup.ProductRevenue - l.Of.AiRevenue;
        return l.Made("What customers pay in a quarter: the scenario's figures, and what contracts and the quarter on which the game opens make of them.",
            l.Start("Ordinary business", setup.CoreRevenue, "coreRevenue"),
            l.Start("Models and products", setup.ProductRevenue, "productRevenue"),
            l.Leaf("Compute sold", l.Of.AiRevenue, "What the contracts of the opening and the customers of the cloud pay in a quarter."),
            l.Leaf("Growth in the quarter on which the game opens", other, "A quiet quarter is played on the side, in which nobody orders anything new, so that the first real one brings no jump that nobody caused."));
    }

    private static Telling CashFlow(Lens l)
    {
        if (l.IsOpening || !l.Of.HasStatements)
        {
            return l.Rolled(l.Of.HasStatements ? "Cash from operations less what sites and chips cost." : "A private company's books are an estimate.");
        }

        List<Figure> parts = [];
        for (Account a = Account.Chips; a <= Account.Tax; a++)
        {
            if (Chart.SectionOf(a) == CashSection.Operating && !l.State.Books.CashAgainst(l.Index, a).IsZero)
            {
                parts.Add(Moved(l, a));
            }
        }

        return l.Made("Cash from operations less what was spent on sites and chips.", [.. parts, l.Mine("capital-spending").Times(-1)]);
    }

    private static Telling Earned(Lens l)
    {
        if (l.Before is not { } before || !l.Of.HasStatements)
        {
            return l.Rolled("Earnings before interest, tax, depreciation and investment, made yearly and smoothed: what lenders look at.");
        }

        return l.Made(
            "Half of it is what was known before, half the newest quarter made yearly: earnings in cash before interest, tax and investment.",
            before.Figure().Times(0.5, "Half of what was known before"),
            new Figure($"Half of {l.Label}, made yearly", 2 * Earnings.CashProfit(l.State.Books, l.Index), Unit.Billions, () => new Telling("Revenue less what was paid for running the business.", [.. Accounts(l)])));
    }

    private static IEnumerable<Figure> Accounts(Lens l)
    {
        for (Account a = Account.CoreRevenue; a <= Account.Tax; a++)
        {
            if (!l.State.Books.Balance(l.Index, a).IsZero && Earnings.IsCashProfit(a))
            {
                yield return StatementFigures.Income(l, a).Times(2);
            }
        }
    }

    private static Telling Runway(Lens l)
    {
        double burn = -l.Of.FreeCashFlow.Value;
        return l.Of.Runway is null
            ? l.Fact("Cash flow is positive: the cash grows.")
            : new Telling($"Quarters until the cash is gone at the pace of {l.Label}: cash over ${burn:0.0}B a quarter.", l.Amount <= 0 ? [] : [l.Mine("cash").Times(1 / burn, $"Cash, at ${burn:0.0}B a quarter", Unit.Quarters)]);
    }
}
