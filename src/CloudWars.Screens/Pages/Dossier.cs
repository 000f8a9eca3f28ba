using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Everything this seat knows about one company.</summary>
internal static class Dossier
{
    public static Sheet Draw(SeatDesk desk, string company, DrawingContext context)
    {
        CompanyView c = desk.View.Company(company);
        return Stack.Spaced(
            Wrap.Words(c.Setup.Blurb, context.Width, Ink.Muted),
            Figures(desk, c, context),
            Panel.Draw($"Who owns {c.Name}", context, inner => FinancePage.CapTable(desk, c, inner)),
            Holdings(desk, c, context),
            Contracts(desk, c, context),
            c.HasStatements ? Panel.Draw($"Income, {desk.View.LastQuarterLabel}, as filed", context, inner => StatementTable.Draw(desk, c.Id, "income-line", c.Statements.Income, [], inner)) : new Sheet());
    }

    /// <summary>Every figure that is known of a company, and how it is known.</summary>
    public static Sheet Figures(SeatDesk desk, CompanyView c, DrawingContext context)
    {
        Table table = new(Column.Text("Figure", 20), Column.Number("Now"), Column.Text("How it is known", 8, 1));
        void Row(string label, Line now, Estimate? estimate = null) =>
            table.Add(label, now, Line.Of(estimate is { IsKnown: false } e ? $"estimate, +/-{Show.Fixed(e.Error * 100, 0)}%" : "public", Ink.Muted));
        Line Of(string kind, Func<double, string>? text = null) => desk.Figure(kind, c.Id, ink: Ink.Strong, text: text);
        Row("Market value", Of("value"));
        Row("Fundamental value", Of("fundamental"));
        Row("Cash", Of("cash"), c.Cash);
        Row("Debt, rating", Of("debt").Add($", {c.Rating}", Ink.Strong));
        Row("Revenue of the quarter", Of("revenue"), c.Revenue);
        Row("Growth of revenue a year", Of("revenue-growth", v => Show.PercentChange(v)), c.RevenueGrowth);
        Row("Cash flow of the quarter", Of("cash-flow", Show.BillionsChange), c.FreeCashFlow);
        if (c.Setup.Builds)
        {
            Row("Powered space", Of("sites"));
            Row("Compute", Of("capacity"));
        }

        if (c.Setup.SellsCompute)
        {
            Row("Enterprise share, price against the market", Of("enterprise-share", v => Show.Percent(v)).Add(", ").Add(Of("markup", Against)));
            Row("Compute sold or used, backlog", Of("utilisation", v => Show.Percent(v, 0)).Add(", ").Add(Of("backlog")));
        }

        if (c.Setup.TrainsModels)
        {
            Row("Compute its models run on", Of("compute-used"));
            Row("Capability", Of("capability"));
            Row("Share of the model market", Of("product-share", v => Show.Percent(v)));
            Row("Price against the usual, users served", Of("product-price", Against).Add(", ").Add(Of("product-served", v => Show.Percent(v, 0))));
            Row("Research a quarter", Of("research"), c.Research);
        }

        foreach (FleetView f in c.Fleet.Where(f => f.PowerGw > 0.005 || f.Used > 0.005))
        {
            Row($"{f.Name}: installed, run on", desk.Figure("chips-power", c.Id, f.Family, Ink.Strong).Add(", ").Add(desk.Figure("chips-used", c.Id, f.Family, Ink.Strong)));
        }

        Row("Dependency premium a year", Of("dependency-premium"));
        Row("Broken word (0 is clean)", Of("broken-word", v => Show.Fixed(v, 1)));
        return Panel.Draw($"{c.Name}, {(c.Listed ? "listed" : "private")}", context, table.Draw);
    }

    private static Sheet Holdings(SeatDesk desk, CompanyView c, DrawingContext context)
    {
        if (c.Holdings.Count == 0)
        {
            return new Sheet();
        }

        Line stakes = Line.Join(", ", c.Holdings.Select(h => Line.Of($"{h.Name} ", Ink.Strong).Add(desk.Figure("stake-of", h.Id, c.Id, Ink.Strong, v => Show.Percent(v))).Add(" (").Add(desk.Figure("stake-worth", h.Id, c.Id)).Add(")")));
        return Wrap.Words(Line.Of("Holds ").Add(stakes), context.Width);
    }

    private static string Against(double share) => Show.PercentChange(share, 0);

    private static Sheet Contracts(SeatDesk desk, CompanyView c, DrawingContext context)
    {
        IReadOnlyList<ContractView> own = [.. desk.View.Contracts.Where(k => k.Provider == c.Id || k.Customer == c.Id)];
        return own.Count == 0 ? new Sheet() : Panel.Draw("Compute contracts", context, inner => ContractTable.Draw(desk, own, inner));
    }
}
