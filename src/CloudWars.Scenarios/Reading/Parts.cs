using System.Collections;
using System.Reflection;
using CloudWars.Core.Deals;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Reading;

/// <summary>Walks over every part of a scenario file: the file itself, then each object in it that has named members.</summary>
internal static class Parts
{
    public static IEnumerable<(string Path, object Part)> Of(ScenarioFile file) => Within(file, "");

    private static IEnumerable<(string Path, object Part)> Within(object value, string path) => value switch
    {
        string or bool or int or Enum or Leg or ISourced => [],
        IDictionary map => map.Keys.Cast<string>().SelectMany(id => Within(map[id]!, Paths.Member(path, id))),
        IEnumerable list => list.Cast<object>().SelectMany((item, i) => Within(item, Paths.Item(path, i))),
        _ => Members(value, path).Prepend((path, value)),
    };

    private static IEnumerable<(string Path, object Part)> Members(object part, string path)
    {
        foreach ((string name, PropertyInfo property) in Shape.Of(part.GetType()))
        {
            if (property.GetValue(part) is { } value)
            {
                foreach ((string Path, object Part) inner in Within(value, Paths.Member(path, name)))
                {
                    yield return inner;
                }
            }
        }
    }
}
