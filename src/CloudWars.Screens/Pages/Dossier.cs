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
            c.HasStatements ? Panel.Draw($"Income, {desk.View.LastQuarterLabel}, as filed", context, inner => StatementTable.Draw(c.Statements.Income, [], inner)) : new Sheet());
    }

    private static Sheet Figures(SeatDesk desk, CompanyView c, DrawingContext context)
    {
        Table table = new(Column.Text("Figure", 20), Column.Number("Now"), Column.Text("How it is known", 8, 1));
        void Row(string label, string now, Estimate? estimate = null, string? target = null) =>
            table.AddRow(target, label, Line.Of(now, Ink.Strong), Line.Of(estimate is { IsKnown: false } e ? $"estimate, +/-{Show.Fixed(e.Error * 100, 0)}%" : "public", Ink.Muted));
        Row("Market value", Show.Billions(c.Value), null, $"why:value:{c.Id}");
        Row("Fundamental value", Show.Billions(c.Fundamental), null, $"why:fundamental:{c.Id}");
        Row("Cash", Show.Billions(c.Cash.Value), c.Cash);
        Row("Debt, rating", $"{Show.Billions(c.Debt)}, {c.Rating}");
        Row("Revenue of the quarter", Show.Billions(c.Revenue.Value), c.Revenue);
        Row("Growth of revenue a year", Show.PercentChange(c.RevenueGrowth.Value), c.RevenueGrowth);
        Row("Cash flow of the quarter", Show.BillionsChange(c.FreeCashFlow.Value), c.FreeCashFlow);
        if (c.Setup.Builds)
        {
            Row("Powered space", Show.Gw(c.SitesGw));
            Row("Compute", Show.Gw(c.Capacity));
        }

        if (c.Setup.SellsCompute)
        {
            Row("Enterprise share, price against the market", $"{Show.Percent(c.EnterpriseShare)}, {Show.PercentChange(c.ComputeMarkup, 0)}");
            Row("Compute sold or used, backlog", $"{Show.Percent(c.Utilisation, 0)}, {Show.Billions(c.Backlog)}");
        }

        if (c.Setup.TrainsModels)
        {
            Row("Compute its models run on", Show.Gw(c.ComputeUsed));
            Row("Capability", Show.Fixed(c.Capability, 1));
            Row("Share of the model market", Show.Percent(c.ProductShare));
            Row("Price against the usual, users served", $"{Show.PercentChange(c.ProductPrice - 1, 0)}, {Show.Percent(c.ProductServed, 0)}");
            Row("Research a quarter", Show.Billions(c.Research.Value), c.Research);
        }

        foreach (FleetView f in c.Fleet.Where(f => f.PowerGw > 0.005 || f.Used > 0.005))
        {
            Row($"{f.Name}: installed, run on", $"{Show.Fixed(f.PowerGw, 2)}, {Show.Gw(f.Used)}");
        }

        Row("Dependency premium a year", Show.Percent(c.DependencyPremium, 2));
        Row("Broken word (0 is clean)", Show.Fixed(c.BrokenWord, 1));
        return Panel.Draw($"{c.Name}, {(c.Listed ? "listed" : "private")}", context, table.Draw);
    }

    private static Sheet Holdings(SeatDesk desk, CompanyView c, DrawingContext context)
    {
        if (c.Holdings.Count == 0)
        {
            return new Sheet();
        }

        string stakes = string.Join(", ", c.Holdings.Select(h => $"{h.Name} {Show.Percent(h.Stake)} ({Show.Billions(h.Stake * desk.View.Company(h.Id).Value)})"));
        return Wrap.Words(Line.Of("Holds ").Add(stakes, Ink.Strong), context.Width);
    }

    private static Sheet Contracts(SeatDesk desk, CompanyView c, DrawingContext context)
    {
        IReadOnlyList<ContractView> own = [.. desk.View.Contracts.Where(k => k.Provider == c.Id || k.Customer == c.Id)];
        return own.Count == 0 ? new Sheet() : Panel.Draw("Compute contracts", context, inner => ContractTable.Draw(desk, own, inner));
    }
}
