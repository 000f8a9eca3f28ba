using System.Reflection;
using System.Text;
using CloudWars.Core.World;

namespace CloudWars.Analysis;

/// <summary>
/// The topics written by hand: files in this folder, named with their place and topic. The first line is the title, the
/// second the summary; <c>{{Name}}</c> stands for a parameter of the rules.
/// </summary>
internal static class WrittenTopics
{
    private const string Prefix = "rules/";

    public static IEnumerable<RulePage> All(Rules rules)
    {
        Assembly program = Assembly.GetExecutingAssembly();
        foreach (string name in program.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using StreamReader reader = new(program.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return Page(name[Prefix.Length..], RuleFigures.Fill(reader.ReadToEnd(), rules));
        }
    }

    /// <summary>"02-compute.md": the number is its place in the book, the rest the topic.</summary>
    private static RulePage Page(string file, string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n', 3);
        return new RulePage(file[3..^3], lines[0].TrimStart('#', ' '), lines[1], lines[2].Trim() + "\n");
    }
}
