using System.Text.Json.Nodes;
using CloudWars.Scenarios.Building;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Schema;

/// <summary>The schema of rule overrides: every parameter of the rule book with its meaning, range and default.</summary>
internal static class RulesSchema
{
    public static JsonObject Build()
    {
        JsonObject properties = [];
        foreach (RuleParameter parameter in RuleParameters.All)
        {
            FigureAttribute about = new(parameter.About.Meaning, "", parameter.About.Min, parameter.About.Max);
            JsonObject figure = FigureSchema.Sourced(parameter.IsWhole ? typeof(int) : typeof(double), about);
            figure.Insert(0, "description", FigureSchema.Words(about));
            figure["default"] = parameter.Default;
            properties[parameter.Name] = figure;
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }
}
