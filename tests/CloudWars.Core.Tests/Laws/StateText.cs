using System.Collections;
using System.Reflection;
using System.Text;
using CloudWars.Core.Deals;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Laws;

/// <summary>
/// Every field of a position as a line of text, so that a difference can be read and not only noticed. The journal is no part
/// of a position: it belongs to the quarter that wrote it.
/// </summary>
internal static class StateText
{
    public static string Of(GameState state) => string.Join('\n', Lines(state));

    public static List<string> Lines(GameState state)
    {
        List<string> lines = [];
        foreach (FieldInfo field in Fields(typeof(GameState)))
        {
            if (field.FieldType != typeof(GameSetup) && field.FieldType != typeof(SetupIndex))
            {
                Write(lines, Name(field), field.GetValue(state));
            }
        }

        return lines;
    }

    /// <summary>The lines that differ, "field: this | that".</summary>
    public static IReadOnlyList<string> Differences(GameState a, GameState b)
    {
        List<string> left = Lines(a);
        List<string> right = Lines(b);
        List<string> found = [];
        for (int i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            string one = i < left.Count ? left[i] : "(nothing)";
            string other = i < right.Count ? right[i] : "(nothing)";
            if (one != other)
            {
                found.Add($"{one} | {other}");
            }
        }

        return found;
    }

    private static void Write(List<string> lines, string path, object? value)
    {
        switch (value)
        {
            case FamilyValues families:
                WriteMany(lines, path, Enumerable.Range(0, Limits.Families).Select(i => families[i]));
                return;
            case SiteQueue sites:
                WriteMany(lines, path, Enumerable.Range(0, Limits.SiteLead).Select(i => sites[i]));
                return;
            case ChipQueue chips:
                WriteMany(lines, path, Enumerable.Range(0, Limits.Families * Limits.ChipLead).Select(i => chips[i]));
                return;
            case TermSheet sheet:
                lines.Add($"{path} = {sheet.From}>{sheet.To}: {string.Join(" + ", sheet.Legs)}");
                return;
            case double number:
                lines.Add($"{path} = {number:R}");
                return;
            case IEnumerable many and not string:
                WriteMany(lines, path, many.Cast<object>());
                return;
        }

        if (value is null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            lines.Add($"{path} = {value}");
            return;
        }

        foreach (FieldInfo field in Fields(value.GetType()).Where(f => f.Name != "_journal"))
        {
            Write(lines, $"{path}.{Name(field)}", field.GetValue(value));
        }
    }

    private static void WriteMany<T>(List<string> lines, string path, IEnumerable<T> many)
    {
        int i = 0;
        foreach (T item in many)
        {
            Write(lines, $"{path}[{i++}]", item);
        }
    }

    private static FieldInfo[] Fields(Type type) => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    private static string Name(FieldInfo field) => new StringBuilder(field.Name).Replace("<", "").Replace(">k__BackingField", "").ToString();
}
