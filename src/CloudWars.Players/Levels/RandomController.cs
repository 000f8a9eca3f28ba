using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Desks;

namespace CloudWars.Players.Levels;

/// <summary>Fills any forms at random: legal, mostly foolish, and the floor that every other level must clear.</summary>
internal sealed class RandomController(ulong seed) : IController
{
    private const int MostOrders = 6;

    public string Reason { get; private set; } = "Nothing decided yet.";

    public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel)
    {
        Tosses tosses = new(seed, view.Quarter);
        OrderSheet sheet = new(view);
        int wanted = tosses.Below(MostOrders + 1);
        foreach (DealView deal in view.Deals.Where(d => d.MustAnswer))
        {
            sheet.Give(Answer(view, deal, tosses));
        }

        for (int i = 0; i < wanted; i++)
        {
            OrderKind kind = OrderCatalog.All[tosses.Below(OrderCatalog.All.Count)];
            if (kind.Offered(view) && Draw(view, kind, tosses) is { } order)
            {
                sheet.Give(order);
            }
        }

        Reason = $"Drew {sheet.Orders.Count} orders at random.";
        return sheet.Orders;
    }

    public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel)
    {
        Tosses tosses = new(seed, view.Quarter, view.TalksRound);
        OrderSheet sheet = new(view);
        foreach (DealView deal in view.Deals.Where(d => d.MustAnswer))
        {
            sheet.Give(Answer(view, deal, tosses));
        }

        return sheet.Orders;
    }

    private static Order Answer(SeatView view, DealView deal, Tosses tosses)
    {
        double toss = tosses.Uniform();
        return toss < 0.35 ? new Accept(deal.Number)
            : toss < 0.5 ? new Counter(deal.Number, RandomSheet.Draw(view, deal.Other, tosses))
            : new Decline(deal.Number);
    }

    private static Order? Draw(SeatView view, OrderKind kind, Tosses tosses)
    {
        if (kind.OrderType == typeof(Propose))
        {
            List<CompanyView> others = [.. view.Others.Where(o => o.Active)];
            return others.Count == 0 ? null : new Propose(RandomSheet.Draw(view, others[tosses.Below(others.Count)].Id, tosses));
        }

        if (kind.OrderType == typeof(Counter))
        {
            return null;
        }

        FieldValues values = new();
        foreach (OrderField field in kind.Fields(view))
        {
            if (field.Kind == FieldKind.Choice)
            {
                values.Set(field.Name, field.Choices.Count == 0 ? "" : field.Choices[tosses.Below(field.Choices.Count)].Value);
            }
            else
            {
                double drawn = tosses.Between(field.Min, field.Max);
                values.Set(field.Name, field.Kind == FieldKind.Integer ? Math.Round(drawn) : OrderSheet.Neat(drawn));
            }
        }

        return kind.Create(view, values);
    }
}
