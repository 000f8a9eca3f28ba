using CloudWars.Core.World;
using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios.Building;

/// <summary>Finds the figures of a file that are drawn when a game begins.</summary>
internal static class RangeBuilder
{
    /// <summary>The open figure at a path such as <c>market.mood</c> or <c>companies.amazon.cash</c>; null where nothing can be drawn.</summary>
    public static OpeningRange? At(string path, IReadOnlyList<double> range)
    {
        string[] parts = path.Split('.');
        string company = parts is ["companies", var id, _] ? id : "";
        bool known = company.Length > 0 || parts is ["market", _];
        foreach (DrawnFigure figure in known && range.Count == 2 ? Enum.GetValues<DrawnFigure>() : [])
        {
            if (Shape.WireName(figure.ToString()) == parts[^1] && IsOfMarket(figure) == (company.Length == 0))
            {
                return new OpeningRange(path, company, figure, range[0], range[1]);
            }
        }

        return null;
    }

    public static IReadOnlyList<OpeningRange> Build(IReadOnlyList<FigureAt> figures) =>
        [.. figures.Where(f => f.Range is not null).Select(f => At(f.Path, f.Range!)).OfType<OpeningRange>()];

    public static IEnumerable<string> Names => Enum.GetNames<DrawnFigure>().Select(Shape.WireName);

    private static bool IsOfMarket(DrawnFigure figure) => figure >= DrawnFigure.ComputePrice;
}
