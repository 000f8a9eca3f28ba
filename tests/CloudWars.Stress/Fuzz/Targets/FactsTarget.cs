using System.Text;
using CloudWars.Articles;
using CloudWars.Articles.Facts;
using CloudWars.Importing;
using CloudWars.Stress.Shared;

namespace CloudWars.Stress.Fuzz.Targets;

/// <summary>Facts of an article as JSON: anything but facts is refused as JSON that it is not, and facts come back as they were.</summary>
internal sealed class FactsTarget : IFuzzTarget
{
    public string Name => "facts";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "scenarios", "articles"), "*.md").Order(StringComparer.Ordinal)
            .Select(a => Encoding.UTF8.GetBytes(FactsJson.Write(ScenarioImport.Read([("a.md", File.ReadAllBytes(a))], new ReadOptions()).Document))),
    ];

    public IReadOnlyList<string> Words { get; } = ["deals", "equity", "talks", "giver", "receiver", "amount_usd_billions", "low", "high", "sentences", "confidence", "organisations", "role", "lab"];

    public string? Try(byte[] input)
    {
        ArticleFacts? facts = FactsJson.Read(Encoding.UTF8.GetString(input));
        return facts is null || FactsJson.Write(FactsJson.Read(FactsJson.Write(facts))!) == FactsJson.Write(facts) ? null : "facts do not come back as they were written";
    }

    public void Dispose()
    {
    }
}
