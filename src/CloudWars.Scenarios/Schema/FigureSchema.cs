using System.Text.Json.Nodes;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Schema;

/// <summary>The schema of a figure: a bare value, or an object with the value and its source or assumption.</summary>
internal static class FigureSchema
{
    private const string OriginRef = "#/$defs/origin";

    public static JsonObject Sourced(Type value, FigureAttribute? about) => new()
    {
        ["anyOf"] = new JsonArray(Bare(value, about), new JsonObject
        {
            ["$ref"] = OriginRef,
            ["properties"] = new JsonObject { ["value"] = Bare(value, about) },
        }),
    };

    /// <summary>The part that all figures share: a value with either a source or an assumption.</summary>
    public static JsonObject Origin() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["value"] = true,
            ["range"] = new JsonObject
            {
                ["description"] = "Lowest and highest value: the figure is drawn between them when a game begins.",
                ["type"] = "array",
                ["items"] = new JsonObject { ["type"] = "number" },
                ["minItems"] = 2,
                ["maxItems"] = 2,
            },
            ["source"] = Text("Title, publisher, date; or article and sentence."),
            ["assumed"] = Text("Why this figure was chosen, if no source gives it."),
        },
        ["required"] = new JsonArray("value"),
        ["not"] = new JsonObject { ["required"] = new JsonArray("source", "assumed") },
        ["additionalProperties"] = false,
    };

    public static void Range(JsonObject schema, FigureAttribute about)
    {
        schema["minimum"] = about.Min;
        schema["maximum"] = about.Max;
    }

    public static string Words(FigureAttribute about) => about.Unit.Length == 0 ? $"{about.Meaning}." : $"{about.Meaning}; {about.Unit}.";

    private static JsonObject Bare(Type value, FigureAttribute? about)
    {
        bool list = value != typeof(double) && value != typeof(int) && value != typeof(long);
        JsonObject number = new() { ["type"] = value == typeof(int) || value == typeof(long) ? "integer" : "number" };
        if (about is not null)
        {
            Range(number, about);
        }

        return list ? new JsonObject { ["type"] = "array", ["items"] = number } : number;
    }

    private static JsonObject Text(string description) => new() { ["description"] = description, ["type"] = "string" };
}
