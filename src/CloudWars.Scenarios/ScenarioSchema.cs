using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using CloudWars.Scenarios.Format;
using CloudWars.Scenarios.Schema;

namespace CloudWars.Scenarios;

/// <summary>
/// The JSON Schema of scenario.json, made from the very types that load it, so that editors check as people type. Descriptions,
/// units and ranges come from the same attributes as the checks.
/// </summary>
public static class ScenarioSchema
{
    public static string Write()
    {
        JsonSchemaExporterOptions how = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = SchemaNode.Refine };
        JsonObject schema = FormatJson.Options.GetJsonSchemaAsNode(typeof(ScenarioFile), how).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "CloudWars scenario");
        schema["$defs"] = new JsonObject { ["origin"] = FigureSchema.Origin(), ["rules"] = RulesSchema.Build() };
        return schema.ToJsonString(FormatJson.Options) + "\n";
    }
}
