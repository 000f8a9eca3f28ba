using System.Collections;
using System.Reflection;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Reading;

/// <summary>Every figure of a scenario file, for the checks, the origins and the printed sheet alike.</summary>
internal static class Figures
{
    public static IReadOnlyList<FigureAt> Of(ScenarioFile file)
    {
        List<FigureAt> found = [];
        foreach ((string path, object part) in Parts.Of(file))
        {
            if (part is OfferPart offer)
            {
                // The numbers of a term sheet hang together, so a sheet has one source for all of them.
                found.Add(new FigureAt(path, null, [], offer.Source, offer.Assumed, true));
            }

            foreach ((string name, PropertyInfo property) in Shape.Of(part.GetType()))
            {
                Add(found, Paths.Member(path, name), property, property.GetValue(part), part as SourcedPart);
            }
        }

        return found;
    }

    private static void Add(List<FigureAt> found, string path, PropertyInfo property, object? value, SourcedPart? around)
    {
        FigureAttribute? about = Shape.About<FigureAttribute>(property);
        if (value is ISourced figure)
        {
            found.Add(Sourced(path, about, figure, around));
        }
        else if (value is int number)
        {
            found.Add(new FigureAt(path, about, [number], null, null, false));
        }
        else if (value is IDictionary map)
        {
            foreach (string id in map.Keys)
            {
                if (map[id] is ISourced inner)
                {
                    found.Add(Sourced(Paths.Member(path, id), about, inner, around));
                }
            }
        }
    }

    private static FigureAt Sourced(string path, FigureAttribute? about, ISourced figure, SourcedPart? around)
    {
        bool own = figure.Source is not null || figure.Assumed is not null;
        return new FigureAt(path, about, figure.Numbers, own ? figure.Source : around?.Source, own ? figure.Assumed : around?.Assumed, true) { Range = figure.Range };
    }
}
