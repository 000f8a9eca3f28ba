using CloudWars.Core.Orders;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Page 9: everything ordered, what it costs, what speaks against it, and the commit.</summary>
internal sealed class OrdersPage : Page
{
    public override string Name => "Orders";

    public override string Topic => "foresight";

    public override string Help =>
        "Everything you have ordered for this quarter, secret until all have committed. Now: cash paid or received when the quarter resolves. A quarter: what it adds "
        + "to or takes from every coming quarter. Figures are what the orders themselves foresee; chips may be rationed and sales turn out otherwise.\n"
        + "The forecast plays these orders on in 200 imagined futures: luck, the others' plans and what you can only estimate are drawn anew in each, from what you "
        + "see and nothing else. Later quarters go on as your company has so far.\n"
        + "Enter changes an order, 'd' or Delete takes the selected one back, 'f' fills in the caretaker's plain orders, 's' says what shall be done every quarter, F6 finishes the quarter for you, F5 commits: then nothing can be changed.";

    public override IReadOnlyList<PageAction> Actions(SeatDesk desk) =>
    [
        .. desk.Answering ? Array.Empty<PageAction>() : [new PageAction('a', "advice", "advice"), new PageAction('f', "fill in the caretaker's orders", "suggest")],
        .. desk.Draft.Count > 0 ? [new PageAction('d', "take back the selected", "undo")] : Array.Empty<PageAction>(),
        .. desk.Answering ? Array.Empty<PageAction>() : [new PageAction('s', "standing orders", "standing")],
        new('m', desk.Answering ? "send the answers" : "commit the quarter", "commit"),
    ];

    public override Sheet Draw(SeatDesk desk, int part, DrawingContext context)
    {
        DraftSums sums = DraftSums.Of(desk);
        Table table = new(Column.Text($"Orders for {desk.View.QuarterLabel}", 20), Column.Number("Now"), Column.Number("A quarter"));
        for (int i = 0; i < desk.Draft.Count; i++)
        {
            string standing = desk.Standing.Contains(i) ? " (standing)" : "";
            table.AddRow($"change:{i}", OrderCatalog.KindOf(desk.Draft[i]).Describe(desk.View.Setup, desk.Draft[i]) + standing, Cash(desk, "draft-now", i.ToString()), Cash(desk, "draft-later", i.ToString()));
        }

        table.Rule();
        table.Add("Together", Cash(desk, "draft-now"), Cash(desk, "draft-later"));
        table.Add("Cash now", desk.Figure("cash", desk.View.MyId));
        table.Add("Cash after these orders", desk.Figure("draft-cash", ink: sums.CashAfter < 0 ? Ink.Bad : Ink.Strong));
        table.Add("Last quarter's cash flow, for comparison", desk.Figure("cash-flow", desk.View.MyId, text: Show.BillionsChange));
        return Stack.Spaced(desk.Draft.Count == 0 ? Nothing(desk, context) : new Sheet(), table.Draw(context), ForecastSheet.Draw(desk, desk.Forecast, context), Effects(desk, context));
    }

    private static Sheet Nothing(SeatDesk desk, DrawingContext context) => Wrap.Words(
        desk.Answering ? "No answers yet: an offer that is not answered stands until it lapses."
            : "No orders yet. Policies such as prices and budgets go on as they are; nothing new is built, trained or signed.",
        context.Width, Ink.Muted);

    private static Sheet Effects(SeatDesk desk, DrawingContext context)
    {
        Sheet sheet = new();
        foreach (string notGiven in desk.NotGiven)
        {
            sheet.Append(Wrap.Words($"{context.Glyphs.Cross} Standing order not given: {notGiven}", context.Width, Ink.Warning));
        }

        for (int i = 0; i < desk.Draft.Count; i++)
        {
            OrderPreview preview = Preview(desk, i);
            foreach (string warning in preview.Warnings)
            {
                sheet.Append(Wrap.Words($"{context.Glyphs.Cross} {Title(desk, i)}: {warning}", context.Width, Ink.Warning));
            }
        }

        if (DraftSums.Of(desk).CashAfter < 0)
        {
            sheet.Append(Wrap.Words($"{context.Glyphs.Cross} More than the cash you have: what cannot be paid from cash and the quarter's income is cut, in the order of the list.", context.Width, Ink.Bad));
        }

        for (int i = 0; i < desk.Draft.Count; i++)
        {
            sheet.Append(Wrap.Words($"{Title(desk, i)}: {string.Join(" ", Preview(desk, i).Effects)}", context.Width, Ink.Muted));
        }

        return sheet;
    }

    private static OrderPreview Preview(SeatDesk desk, int i) => OrderCatalog.KindOf(desk.Draft[i]).Preview(desk.View, desk.Draft[i]);

    private static string Title(SeatDesk desk, int i) => OrderCatalog.KindOf(desk.Draft[i]).Title;

    private static Line Cash(SeatDesk desk, string kind, string order = "")
    {
        double billions = DraftFigures.Open(desk, new(kind, order))?.Amount ?? 0;
        return Math.Abs(billions) < 0.0005 ? Line.Of("-", Ink.Muted) : desk.Figure(kind, order, ink: Show.Tone(billions), text: Show.BillionsChange);
    }
}
