using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Page 5: the three statements, debt and its limits, who owns whom.</summary>
internal sealed class FinancePage : Page
{
    /// <summary>Columns in which a statement stands whole, with the quarter before beside it.</summary>
    private const int StatementWidth = 54;

    /// <summary>Columns in which the table of debt and its limits stands whole.</summary>
    private const int DebtWidth = 58;

    private static readonly string[] Kinds = ["income-line", "balance-line", "cash-line"];

    public override string Name => "Finance";

    public override string Tab => "Money";

    public override IReadOnlyList<OrderGroup> Orders => [OrderGroup.Finance];

    public override string Topic => "finance";

    public override string Help =>
        "The statements are made from the ledger of the last quarter and tie to the cent: income (what was earned), balance sheet (what is owned "
        + "and owed), cash flow (where the cash went). Figures are millions or billions of dollars as written.\n"
        + "Depreciation: the part of chips and sites used up. Stakes are shown at market value, so they can earn or lose without any cash.\n"
        + "Leverage: debt less cash, over a year's cash earnings. The covenant is the leverage lenders accept; beyond it they stop lending and the rating falls. "
        + "Headroom: what could still be borrowed. Runway: quarters until the cash is gone at last quarter's pace.\n"
        + "Cap table: who owns the company. New shares dilute everybody who does not buy.";

    public override IReadOnlyList<string> Parts(SeatDesk desk) => ["Income", "Balance sheet", "Cash flow", "Debt", "Owners", "Stakes"];

    public override Sheet Below(SeatDesk desk, int part, DrawingContext room) =>
        part < 3 ? Columns.Flow(room, DebtWidth, third => Debt(desk, third), third => Owners(desk, third), third => Stakes(desk, third)) : new Sheet();

    public override Sheet Draw(SeatDesk desk, int part, DrawingContext context)
    {
        if (part < 3 && desk.View.Quarter == 0)
        {
            return Stack.Spaced(Wrap.Words("The books open with the first quarter. Until then the balance sheet is what the scenario says.", context.Width, Ink.Muted), Statement(desk, 1, context));
        }

        if (part < 3)
        {
            return Columns.Beside(context.Width, StatementWidth) > 1 ? AllStatements(desk, context) : Statement(desk, part, context);
        }

        return part switch
        {
            3 => Debt(desk, context),
            4 => Owners(desk, context),
            _ => Stakes(desk, context),
        };
    }

    private static Sheet AllStatements(SeatDesk desk, DrawingContext context) =>
        Columns.Flow(context, StatementWidth, each => Statement(desk, 0, each), each => Statement(desk, 1, each), each => Statement(desk, 2, each));

    private static Sheet Statement(SeatDesk desk, int which, DrawingContext context)
    {
        Statements now = desk.Me.Statements;
        string title = $"{(which == 0 ? "Income" : which == 1 ? "Balance sheet" : "Cash flow")}, {desk.View.LastQuarterLabel}";
        IReadOnlyList<StatementLine> before = desk.View.Quarter > 1 ? Lines(desk.Before.Me.Statements, which) : [];
        return Panel.Draw(title, context, inner => StatementTable.Draw(desk, desk.View.MyId, Kinds[which], Lines(now, which), before, inner));
    }

    private static IReadOnlyList<StatementLine> Lines(Statements statements, int which) =>
        which == 0 ? statements.Income : which == 1 ? statements.BalanceSheet : statements.CashFlow;

    private static Sheet Debt(SeatDesk desk, DrawingContext context)
    {
        CompanyView me = desk.Me;
        Table table = new(Column.Text("Debt and credit", 20), Column.Number("Now"));
        void Row(string label, string kind, Func<double, string>? text = null, Ink ink = Ink.Normal) =>
            table.AddRow($"why:{kind}:{me.Id}", label, desk.Figure(kind, me.Id, ink: ink, text: text));
        Row("Bonds and loans", "debt");
        Row("Cash", "cash");
        Row("Cash earnings a year", "cash-earnings");
        Row("Leverage (net debt over cash earnings)", "leverage", v => me.Debt <= me.Cash.Value ? "net cash" : Show.Fixed(v, 2), me.Leverage > me.CovenantLeverage ? Ink.Bad : Ink.Strong);
        Row("Covenant (leverage lenders accept)", "covenant");
        table.Add("Rating", Line.Of(me.Rating, Ink.Strong).Asking($"why:leverage:{me.Id}"));
        Row("Interest on new bonds, a year", "borrow-rate", v => Show.Percent(v));
        Row("Headroom: what could be borrowed now", "headroom");
        Row("New shares investors would take", "issue-limit");
        Row("Cash flow of the quarter", "cash-flow", Show.BillionsChange);
        Row("Runway", "runway", v => me.Runway is null ? "cash grows" : Show.Quarters(v), me.Runway < 4 ? Ink.Bad : Ink.Strong);
        Row("Discount rate the market uses, a year", "discount-rate", v => Show.Percent(v));
        Row("  of it for dependency", "dependency-premium", v => Show.Percent(v));
        Row("  of it for leverage", "leverage-premium", v => Show.Percent(v));
        return Panel.Draw("Debt and credit", context, table.Draw);
    }

    private static Sheet Owners(SeatDesk desk, DrawingContext context) =>
        Panel.Draw($"Who owns {desk.Me.Name}", context, inner => CapTable(desk, desk.Me, inner));

    internal static Sheet CapTable(SeatDesk desk, CompanyView company, DrawingContext context)
    {
        Table table = new(Column.Text("Holder", 12), Column.Number("Shares"), Column.Number("Stake"), Column.Number("Worth"));
        foreach (HolderView holder in company.CapTable)
        {
            table.Add(Line.Of(holder.Name, holder.Id == desk.View.MyId ? Ink.Accent : Ink.Normal),
                desk.Figure("shares-of", company.Id, holder.Id), desk.Figure("stake-of", company.Id, holder.Id, text: v => Show.Percent(v)), desk.Figure("stake-worth", company.Id, holder.Id));
        }

        table.Rule().Add("All", desk.Figure("shares", company.Id), desk.Figure("stakes", company.Id, text: v => Show.Percent(v)), desk.Figure("value", company.Id));
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
            table.AddRow($"co:{stake.Id}", stake.Name, desk.Figure("stake-of", stake.Id, desk.View.MyId, text: v => Show.Percent(v)),
                desk.Figure("stake-worth", stake.Id, desk.View.MyId), desk.Figure("stake-part", stake.Id, desk.View.MyId, text: v => Show.Percent(v)));
        }

        Sheet sheet = Panel.Draw("What I hold", context, table.Draw);
        foreach (HolderView stake in held)
        {
            sheet.Append(Panel.Draw($"Who owns {stake.Name}", context, inner => CapTable(desk, desk.View.Company(stake.Id), inner)));
        }

        return sheet;
    }
}
