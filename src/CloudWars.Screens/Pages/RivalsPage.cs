using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Page 8: what is public about the others, and what is only estimated, with the stated error.</summary>
internal sealed class RivalsPage : Page
{
    /// <summary>Columns in which everything about a company stands whole.</summary>
    private const int DossierWidth = 76;

    public override string Name => "Rivals";

    public override string Topic => "hidden";

    public override string Help =>
        "Listed companies file their books: those figures are exact. A private company's books are estimates; +/-15% means that two times in three the truth lies within "
        + "15% of the figure. Estimates are renewed every two quarters, so looking twice does not help.\n"
        + "Research: budget a quarter (an estimate of anybody else's). Chips coming: gigawatts on order. Word: contracts and promises broken, fading; who broke his word gets harder terms.\n"
        + "Training runs, open talks of others and next chips are secret. Enter opens a company.";

    /// <summary>The nearest rivals in full, as many as stand beside each other.</summary>
    public override Sheet Below(SeatDesk desk, int part, DrawingContext room)
    {
        IEnumerable<CompanyView> nearest = desk.View.Others.Where(c => c.Active && c.IsSeat).OrderByDescending(c => c.Value).Take(Columns.Beside(room.Width, DossierWidth));
        return Columns.Flow(room, DossierWidth, [.. nearest.Select(c => (Func<DrawingContext, Sheet>)(each => Dossier.Figures(desk, c, each)))]);
    }

    public override Sheet Draw(SeatDesk desk, int part, DrawingContext context)
    {
        Table table = new(
            Column.Text("Company", 9), Column.Number("Value"), Column.Number("Cash"), Column.Number("Revenue"), Column.Number("Debt", 3),
            Column.Number("Compute", 1), Column.Number("Capability", 1), Column.Number("Research", 4));
        foreach (CompanyView c in desk.View.Others)
        {
            string name = c.Active ? c.Listed ? c.Name : c.Name + "*" : c.Name + " (out)";
            Line Of(string kind, Estimate? estimate = null) => desk.Figure(kind, c.Id, text: estimate is { } e ? _ => Show.Estimated(e) : null);
            bool trains = c.Setup.TrainsModels;
            table.AddRow($"co:{c.Id}", name, Of("value"), Of("cash", c.Cash), Of("revenue", c.Revenue), Of("debt"),
                c.Setup.Builds ? Of("capacity") : trains ? Of("compute-used") : Line.Empty, trains ? desk.Figure("capability", c.Id, text: v => Show.Fixed(v, 0)) : Line.Empty, trains ? Of("research", c.Research) : Line.Empty);
        }

        return Stack.Of(table.Draw(context), Wrap.Words("* private: books are estimates. Enter opens a company.", context.Width, Ink.Muted));
    }
}
