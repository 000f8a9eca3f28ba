using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Reading;

/// <summary>Binds objects with known members, objects keyed by id, and lists.</summary>
internal sealed partial class ObjectBinder(Binder binder, Findings findings)
{
    public object? BindRecord(JsonPart part, Type type, string path)
    {
        if (!Expect(part, PartKind.Object, path))
        {
            return null;
        }

        IReadOnlyDictionary<string, PropertyInfo> shape = Shape.Of(type);
        object record = Activator.CreateInstance(type)!;
        foreach (JsonMember member in Once(part, path))
        {
            string at = Paths.Member(path, member.Name);
            if (!shape.TryGetValue(member.Name, out PropertyInfo? property))
            {
                Unknown(member, path, shape.Keys);
            }
            else if (binder.Bind(member.Value, property.PropertyType, at) is { } value)
            {
                property.SetValue(record, value);
            }
        }

        return record;
    }

    public object? BindMap(JsonPart part, Type type, Type valueType, string path)
    {
        if (!Expect(part, PartKind.Object, path))
        {
            return null;
        }

        IDictionary map = (IDictionary)FormatJson.Options.GetTypeInfo(type).CreateObject!();
        foreach (JsonMember member in Once(part, path))
        {
            if (!IsKey(type, member.Name))
            {
                findings.ErrorAt(path, member.Offset, $"\"{ScalarBinder.Short(member.Name)}\" is no id.", "Use 1 to 40 lower-case letters, digits and hyphens.");
            }
            else if (Present(member.Value, valueType, Paths.Member(path, member.Name)) is { } value)
            {
                map[member.Name] = value;
            }
        }

        return map;
    }

    public object? BindList(JsonPart part, Type itemType, string path)
    {
        if (!Expect(part, PartKind.List, path))
        {
            return null;
        }

        List<object> items = [];
        for (int i = 0; i < part.Items.Count; i++)
        {
            if (Present(part.Items[i], itemType, Paths.Item(path, i)) is { } item)
            {
                items.Add(item);
            }
        }

        Array list = Array.CreateInstance(itemType, items.Count);
        ((ICollection)items).CopyTo(list, 0);
        return list;
    }

    /// <summary>Each member once; a name that comes again is reported and the first one kept.</summary>
    internal IEnumerable<JsonMember> Once(JsonPart part, string path)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonMember member in part.Members)
        {
            if (seen.Add(member.Name))
            {
                yield return member;
            }
            else
            {
                findings.ErrorAt(path, member.Offset, $"\"{ScalarBinder.Short(member.Name)}\" is here twice.", "Keep one of them.");
            }
        }
    }

    internal void Unknown(JsonMember member, string path, IEnumerable<string> known)
    {
        string where = path.Length == 0 ? "A scenario" : path;
        string hint = findings.Full ? "" : Spelling.Hint(member.Name, known);
        findings.ErrorAt(path, member.Offset, $"{where} has no \"{ScalarBinder.Short(member.Name)}\".", hint);
    }

    internal bool Expect(JsonPart part, PartKind kind, string path)
    {
        if (part.Kind == kind)
        {
            return true;
        }

        findings.Error(path, $"This should be {(kind == PartKind.Object ? "an object {…}" : "a list […]")}, not {part.Words}.");
        return false;
    }

    private object? Present(JsonPart part, Type type, string path)
    {
        object? value = binder.Bind(part, type, path);
        if (part.Kind == PartKind.Null)
        {
            findings.Error(path, "null says nothing here.", "Fill it in or take it out.");
        }

        return value;
    }

    /// <summary>Rules are keyed by the names of the rule book, everything else by ids.</summary>
    private static bool IsKey(Type map, string name) => map == typeof(Format.RuleOverrides) ? name.Length <= ReadingLimits.IdLength : Id().IsMatch(name);

    [GeneratedRegex("^[a-z0-9-]{1,40}\\z")]
    internal static partial Regex Id();
}
