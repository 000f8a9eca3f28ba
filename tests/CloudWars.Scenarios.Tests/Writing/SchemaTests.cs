using System.Text.Json.Nodes;

namespace CloudWars.Scenarios.Tests.Writing;

public sealed class SchemaTests
{
    [Fact]
    public void The_schema_on_disk_is_the_one_that_the_types_give()
    {
        string onDisk = File.ReadAllText(Path.Combine(Repository.Scenarios, "scenario.schema.json")).Replace("\r", "");
        Assert.True(onDisk == ScenarioSchema.Write(), "Write it anew: cloudwars scenario schema > scenarios/scenario.schema.json");
    }

    [Fact]
    public void Every_member_has_a_description()
    {
        List<string> bare = [];
        Look(JsonNode.Parse(ScenarioSchema.Write())!, "", bare);

        // Legs are described by the core's catalogue, values of figures by the figure itself.
        Assert.DoesNotContain(bare, p => !p.Contains(".legs") && !p.EndsWith(".value", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_is_a_number_in_its_range_or_an_object_with_its_origin()
    {
        JsonNode schema = JsonNode.Parse(ScenarioSchema.Write())!;
        JsonNode cash = schema["properties"]!["companies"]!["additionalProperties"]!["properties"]!["cash"]!;
        Assert.Equal(0, cash["anyOf"]![0]!["minimum"]!.GetValue<double>());
        Assert.Equal("#/$defs/origin", cash["anyOf"]![1]!["$ref"]!.GetValue<string>());
        Assert.NotNull(schema["$defs"]!["rules"]!["properties"]!["leakOdds"]);
        Assert.Contains("companies", schema["required"]!.AsArray().Select(r => r!.GetValue<string>()));
    }

    private static void Look(JsonNode node, string path, List<string> bare)
    {
        if (node is JsonObject { } schema && schema["properties"] is JsonObject properties)
        {
            bare.AddRange(properties.Where(p => p.Value is JsonObject o && !o.ContainsKey("description") && !o.ContainsKey("const")).Select(p => $"{path}.{p.Key}"));
        }

        foreach ((string name, JsonNode? inner) in (node as JsonObject ?? []).Where(p => p.Value is not null))
        {
            Look(inner!, name is "properties" or "additionalProperties" ? path : $"{path}.{name}", bare);
        }

        foreach (JsonNode? item in (node as JsonArray ?? []).Where(i => i is not null))
        {
            Look(item!, path, bare);
        }
    }
}
