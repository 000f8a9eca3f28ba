using System.Text.Json;
using CloudWars.Articles.Facts;

namespace CloudWars.Articles.Tests.Corpus;

/// <summary>Counts the deals of a folder of articles against what their author meant: a deal is right when type and two parties agree.</summary>
internal sealed class CorpusScore
{
    private int asked, found, said, right;

    public double F1 => found + right == 0 ? 0 : 2 * Recall * Precision / (Recall + Precision);

    private double Recall => (double)found / asked;

    private double Precision => (double)right / said;

    public static CorpusScore Of(string set)
    {
        CorpusScore score = new();
        foreach (string path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Articles", set), "*.txt"))
        {
            using JsonDocument expected = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(path, ".expected.json")));
            score.Add(expected.RootElement, ArticleReader.Read(File.ReadAllBytes(path), new ReadOptions()).Facts);
        }
        return score;
    }

    private void Add(JsonElement expected, ArticleFacts facts)
    {
        Dictionary<string, string> names = facts.Organisations.ToDictionary(o => o.Id, o => o.Name);
        List<DealFact> open = [.. facts.Deals];
        said += open.Count;
        foreach (JsonElement deal in expected.GetProperty("deals").EnumerateArray())
        {
            bool main = deal.GetProperty("importance").GetString() == "main";
            DealFact? hit = open.FirstOrDefault(d => Same(deal, d, names));
            asked += main ? 1 : 0;
            found += main && hit is not null ? 1 : 0;
            right += hit is not null ? 1 : 0;
            open.Remove(hit!);
        }
    }

    private static bool Same(JsonElement expected, DealFact deal, Dictionary<string, string> names)
    {
        List<string> want = [.. expected.GetProperty("parties").EnumerateArray().Select(p => Core(p.GetProperty("name").GetString()!))];
        int shared = deal.Parties.Select(p => Core(names.GetValueOrDefault(p, p))).Intersect(want).Count();
        return shared >= Math.Min(2, want.Count) && Types(expected).Contains(deal.Type);
    }

    private static string Core(string name) => name.Split(' ')[0].ToLowerInvariant();

    private static IEnumerable<string> Types(JsonElement expected)
    {
        List<string> all = [expected.GetProperty("type").GetString()!];
        if (expected.TryGetProperty("also_accept_types", out JsonElement more))
        {
            all.AddRange(more.EnumerateArray().Select(t => t.GetString()!));
        }
        return all.SelectMany(t => t switch
        {
            "compute contract" => ["compute"],
            "chip supply" => ["chips"],
            "equity round" => ["equity"],
            "secondary sale" => ["secondary", "equity"],
            "investment programme" => ["equity", "compute", "partnership", "debt"],
            "chip supply with warrants" or "chip supply + equity" => ["chips", "equity"],
            _ => new[] { t },
        });
    }
}
