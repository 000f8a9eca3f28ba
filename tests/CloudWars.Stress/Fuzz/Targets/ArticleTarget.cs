using System.Text.RegularExpressions;
using CloudWars.Articles;
using CloudWars.Importing;
using CloudWars.Importing.Facts;
using CloudWars.Scenarios;
using CloudWars.Stress.Shared;

namespace CloudWars.Stress.Fuzz.Targets;

/// <summary>Articles: whatever the bytes are, facts come out, and a scenario made of them is valid and stays in its folder.</summary>
internal sealed partial class ArticleTarget : IFuzzTarget
{
    /// <summary>Of so many inputs one becomes a scenario: that takes longer than all the reading.</summary>
    private const int DraftedOf = 16;

    private int _tried;

    public string Name => "article";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "scenarios", "articles"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
        "<html><head><title>Talks</title></head><body><p>Amazon is in talks to invest $10 billion in OpenAI, people familiar with the matter said.</p></body></html>"u8.ToArray(),
    ];

    public IReadOnlyList<string> Words { get; } =
        ["Amazon", "OpenAI", "$10 billion", "is in talks to invest", "denied", "at a valuation of", "27%", "gigawatts", "Trainium", ". ", "said on Monday", "<p>", "</div>", "&nbsp;", "“", "Microsoft owns", "five-year"];

    public string? Try(byte[] input)
    {
        FactSheet sheet = ScenarioImport.Read([("fuzzed.md", input)], new ReadOptions());
        string? shown = sheet.Warnings.Select(ShownText.Problem).FirstOrDefault(p => p is not null);
        return shown is null && sheet.HasDeals && _tried++ % DraftedOf == 0 ? Draft(sheet) : shown;
    }

    public void Dispose()
    {
    }

    private static string? Draft(FactSheet sheet)
    {
        ScenarioDraft draft = ScenarioImport.Make(sheet, ImportChoices.Usual with { Games = 0 });
        ScenarioReading reading = draft.Read();
        return !FolderName().IsMatch(draft.Id) ? $"the id \"{draft.Id}\" is no plain folder name"
            : reading.Ok ? null
            : "the draft is no valid scenario: " + string.Join("; ", reading.Problems.Take(3));
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,80}\z")]
    private static partial Regex FolderName();
}
