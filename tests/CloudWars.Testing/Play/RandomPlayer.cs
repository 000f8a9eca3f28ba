using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;

namespace CloudWars.Testing.Play;

/// <summary>
/// Plays any legal order with any legal figures, without sense: rules must hold whatever people do. Everything is drawn from
/// the catalogues, so new kinds are played without a change here.
/// </summary>
public sealed class RandomPlayer(int seed, double eagerness = 0.3) : TestPlayer
{
    private readonly Random _dice = new(seed);

    /// <summary>A different random player for each company.</summary>
    public static Func<string, TestPlayer> Everywhere(int seed, double eagerness = 0.3)
    {
        Dictionary<string, TestPlayer> players = new(StringComparer.Ordinal);
        return company =>
        {
            if (!players.TryGetValue(company, out TestPlayer? player))
            {
                player = new RandomPlayer(seed + (players.Count * 7919), eagerness);
                players[company] = player;
            }

            return player;
        };
    }

    public override IReadOnlyList<Order> Orders(SeatView view)
    {
        List<Order> orders = [];
        foreach (OrderKind kind in OrderCatalog.All)
        {
            if (_dice.NextDouble() < eagerness && kind.Offered(view))
            {
                Give(view, orders, Draw(view, kind));
            }
        }

        return orders;
    }

    public override IReadOnlyList<Order> Answers(SeatView view)
    {
        List<Order> answers = [];
        foreach (DealView deal in view.Deals.Where(d => d.MustAnswer))
        {
            double toss = _dice.NextDouble();
            Order answer = toss < 0.55 ? new Accept(deal.Number)
                : toss < 0.7 ? new Decline(deal.Number)
                : new Counter(deal.Number, RandomSheets.Between(view, deal.Other, _dice));
            Give(view, answers, answer);
        }

        return answers;
    }

    /// <summary>An order of a kind with figures within the limits of its form.</summary>
    public static Order? Draw(SeatView view, OrderKind kind, Random dice)
    {
        if (kind.OrderType == typeof(Propose))
        {
            string[] others = [.. view.Others.Where(o => o.Active).Select(o => o.Id)];
            return others.Length == 0 ? null : new Propose(RandomSheets.Between(view, others[dice.Next(others.Length)], dice));
        }

        if (kind.OrderType == typeof(Counter))
        {
            DealView? open = view.Deals.FirstOrDefault(d => d.MustAnswer);
            return open is null ? null : new Counter(open.Number, RandomSheets.Between(view, open.Other, dice));
        }

        FieldValues values = new();
        foreach (OrderField field in kind.Fields(view))
        {
            if (field.Kind == FieldKind.Choice)
            {
                values.Set(field.Name, field.Choices.Count == 0 ? "" : field.Choices[dice.Next(field.Choices.Count)].Value);
            }
            else
            {
                double number = field.Min + (dice.NextDouble() * (field.Max - field.Min));
                values.Set(field.Name, field.Kind == FieldKind.Integer ? Math.Round(number) : Math.Round(number, 3));
            }
        }

        return kind.Create(view, values);
    }

    private Order? Draw(SeatView view, OrderKind kind) => Draw(view, kind, _dice);

    private static void Give(SeatView view, List<Order> given, Order? order)
    {
        if (order is not null && OrderCatalog.Check(view, order, given) is null)
        {
            given.Add(order);
        }
    }
}
