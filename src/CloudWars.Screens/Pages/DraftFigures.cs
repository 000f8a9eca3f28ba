using CloudWars.Core.Explain;
using CloudWars.Core.Orders;

namespace CloudWars.Screens.Pages;

/// <summary>Figures of what is only drafted yet, which no view knows: made of what the orders themselves foresee.</summary>
internal static class DraftFigures
{
    private const string Now = "draft-now";
    private const string Later = "draft-later";
    private const string After = "draft-cash";

    public static bool Knows(FigureId id) => id.Kind is Now or Later or After;

    public static Figure? Open(SeatDesk desk, FigureId id) => id.Kind switch
    {
        Now => id.Subject.Length > 0 ? Order(desk, id, p => p.CashNow) : All(desk, Now, "All orders, now", "Cash paid (-) or received (+) when the quarter resolves, order by order."),
        Later => id.Subject.Length > 0 ? Order(desk, id, p => p.CashPerQuarter) : All(desk, Later, "All orders, a quarter", "What the orders add to (+) or take from (-) every coming quarter, order by order."),
        After => Cash(desk),
        _ => null,
    };

    private static Figure? Order(SeatDesk desk, FigureId id, Func<OrderPreview, double> amount)
    {
        if (!int.TryParse(id.Subject, out int index) || index < 0 || index >= desk.Draft.Count)
        {
            return null;
        }

        OrderKind kind = OrderCatalog.KindOf(desk.Draft[index]);
        OrderPreview preview = kind.Preview(desk.View, desk.Draft[index]);
        string words = string.Join(" ", preview.Effects.Concat(preview.Warnings));
        return new Figure(kind.Describe(desk.View.Setup, desk.Draft[index]), amount(preview), Unit.Billions, words.Length > 0 ? words : "What the order itself foresees.");
    }

    private static Figure All(SeatDesk desk, string kind, string name, string rule)
    {
        Figure[] parts = [.. Enumerable.Range(0, desk.Draft.Count).Select(i => Open(desk, new FigureId(kind, i.ToString()))!)];
        return new Figure(name, parts.Sum(p => p.Amount), Unit.Billions, () => new Telling(rule, parts));
    }

    private static Figure Cash(SeatDesk desk)
    {
        Figure cash = Explainer.Open(desk.Chronicle, new FigureId("cash", desk.View.MyId));
        Figure orders = Open(desk, new FigureId(Now))!;
        return new Figure("Cash after these orders", cash.Amount + orders.Amount, Unit.Billions, () => new Telling("Before the income and the costs of the quarter.", [cash, orders]));
    }
}
