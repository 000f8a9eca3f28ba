using CloudWars.Core.Views;

namespace CloudWars.Core.Explain.Kinds;

/// <summary>Debt, what it costs and how much more there can be.</summary>
internal static class CreditFigures
{
    public static IEnumerable<FigureKind> All =>
    [
        new("debt", "Debt", Unit.Billions, l => l.Of.Debt, Debt),
        new("leverage", "Leverage", Unit.Number, l => l.Of.Leverage, Leverage),
        new("covenant", "Covenant", Unit.Number, l => l.Of.CovenantLeverage, l => l.Fact("A parameter of the rules: net debt over the cash earnings of a year that lenders accept.", "rules.covenantLeverage")),
        new("borrow-rate", "Interest on new bonds, a year", Unit.Share, l => l.Of.BorrowRate, l =>
        {
            Recording heard = new();
            Recording.Listener trace = heard.Listen(Unit.Share);
            CreditDesk.BorrowRate(l.State, l.Index, ref trace);
            return l.Made("The risk-free rate and a spread that grows with leverage.", heard.Parts);
        }),
        new("headroom", "What could be borrowed now", Unit.Billions, l => l.Of.BorrowHeadroom, l =>
        {
            Recording heard = new();
            Recording.Listener trace = heard.Listen(Unit.Billions);
            CreditDesk.Headroom(l.State, l.Index, ref trace);
            return l.Made("What lenders accept, less the debt that is there; cash counts against it.", heard.Parts);
        }),
        new("issue-limit", "New shares investors would take", Unit.Billions, l => l.Of.IssueLimit, l =>
        {
            Recording heard = new();
            Recording.Listener trace = heard.Listen(Unit.Billions);
            ShareDesk.IssueLimit(l.State, l.Index, ref trace);
            return l.Made("A part of the market value in any one quarter.", heard.Parts);
        }),
        new("loan", "Loan between companies", Unit.Billions, l => Loan(l)?.Principal ?? 0, l => l.Fact(Loan(l) is { } loan
            ? $"{l.NameOf(loan.Lender)} lends {l.NameOf(loan.Borrower)} at {loan.Rate * 100:0.0}% a year, repaid in full in {loan.QuartersLeft} quarters."
            : "It has been repaid.")),
    ];

    private static LoanView? Loan(Lens l) => int.TryParse(l.Id.Subject, out int index) && index >= 0 && index < l.View.Loans.Count ? l.View.Loans[index] : null;

    private static Telling Debt(Lens l) => l.UnlessOpening(
        () => l.Made("Bonds, and loans from other companies.", l.Mine("balance-line", Statements.NameOf(Account.Debt)), l.Mine("balance-line", Statements.NameOf(Account.LoansTaken))),
        $"companies.{l.Id.Subject}.debt");

    private static Telling Leverage(Lens l)
    {
        double earnings = l.Of.CashEarnings.Value;
        double net = l.Of.Debt - l.State.Books.Cash(l.Index).Billions;
        if (net > 0 && earnings <= 0.05)
        {
            return l.Fact("There are no earnings to carry the debt: lenders count it as 99.");
        }

        double over = net <= 0 ? Math.Max(1, earnings) : earnings;
        return l.Made($"Debt less cash, over the cash earnings of a year, ${over:0.0}B. Below nothing there is more cash than debt.",
            l.Mine("debt").Times(1 / over, unit: Unit.Number), l.Mine("cash").Times(-1 / over, "Cash, against it", Unit.Number));
    }
}
