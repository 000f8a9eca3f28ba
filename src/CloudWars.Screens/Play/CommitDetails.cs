using CloudWars.Core.Orders;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;

namespace CloudWars.Screens.Play;

/// <summary>What stands under the question whether to commit: the orders, their cash, and what was left undone.</summary>
internal static class CommitDetails
{
    private const int UndoneMost = 4;
    private const int UrgentFrom = 70;

    public static Sheet Draw(SeatDesk desk, IReadOnlyList<string> warnings, Glyphs glyphs)
    {
        Sheet sheet = new();
        foreach (Order order in desk.Draft)
        {
            sheet.Append(Wrap.Words("  " + OrderCatalog.KindOf(order).Describe(desk.View.Setup, order), 78));
        }

        if (!desk.Answering)
        {
            DraftSums sums = DraftSums.Of(desk);
            sheet.Add(Line.Of("Cash after these orders ").Add(Show.Billions(sums.CashAfter), sums.CashAfter < 0 ? Ink.Bad : Ink.Strong).Add(", before income and costs of the quarter."));
        }

        foreach (string warning in warnings)
        {
            sheet.Append(Wrap.Words($"{glyphs.Cross} {warning}", 78, Ink.Bad));
        }

        foreach (Decision undone in Decisions.Of(desk).Where(d => d.Urgency >= UrgentFrom).Take(UndoneMost))
        {
            sheet.Append(Wrap.Words("Still open: " + undone.Text, 78, Ink.Warning));
        }

        return sheet;
    }
}
