using CloudWars.Core.Explain.Kinds;

namespace CloudWars.Core.Explain;

/// <summary>Every kind of figure, field by field.</summary>
internal static class FigureCatalog
{
    private static readonly SortedList<string, FigureKind> ByName = Index();

    public static IEnumerable<FigureKind> Kinds => ByName.Values;

    public static FigureKind? Find(string name) => ByName.TryGetValue(name, out FigureKind? kind) ? kind : null;

    private static SortedList<string, FigureKind> Index()
    {
        SortedList<string, FigureKind> byName = new(StringComparer.Ordinal);
        foreach (FigureKind kind in All())
        {
            byName.Add(kind.Name, kind);
        }

        return byName;
    }

    private static IEnumerable<FigureKind> All() =>
    [
        .. In("finance", MoneyFigures.All),
        .. In("finance", StatementFigures.All),
        .. In("finance", CreditFigures.All),
        .. In("value", ValueFigures.All),
        .. In("deals", OwnershipFigures.All),
        .. In("dependency", RiskFigures.All),
        .. In("compute", ComputeFigures.All),
        .. In("compute", ChipFigures.All),
        .. In("models", ModelFigures.All),
        .. In("compute", CustomerFigures.All),
        .. In("deals", ContractFigures.All),
        .. In("deals", DealFigures.All),
        .. In("value", MarketFigures.All),
        .. In("circular", TieFigures.All),
    ];

    private static IEnumerable<FigureKind> In(string topic, IEnumerable<FigureKind> kinds) => kinds.Select(kind => kind with { Topic = topic });
}
