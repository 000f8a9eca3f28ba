using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>
/// What a person does not want to decide every quarter: areas for the caretaker, orders to be given again. Enter switches a line
/// on and off; it counts from the next quarter on.
/// </summary>
internal sealed class StandingScreen(GameFlow flow) : IScreen
{
    private static readonly (OrderGroup Area, string Words)[] Areas =
    [
        (OrderGroup.Compute, "Compute: sites, chips, software for other chips"),
        (OrderGroup.Models, "Models: training and research"),
        (OrderGroup.Customers, "Customers: prices"),
        (OrderGroup.Finance, "Money: loans, shares, buy-backs"),
        (OrderGroup.Boardroom, "Boardroom: plain compute contracts; answers to offers"),
    ];

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "on or off"), new("Esc", "back")];

    private SeatPapers Papers => flow.Session.Papers(flow.Seat);

    private StandingOrders Standing => Papers.Standing;

    /// <summary>Drafted orders that are not repeated yet; deals are never repeated.</summary>
    private IReadOnlyList<Order> Repeatable => [.. flow.Desk.Draft.Where(o => OrderCatalog.KindOf(o).Moment != OrderMoment.Talks && !Standing.Repeated.Contains(o))];

    public Sheet Render(DrawingContext context)
    {
        Sheet sheet = new Sheet().Add("Standing orders", Ink.Title)
            .Append(Wrap.Words("They are drafted at the beginning of every quarter, where you can still change them (page 9).", context.Width, Ink.Muted))
            .Blank().Add("The caretaker decides", Ink.Heading);
        foreach ((OrderGroup area, string words) in Areas)
        {
            sheet.Add(Mark(Standing.Covers(area), words, context), $"area:{area}");
        }

        sheet.Blank().Add("Ordered every quarter", Ink.Heading);
        for (int i = 0; i < Standing.Repeated.Count; i++)
        {
            sheet.Add(Mark(true, Words(Standing.Repeated[i]), context), $"stop:{i}");
        }

        for (int i = 0; i < Repeatable.Count; i++)
        {
            sheet.Add(Mark(false, Words(Repeatable[i]), context), $"repeat:{i}");
        }

        return Standing.Repeated.Count + Repeatable.Count > 0 ? sheet : sheet.Append(Wrap.Words("None. An order that you give this quarter can be switched on here, to be given again every quarter.", context.Width, Ink.Muted));
    }

    public void OnChosen(string target)
    {
        int at = Targets.Number(target);
        switch (Targets.Verb(target))
        {
            case "area":
                string area = Targets.Tail(target);
                Keep(Standing with { Areas = Standing.Areas.Contains(area) ? [.. Standing.Areas.Where(a => a != area)] : [.. Standing.Areas, area] });
                break;
            case "stop":
                Keep(Standing with { Repeated = [.. Standing.Repeated.Where((_, i) => i != at)] });
                break;
            case "repeat" when Standing.Repeated.Count >= StandingOrders.RepeatedMost:
                flow.Stage.Say(Line.Of($"No more than {StandingOrders.RepeatedMost} orders can be repeated.", Ink.Warning));
                break;
            case "repeat" when at < Repeatable.Count:
                Keep(Standing with { Repeated = [.. Standing.Repeated, Repeatable[at]] });
                break;
            default:
                break;
        }
    }

    private string Words(Order order) => OrderCatalog.KindOf(order).Describe(flow.Session.Setup, order);

    private void Keep(StandingOrders standing) => flow.Session.Keep(Papers with { Standing = standing });

    private static Line Mark(bool on, string words, DrawingContext context) =>
        Line.Of(on ? $" [{context.Glyphs.Check}] " : " [ ] ", Ink.Key).Add(words, on ? Ink.Strong : Ink.Normal).Truncate(context.Width).PadRight(context.Width);
}
