using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CloudWars.Scenarios;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Catalogue;

/// <summary>
/// The companies, chips, stakes and contracts of December 2025 that fill what an article leaves open: the bundled scenario of
/// that month and <c>Data/companies.json</c>. Every figure's source or assumption begins with "catalogue", so that a player
/// sees that no article said so.
/// </summary>
public sealed class WorldCatalogue
{
    /// <summary>The month of all figures.</summary>
    public const string AsOf = "December 2025";

    private const string World = "trainium-gambit";
    private const string Further = "importing/companies.json";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private WorldCatalogue(ScenarioFile world, ScenarioFile further)
    {
        (Start, Market, Families) = (world.Start!, world.Market!, world.Families!);
        Companies = Joined(world.Companies!, further.Companies!);
        Stakes = [.. world.Stakes ?? [], .. (further.Stakes ?? []).Where(s => (world.Stakes ?? []).All(w => (w.Holder, w.Of) != (s.Holder, s.Of)))];
        Contracts = [.. world.Contracts ?? [], .. (further.Contracts ?? []).Where(c => !world.Companies!.ContainsKey(c.Provider!) || !world.Companies.ContainsKey(c.Customer!))];
        OutsideTheWorld = [.. further.Companies!.Keys.Where(id => !world.Companies!.ContainsKey(id))];
    }

    public static WorldCatalogue Bundled { get; } = Load();

    public StartPart Start { get; }

    public MarketPart Market { get; }

    public OrderedDictionary<string, FamilyPart> Families { get; }

    public OrderedDictionary<string, CompanyPart> Companies { get; }

    public IReadOnlyList<StakePart> Stakes { get; }

    public IReadOnlyList<ContractPart> Contracts { get; }

    private IReadOnlyList<string> OutsideTheWorld { get; }

    public bool Knows(string id) => Companies.ContainsKey(id);

    /// <summary>
    /// Its capacity is counted with the clouds outside while it does not sit at the table.
    /// </summary>
    public bool IsCountedOutside(string id) => OutsideTheWorld.Contains(id);

    private static OrderedDictionary<string, CompanyPart> Joined(OrderedDictionary<string, CompanyPart> world, OrderedDictionary<string, CompanyPart> further)
    {
        OrderedDictionary<string, CompanyPart> all = [];
        foreach ((string id, CompanyPart company) in world.Concat(further))
        {
            all.TryAdd(id, company with { Spread = null, ParAdjustment = null });
        }

        return all;
    }

    private static WorldCatalogue Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Further)!;
        using StreamReader further = new(stream);
        return new WorldCatalogue(Read(ScenarioLibrary.BuiltIn(World).Json), Read(further.ReadToEnd()));
    }

    private static ScenarioFile Read(string json)
    {
        JsonNode file = JsonNode.Parse(json, documentOptions: Lenient)!;
        Label(file);
        return ScenarioReader.Read(Encoding.UTF8.GetBytes(file.ToJsonString()), World).File;
    }

    private static void Label(JsonNode? node)
    {
        foreach (JsonNode? child in node switch { JsonObject o => o.Select(p => p.Value), JsonArray a => a, _ => [] })
        {
            Label(child);
        }

        if (node is JsonObject part)
        {
            Prefix(part, "source");
            Prefix(part, "assumed");
        }
    }

    private static void Prefix(JsonObject part, string member)
    {
        if (part[member] is JsonValue text && text.TryGetValue(out string? words))
        {
            part[member] = $"catalogue of {AsOf}: {words}";
        }
    }
}
