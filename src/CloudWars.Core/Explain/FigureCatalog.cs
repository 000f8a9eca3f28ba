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
        .. MoneyFigures.All,
        .. StatementFigures.All,
        .. CreditFigures.All,
        .. ValueFigures.All,
        .. OwnershipFigures.All,
        .. RiskFigures.All,
        .. ComputeFigures.All,
        .. ChipFigures.All,
        .. ModelFigures.All,
        .. CustomerFigures.All,
        .. ContractFigures.All,
        .. DealFigures.All,
        .. MarketFigures.All,
        .. TieFigures.All,
    ];
}
