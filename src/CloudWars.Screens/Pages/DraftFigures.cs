using CloudWars.Analysis.Forecasts;
using CloudWars.Core.Explain;
using CloudWars.Core.Orders;

namespace CloudWars.Screens.Pages;

/// <summary>Figures of what is only drafted yet, which no view knows: made of what the orders themselves foresee.</summary>
internal static class DraftFigures
{
    private const string Now = "draft-now";
    private const string Later = "draft-later";
    private const string After = "draft-cash";

    private const string Foreseen = "forecast";

    public static bool Knows(FigureId id) => id.Kind is Now or Later or After or Foreseen;

    public static Figure? Open(SeatDesk desk, FigureId id) => id.Kind switch
    {
        Now => id.Subject.Length > 0 ? Order(desk, id, p => p.CashNow) : All(desk, Now, "All orders, now", "Cash paid (-) or received (+) when the quarter resolves, order by order."),
        Later => id.Subject.Length > 0 ? Order(desk, id, p => p.CashPerQuarter) : All(desk, Later, "All orders, a quarter", "What the orders add to (+) or take from (-) every coming quarter, order by order."),
        After => Cash(desk),
        Foreseen => Future(desk, id),
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

    /// <summary>The id's subject is the measure, its detail the distance and which of the three: "4-mid".</summary>
    private static Figure? Future(SeatDesk desk, FigureId id)
    {
        string[] words = id.Detail.Split('-');
        if (desk.Forecast is not { } forecast || forecast.Fans.FirstOrDefault(f => f.Measure.Name == id.Subject) is not { } fan
            || words.Length != 2 || !int.TryParse(words[0], out int quarter) || quarter < 0 || quarter >= fan.Bands.Count)
        {
            return null;
        }

        Band band = fan.Bands[quarter];
        (double amount, string part) = words[1] switch { "low" => (band.Low, "one in ten"), "high" => (band.High, "nine in ten"), _ => (band.Mid, "half") };
        double width = fan.Measure.WidthAt(Math.Max(1, quarter));
        double unseen = quarter == 0 ? 0 : fan.Measure.UnseenAt(quarter, desk.View.Me);
        return new Figure($"{fan.Measure.Title} at the end of {desk.View.Setup.Start.Label(desk.View.Quarter + quarter)}", amount, fan.Measure.Unit,
            $"Of {forecast.Futures} imagined futures {part} ended below this. Each plays your orders on, with other luck, other plans of the others and other truths behind your estimates. "
            + $"The spread around the middle is multiplied by {width:0.00}{(unseen > 0 ? $" and joined by {Show.Billions(unseen)} for what suppliers may or may not deliver" : "")}, as measured over games that were played (cloudwars forecast --calibrate).");
    }

    private static Figure Cash(SeatDesk desk)
    {
        Figure cash = Explainer.Open(desk.Chronicle, new FigureId("cash", desk.View.MyId));
        Figure orders = Open(desk, new FigureId(Now))!;
        return new Figure("Cash after these orders", cash.Amount + orders.Amount, Unit.Billions, () => new Telling("Before the income and the costs of the quarter.", [cash, orders]));
    }
}
