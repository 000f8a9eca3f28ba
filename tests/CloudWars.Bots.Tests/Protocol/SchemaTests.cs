using System.Text.Json;
using System.Text.Json.Nodes;
using CloudWars.Bots.Protocol;
using CloudWars.Core.Deals;
using CloudWars.Core.Orders;

namespace CloudWars.Bots.Tests.Protocol;

public class SchemaTests
{
    private const string Published = "src/CloudWars.Bots/cloudwars.bot.schema.json";

    [Fact]
    public void The_published_schema_is_the_one_the_types_make() =>
        Assert.Equal(BotSchema.Write(), File.ReadAllText(Path.Combine(Root(), Published)).ReplaceLineEndings("\n"));

    [Fact]
    public void Every_reference_leads_to_a_definition()
    {
        JsonNode schema = JsonNode.Parse(BotSchema.Write())!;
        JsonObject definitions = schema["$defs"]!.AsObject();
        string[] references = [.. References(schema).Distinct()];

        Assert.Contains("#/$defs/TermSheet", references);
        Assert.All(references, r => Assert.True(definitions.ContainsKey(r["#/$defs/".Length..]), r));
    }

    [Fact]
    public void Every_order_and_every_leg_is_in_it_with_its_meaning()
    {
        JsonNode definitions = JsonNode.Parse(BotSchema.Write())!["$defs"]!;

        Assert.Equal(OrderCatalog.All.Select(k => (k.Name, k.Meaning)), Shapes(definitions["Order"]!, "order"));
        Assert.Equal(LegCatalog.All.Select(k => (k.Name, k.Meaning)), Shapes(definitions["Leg"]!, "leg"));
    }

    private static IEnumerable<(string, string)> Shapes(JsonNode union, string discriminator) =>
        union["anyOf"]!.AsArray().Select(s => ((string)s!["properties"]![discriminator]!["const"]!, (string)s["description"]!));

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => p.Key == "$ref" && p.Value!.GetValueKind() == JsonValueKind.String ? [(string)p.Value!] : References(p.Value)),
        JsonArray a => a.SelectMany(References),
        _ => [],
    };

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CloudWars.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
