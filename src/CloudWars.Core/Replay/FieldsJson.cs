using System.Numerics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloudWars.Core.Replay;

/// <summary>
/// The fields of the core's plain structs as JSON under their names, zeros left out. New fields need no line here; a field that
/// a text lacks stays zero.
/// </summary>
internal static class FieldsJson
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static JsonArray Many<T>(IReadOnlyList<T> items)
        where T : struct
    {
        JsonArray json = [];
        foreach (T item in items)
        {
            json.Add((JsonNode)Of(item));
        }

        return json;
    }

    public static JsonArray Numbers<T>(ReadOnlySpan<T> numbers)
        where T : struct, INumber<T>
    {
        JsonArray json = [];
        foreach (T number in numbers)
        {
            json.Add(Number(number));
        }

        return json;
    }

    public static JsonObject Of(object value)
    {
        JsonObject json = [];
        foreach (FieldInfo field in value.GetType().GetFields(All))
        {
            if (Node(field.GetValue(value)) is { } node)
            {
                json[field.Name] = node;
            }
        }

        return json;
    }

    public static List<T> ReadMany<T>(JsonNode? json)
        where T : struct => json is JsonArray items ? [.. items.Select(Read<T>)] : [];

    public static T Read<T>(JsonNode? json)
        where T : struct => (T)Struct(typeof(T), json as JsonObject ?? []);

    /// <summary>Fills a span of exactly the length of the list; false if the lengths differ.</summary>
    public static bool Fill<T>(JsonNode? json, Span<T> numbers)
        where T : struct
    {
        if (json is not JsonArray items || items.Count != numbers.Length)
        {
            return false;
        }

        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = items[i]!.GetValue<T>();
        }

        return true;
    }

    private static JsonNode Number(object number) => number switch
    {
        double real => JsonValue.Create(real),
        long whole => JsonValue.Create(whole),
        int whole => JsonValue.Create(whole),
        _ => throw new NotSupportedException($"A position has no list of {number.GetType().Name}."),
    };

    private static JsonNode? Node(object? value) => value switch
    {
        null => null,
        double number => BitConverter.DoubleToInt64Bits(number) == 0 ? null : JsonValue.Create(number),
        int number => number == 0 ? null : JsonValue.Create(number),
        long number => number == 0 ? null : JsonValue.Create(number),
        ulong number => number == 0 ? null : JsonValue.Create(number),
        bool flag => flag ? JsonValue.Create(true) : null,
        Enum kind => JsonValue.Create(Convert.ToInt32(kind)),
        Money money => money.IsZero ? null : JsonValue.Create(money.Cents),
        FamilyValues families => Numbers(MemoryMarshal.CreateReadOnlySpan(ref families[0], Limits.Families)),
        SiteQueue sites => Numbers(MemoryMarshal.CreateReadOnlySpan(ref sites[0], Limits.SiteLead)),
        ChipQueue chips => Numbers(MemoryMarshal.CreateReadOnlySpan(ref chips[0], Limits.Families * Limits.ChipLead)),
        TermSheet sheet => JsonSerializer.SerializeToNode(sheet, OrderJson.Of<TermSheet>()),
        _ => Of(value),
    };

    private static object Struct(Type type, JsonObject json)
    {
        object made = Activator.CreateInstance(type)!;
        foreach (FieldInfo field in type.GetFields(All))
        {
            if (json[field.Name] is { } node)
            {
                field.SetValue(made, Value(field.FieldType, node));
            }
        }

        return made;
    }

    private static object? Value(Type type, JsonNode node)
    {
        if (type.IsEnum)
        {
            object kind = Enum.ToObject(type, node.GetValue<int>());
            return Enum.IsDefined(type, kind) ? kind : throw new FormatException($"{node} is no {type.Name}.");
        }

        return type == typeof(double) ? node.GetValue<double>()
            : type == typeof(int) ? node.GetValue<int>()
            : type == typeof(long) ? node.GetValue<long>()
            : type == typeof(ulong) ? node.GetValue<ulong>()
            : type == typeof(bool) ? node.GetValue<bool>()
            : type == typeof(Money) ? new Money(node.GetValue<long>())
            : type == typeof(TermSheet) ? node.Deserialize(OrderJson.Of<TermSheet>())
            : type == typeof(FamilyValues) ? Families(node)
            : type == typeof(SiteQueue) ? Sites(node)
            : type == typeof(ChipQueue) ? Chips(node)
            : Struct(type, node.AsObject());
    }

    private static FamilyValues Families(JsonNode node)
    {
        FamilyValues values = default;
        Whole(Fill(node, MemoryMarshal.CreateSpan(ref values[0], Limits.Families)));
        return values;
    }

    private static SiteQueue Sites(JsonNode node)
    {
        SiteQueue values = default;
        Whole(Fill(node, MemoryMarshal.CreateSpan(ref values[0], Limits.SiteLead)));
        return values;
    }

    private static ChipQueue Chips(JsonNode node)
    {
        ChipQueue values = default;
        Whole(Fill(node, MemoryMarshal.CreateSpan(ref values[0], Limits.Families * Limits.ChipLead)));
        return values;
    }

    private static void Whole(bool filled)
    {
        if (!filled)
        {
            throw new FormatException("A list has another length than the rules want.");
        }
    }
}
