using CloudWars.Core.Orders;

namespace CloudWars.Screens.Pages;

/// <summary>One letter for every kind of order, the same on every page, so that fingers can learn them.</summary>
internal static class OrderKeys
{
    private static readonly (string Order, char Key)[] Letters =
    [
        ("propose", 'n'), ("end-contract", 'q'),
        ("build-sites", 'b'), ("order-chips", 'o'), ("shift-workload", 'w'), ("fund-silicon", 's'),
        ("train", 't'), ("fund-research", 'r'), ("set-prices", 'p'),
        ("borrow", 'l'), ("repay", 'y'), ("issue", 'i'), ("go-public", 'g'), ("secondary", 'z'),
        ("buy-back", 'u'), ("invest", 'v'), ("sell-stake", 'x'), ("bid", 'h'),
    ];

    /// <summary>The letter of a kind; null for kinds that are given elsewhere, such as answers, and for new ones.</summary>
    public static char? Of(OrderKind kind) => Letters.FirstOrDefault(pair => pair.Order == kind.Name) is { Order: not null } found ? found.Key : null;

    public static OrderKind? KindOf(char key) =>
        Letters.FirstOrDefault(pair => pair.Key == char.ToLowerInvariant(key)) is { Order: not null } found ? OrderCatalog.Find(found.Order) : null;

    /// <summary>Answers to offers are given on the offer itself, never from a list of orders.</summary>
    public static bool IsAnswer(OrderKind kind) => kind.Name is "accept" or "decline" or "counter" or "withdraw";
}
