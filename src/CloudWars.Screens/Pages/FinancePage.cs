using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Page 5: the three statements, debt and its limits, who owns whom.</summary>
internal sealed class FinancePage : Page
{
    private const int WideEnough = 112;

    public override string Name => "Finance";

    public override string Tab => "Money";

    public override IReadOnlyList<OrderGroup> Orders => [OrderGroup.Finance];

    public override string Help =>
        "The statements are made from the ledger of the last quarter and tie to the cent: income (what was earned), balance sheet (what is owned "
        + "and owed), cash flow (where the cash went). Figures are millions or billions of dollars as written.\n"
        + "Depreciation: the part of chips and sites used up. Stakes are shown at market value, so they can earn or lose without any cash.\n"
        + "Leverage: debt less cash, over a year's cash earnings. The covenant is the leverage lenders accept; beyond it they stop lending and the rating falls. "
        + "Headroom: what could still be borrowed. Runway: quarters until the cash is gone at last quarter's pace.\n"
        + "Cap table: who owns the company. New shares dilute everybody who does not buy.";

    public override IReadOnlyList<string> Parts(SeatDesk desk) => ["Income", "Balance sheet", "Cash flow", "Debt", "Owners", "Stakes"];

    public override Sheet Draw(SeatDesk desk, int part, DrawingContext context)
    {
        if (part < 3 && desk.View.Quarter == 0)
        {
            return Stack.Spaced(Wrap.Words("The books open with the first quarter. Until then the balance sheet is what the scenario says.", context.Width, Ink.Muted), Statement(desk, 1, context));
        }

        if (part < 3)
        {
            return context.Width >= WideEnough ? AllStatements(desk, context) : Statement(desk, part, context);
        }

        return part switch
        {
            3 => Debt(desk, context),
            4 => Owners(desk, context),
            _ => Stakes(desk, context),
        };
    }

    private static Sheet AllStatements(SeatDesk desk, DrawingContext context)
    {
        DrawingContext third = context.WithWidth(Columns.WidthOfEach(context.Width, 3));
        return Columns.SideBySide(context.Width, Statement(desk, 0, third), Statement(desk, 1, third), Statement(desk, 2, third));
    }

    private static Sheet Statement(SeatDesk desk, int which, DrawingContext context)
    {
        Statements now = desk.Me.Statements;
        string title = $"{(which == 0 ? "Income" : which == 1 ? "Balance sheet" : "Cash flow")}, {desk.View.LastQuarterLabel}";
        IReadOnlyList<StatementLine> before = desk.View.Quarter > 1 ? Lines(desk.Before.Me.Statements, which) : [];
        return Panel.Draw(title, context, inner => StatementTable.Draw(Lines(now, which), before, inner));
    }

    private static IReadOnlyList<StatementLine> Lines(Statements statements, int which) =>
        which == 0 ? statements.Income : which == 1 ? statements.BalanceSheet : statements.CashFlow;

    private static Sheet Debt(SeatDesk desk, DrawingContext context)
    {
        CompanyView me = desk.Me;
        Table table = new(Column.Text("Debt and credit", 20), Column.Number("Now"));
        table.Add("Bonds and loans", Show.Billions(me.Debt));
        table.Add("Cash", Show.Billions(me.Cash.Value));
        table.Add("Cash earnings a year", Show.Billions(me.CashEarnings.Value));
        table.Add("Leverage (net debt over cash earnings)", me.Debt <= me.Cash.Value ? "more cash than debt" : Line.Of(Show.Fixed(me.Leverage, 2), me.Leverage > me.CovenantLeverage ? Ink.Bad : Ink.Strong));
        table.Add("Covenant (leverage lenders accept)", Show.Fixed(me.CovenantLeverage, 2));
        table.Add("Rating", Line.Of(me.Rating, Ink.Strong));
        table.Add("Interest on new bonds, a year", Show.Percent(me.BorrowRate));
        table.Add("Headroom: what could be borrowed now", Show.Billions(me.BorrowHeadroom));
        table.Add("New shares investors would take", Show.Billions(me.IssueLimit));
        table.Add("Cash flow of the quarter", Show.BillionsChange(me.FreeCashFlow.Value));
        table.Add("Runway", me.Runway is { } runway ? Line.Of(Show.Quarters(runway), runway < 4 ? Ink.Bad : Ink.Strong) : "cash grows");
        table.Add("Discount rate the market uses, a year", Show.Percent(me.DiscountRate));
        table.Add("  of it for dependency", Show.Percent(me.DependencyPremium));
        table.Add("  of it for leverage", Show.Percent(me.LeveragePremium));
        return Panel.Draw("Debt and credit", context, table.Draw);
    }

    private static Sheet Owners(SeatDesk desk, DrawingContext context) =>
        Panel.Draw($"Who owns {desk.Me.Name}", context, inner => CapTable(desk, desk.Me, inner));

    internal static Sheet CapTable(SeatDesk desk, CompanyView company, DrawingContext context)
    {
        Table table = new(Column.Text("Holder", 12), Column.Number("Shares"), Column.Number("Stake"), Column.Number("Worth"));
        foreach (HolderView holder in company.CapTable)
        {
            table.Add(Line.Of(holder.Name, holder.Id == desk.View.MyId ? Ink.Accent : Ink.Normal), Format.Count(holder.Shares), Show.Percent(holder.Stake), Show.Billions(holder.Stake * company.Value));
        }

        table.Rule().Add("All", Format.Count(company.Shares), Show.Percent(company.CapTable.Sum(h => h.Stake)), Show.Billions(company.Value));
        return table.Draw(context);
    }

    private static Sheet Stakes(SeatDesk desk, DrawingContext context)
    {
        IReadOnlyList<HolderView> held = desk.Me.Holdings;
        if (held.Count == 0)
        {
            return Wrap.Words("You hold no shares of others. 'v' buys existing shares; an equity leg in a term sheet (n) gives a company new money.", context.Width, Ink.Muted);
        }

        Table table = new(Column.Text("Company", 10), Column.Number("Stake"), Column.Number("Worth"), Column.Number("Of your value"));
        foreach (HolderView stake in held)
        {
            double worth = stake.Stake * desk.View.Company(stake.Id).Value;
            table.AddRow($"co:{stake.Id}", stake.Name, Show.Percent(stake.Stake), Show.Billions(worth), Show.Percent(worth / Math.Max(0.001, desk.Me.Value)));
        }

        Sheet sheet = Panel.Draw("What I hold", context, table.Draw);
        foreach (HolderView stake in held)
        {
            sheet.Append(Panel.Draw($"Who owns {stake.Name}", context, inner => CapTable(desk, desk.View.Company(stake.Id), inner)));
        }

        return sheet;
    }
}
