using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>
/// Every kind of order, in the order in which one company's orders of the same moment are carried out. Adding one:
/// its file in this folder (record and kind) and one line here. Menus, wire names, the schema, the rule book, random play
/// and the tests all read this list.
/// </summary>
public static class OrderCatalog
{
    public static IReadOnlyList<OrderKind> All { get; } =
    [
        // Who walks away does so before anyone can sign, and answers come before new offers.
        new WithdrawKind(),
        new DeclineKind(),
        new AcceptKind(),
        new CounterKind(),
        new ProposeKind(),
        new BorrowKind(),
        new IssueSharesKind(),
        new GoPublicKind(),
        new SecondarySaleKind(),
        new SellStakeKind(),
        new InvestKind(),
        new BidForCompanyKind(),
        new RepayKind(),
        new BuyBackKind(),
        new SetPricesKind(),
        new FundResearchKind(),
        new FundSiliconKind(),
        new TrainModelKind(),
        new PortWorkloadKind(),
        new EndContractKind(),
        new BuildSitesKind(),
        new OrderChipsKind(),
    ];

    public static OrderKind KindOf(Order order)
    {
        foreach (OrderKind kind in All)
        {
            if (kind.OrderType == order.GetType())
            {
                return kind;
            }
        }

        throw new ArgumentException($"{order.GetType().Name} is not in the catalogue.", nameof(order));
    }

    public static OrderKind? Find(string name) => All.FirstOrDefault(k => k.Name == name);

    /// <summary>
    /// Whether an order of a list says again what an earlier one said, or comes after the most that anybody may give. What is
    /// refused while orders are written must not get in when they are carried out.
    /// </summary>
    internal static bool IsTooMany(OrderKind kind, IReadOnlyList<Order> orders, int at)
    {
        for (int i = 0; i < at; i++)
        {
            if (orders[i]?.GetType() == kind.OrderType && kind.Subject(orders[i]) == kind.Subject(orders[at]))
            {
                return true;
            }
        }

        return at >= Limits.OrdersPerQuarter;
    }

    /// <summary>Why a seat may not give this order now, besides the ones it has already given; null if it may.</summary>
    public static Refusal? Check(SeatView view, Order order, IReadOnlyList<Order>? given = null)
    {
        if (order is null)
        {
            return new Refusal("There is no order.");
        }

        OrderKind kind = KindOf(order);
        if (view.State.Companies[view.Seat].Insolvent)
        {
            return new Refusal($"{view.Setup.Companies[view.Seat].Name} is out of the game.");
        }

        return Repeats(kind, order, given) ?? kind.Check(view, order);
    }

    private static Refusal? Repeats(OrderKind kind, Order order, IReadOnlyList<Order>? given)
    {
        if (given is null)
        {
            return null;
        }

        if (given.Count >= Limits.OrdersPerQuarter)
        {
            return new Refusal($"No more than {Limits.OrdersPerQuarter} orders a quarter.");
        }

        string subject = kind.Subject(order);
        foreach (Order other in given)
        {
            if (other?.GetType() == order.GetType() && kind.Subject(other) == subject)
            {
                return new Refusal("You have given that order already this quarter.", "Change or undo the first one.");
            }
        }

        return null;
    }
}
