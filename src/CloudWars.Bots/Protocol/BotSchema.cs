using System.ComponentModel;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;

namespace CloudWars.Bots.Protocol;

/// <summary>
/// The JSON Schema of the protocol, made from the types that write and read it. Every record is a definition of its own, so the
/// file can be read by people as well.
/// </summary>
public sealed class BotSchema
{
    private readonly SortedDictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);
    private readonly JsonSchemaExporterOptions _exporting;

    private BotSchema() => _exporting = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };

    /// <summary>The whole schema, with line feeds only.</summary>
    public static string Write()
    {
        BotSchema schema = new();
        JsonNode game = BotJsonContext.Default.Options.GetJsonSchemaAsNode(typeof(GameMessage), schema._exporting);
        JsonNode bot = BotJsonContext.Default.Options.GetJsonSchemaAsNode(typeof(BotMessage), schema._exporting);
        JsonNode order = OrderJson.Options.GetJsonSchemaAsNode(typeof(Order), schema._exporting);
        Describe(order, name => OrderCatalog.Find(name)?.Meaning, "order");
        schema._definitions["Order"] = order;
        schema._definitions["GameMessage"] = game;
        schema._definitions["BotMessage"] = bot;
        JsonObject whole = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = BotProtocol.Name,
            ["description"] = "Lines between the game and a bot: GameMessage on the bot's standard input, BotMessage on its standard output, one JSON object a line.",
            ["anyOf"] = new JsonArray(Reference("GameMessage"), Reference("BotMessage")),
            ["$defs"] = new JsonObject(schema._definitions.Select(d => KeyValuePair.Create<string, JsonNode?>(d.Key, d.Value))),
        };
        JsonSerializerOptions readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        return whole.ToJsonString(readable) + "\n";
    }

    private JsonNode Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        JsonNode shaped = Attribute<ShapeAttribute>(context) is { } shape ? Shaped(context, shape.Definition) : Named(context, node);
        if (Attribute<DescriptionAttribute>(context) is { } description && shaped is JsonObject described)
        {
            described["description"] = description.Description;
        }

        return shaped;
    }

    /// <summary>A record that is not the root becomes a definition, and a reference stands in its place.</summary>
    private JsonNode Named(JsonSchemaExporterContext context, JsonNode node)
    {
        Type type = context.TypeInfo.Type;
        if (type == typeof(TermSheet) && node is not JsonObject)
        {
            return Reference(nameof(TermSheet));
        }

        if (((string?)(node as JsonObject)?["$ref"])?.StartsWith("#/$defs/", StringComparison.Ordinal) == false)
        {
            return SeenBefore(context);
        }

        if (!IsRecord(type) || context.Path.IsEmpty || context.BaseTypeInfo is not null || node is not JsonObject whole)
        {
            return node;
        }

        bool nullable = whole["type"] is JsonArray kinds && kinds.Any(k => (string?)k == "null");
        if (nullable)
        {
            whole["type"] = "object";
        }

        if (type == typeof(Leg))
        {
            Describe(whole, name => LegCatalog.All.FirstOrDefault(l => l.Name == name)?.Meaning, "leg");
        }

        _definitions[type.Name] = whole.DeepClone();
        return nullable ? OrNull(type.Name) : Reference(type.Name);
    }

    /// <summary>The exporter refers to where it met a type before; the definitions are where the type is now.</summary>
    private static JsonNode SeenBefore(JsonSchemaExporterContext context)
    {
        Type type = context.TypeInfo.Type;
        return context.TypeInfo.ElementType is { } element
            ? new JsonObject { ["type"] = "array", ["items"] = IsRecord(element) ? Reference(element.Name) : new JsonObject { ["type"] = "string" } }
            : context.PropertyInfo?.IsGetNullable == true ? OrNull(type.Name) : Reference(type.Name);
    }

    private static bool IsRecord(Type type) => type.IsClass && type.Assembly.GetName().Name!.StartsWith("CloudWars.", StringComparison.Ordinal);

    private static JsonNode Shaped(JsonSchemaExporterContext context, string definition) =>
        context.PropertyInfo!.PropertyType == typeof(JsonElement?)
            ? OrNull(definition)
            : new JsonObject { ["type"] = "array", ["items"] = Reference(definition), ["maxItems"] = BotProtocol.OrdersPerQuarter };

    private static JsonObject OrNull(string definition) => new() { ["anyOf"] = new JsonArray(Reference(definition), new JsonObject { ["type"] = "null" }) };

    private static JsonObject Reference(string definition) => new() { ["$ref"] = "#/$defs/" + definition };

    /// <summary>Puts the catalogue's words beside each of several shapes that are told apart by a property.</summary>
    private static void Describe(JsonNode shapes, Func<string, string?> meaning, string discriminator)
    {
        foreach (JsonNode? shape in shapes["anyOf"]?.AsArray() ?? [])
        {
            if (shape is JsonObject known && (string?)known["properties"]?[discriminator]?["const"] is { } name && meaning(name) is { } words)
            {
                known["description"] = words;
            }
        }
    }

    private static T? Attribute<T>(JsonSchemaExporterContext context)
        where T : Attribute =>
        context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(T), inherit: true).OfType<T>().FirstOrDefault()
            ?? (context.PropertyInfo is null ? context.TypeInfo.Type.GetCustomAttribute<T>(inherit: false) : null);
}
