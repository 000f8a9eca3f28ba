using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using CloudWars.Scenarios.Format;
using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios.Schema;

/// <summary>Adds to each node of the exported schema what the exporter cannot know: meanings, ranges, sources, required members.</summary>
internal static class SchemaNode
{
    private const string IdPattern = "^[a-z0-9-]{1,40}$";

    public static JsonNode Refine(JsonSchemaExporterContext context, JsonNode node)
    {
        Type type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        FigureAttribute? figure = Attribute<FigureAttribute>(context);
        if (type == typeof(RuleOverrides))
        {
            return Described(context, new JsonObject { ["$ref"] = "#/$defs/rules" });
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Sourced<>))
        {
            return Described(context, FigureSchema.Sourced(type.GetGenericArguments()[0], figure));
        }

        if (node is not JsonObject schema)
        {
            return node;
        }

        WithoutNull(schema);
        if (type == typeof(int) && figure is not null)
        {
            FigureSchema.Range(schema, figure);
        }
        else if (type == typeof(string))
        {
            schema["maxLength"] = ReadingLimits.TextLength;
        }
        else if (Shape.ValueTypeOfMap(type) is { } value)
        {
            Map(schema, value, figure);
        }
        else if (schema["properties"] is JsonObject properties)
        {
            Members(schema, properties, type);
        }

        return Described(context, schema);
    }

    private static void Map(JsonObject schema, Type value, FigureAttribute? figure)
    {
        schema["propertyNames"] = new JsonObject { ["pattern"] = IdPattern };
        if (value.IsGenericType && value.GetGenericTypeDefinition() == typeof(Sourced<>))
        {
            schema["additionalProperties"] = FigureSchema.Sourced(value.GetGenericArguments()[0], figure);
        }
    }

    private static void Members(JsonObject schema, JsonObject properties, Type type)
    {
        schema["additionalProperties"] = false;
        List<string> required =
        [
            .. Shape.Of(type).Where(p => p.Value.GetCustomAttribute<RequiredAttribute>() is not null && properties.ContainsKey(p.Key)).Select(p => p.Key),
        ];
        if (required.Count > 0)
        {
            schema["required"] = new JsonArray([.. required.Select(r => (JsonNode)r)]);
        }
    }

    /// <summary>Left out is how a scenario says "nothing", so null is not offered.</summary>
    private static void WithoutNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray types)
        {
            List<string> left = [.. types.Select(t => t!.GetValue<string>()).Where(t => t != "null")];
            schema["type"] = left.Count == 1 ? left[0] : new JsonArray([.. left.Select(t => (JsonNode)t)]);
        }

        if (schema["enum"] is JsonArray words)
        {
            schema["enum"] = new JsonArray([.. words.Where(w => w is not null).Select(w => w!.DeepClone())]);
        }
    }

    private static JsonObject Described(JsonSchemaExporterContext context, JsonObject schema)
    {
        FigureAttribute? figure = Attribute<FigureAttribute>(context);
        string? text = Attribute<DescriptionAttribute>(context)?.Description ?? (figure is null ? null : FigureSchema.Words(figure));
        if (text is not null && !schema.ContainsKey("description"))
        {
            schema.Insert(0, "description", text);
        }

        return schema;
    }

    private static T? Attribute<T>(JsonSchemaExporterContext context)
        where T : Attribute =>
        context.PropertyInfo?.AttributeProvider is { } provider
            ? provider.GetCustomAttributes(typeof(T), inherit: true).OfType<T>().FirstOrDefault()
            : null;
}
