using CloudWars.Core.Views;

namespace CloudWars.Core.Explain;

/// <summary>The door to figures that can be opened. What is told is made by the code that computed it, from what the seat has seen.</summary>
public static class Explainer
{
    /// <summary>Names of all kinds of figures.</summary>
    public static IEnumerable<string> Kinds => FigureCatalog.Kinds.Select(k => k.Name);

    public static bool Knows(FigureId id) => FigureCatalog.Find(id.Kind) is not null;

    /// <summary>How much the figure is now.</summary>
    /// <exception cref="ArgumentException">There is no such kind of figure.</exception>
    public static double Amount(SeatView view, FigureId id)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new Lens(Chronicle.Of(view), id, view.Quarter).Amount;
    }

    /// <summary>The topic of the rule book that tells of such figures; empty for kinds the core does not know.</summary>
    public static string TopicOf(FigureId id) => FigureCatalog.Find(id.Kind)?.Topic ?? "";

    public static Unit UnitOf(FigureId id) => FigureCatalog.Find(id.Kind)?.Unit ?? Unit.Number;

    /// <summary>The figure with its parts, its rule and the amounts of the quarter before.</summary>
    /// <exception cref="ArgumentException">There is no such kind of figure.</exception>
    public static Figure Open(Chronicle chronicle, FigureId id)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return new Lens(chronicle, id, chronicle.Now.Quarter).Figure();
    }
}
