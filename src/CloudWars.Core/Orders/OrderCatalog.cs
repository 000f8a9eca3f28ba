using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>
/// Every kind of order, in the order in which one company's orders of the same moment are carried out. Adding one:
/// its file in this folder (record and kind) and one line here. Menus, wire names, the schema, the rule book, random play
/// and the tests all read this list.
/// </summary>
public static class OrderCatalog
{
    public static FixedList<OrderKind> All { get; } =
    [
        // Who walks away does so before anyone can sign, and answers come before new offers.
        new WithdrawKind(),
        new DeclineKind(),
        new AcceptKind(),
        new CounterKind(),
        new ProposeKind(),
        new BorrowKind(),
        new IssueSharesKind(),

        // Employees can sell to funds for the last time in the quarter in which their company goes public.
        new SecondarySaleKind(),
        new GoPublicKind(),
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

    // What is asked thousands of times a second is kept at hand, by place in the catalogue.
    private static readonly FixedList<Type> Types = [.. All.Select(k => k.OrderType)];

    private static readonly FixedList<OrderMoment> Moments = [.. All.Select(k => k.Moment)];

    public static OrderKind KindOf(Order order) => order.Place >= 0
        ? All[order.Place]
        : throw new ArgumentException($"{order.GetType().Name} is not in the catalogue.", nameof(order));

    /// <summary>The place of the kind of such orders in the catalogue, or -1 for a type nobody knows.</summary>
    internal static int PlaceOf(Type type)
    {
        for (int place = 0; place < Types.Count; place++)
        {
            if (ReferenceEquals(Types[place], type))
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>When the kind at a place of the catalogue takes effect.</summary>
    internal static OrderMoment MomentOf(int place) => Moments[place];

    public static OrderKind? Find(string name) => All.FirstOrDefault(k => k.Name == name);

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
        for (int i = 0; i < given.Count; i++)
        {
            Order other = given[i];
            if (other?.GetType() == order.GetType() && kind.Subject(other) == subject)
            {
                return new Refusal("You have given that order already this quarter.", "Change or undo the first one.");
            }
        }

        return null;
    }
}
