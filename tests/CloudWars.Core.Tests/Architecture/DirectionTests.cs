using System.Xml.Linq;

namespace CloudWars.Core.Tests.Architecture;

/// <summary>Projects know each other in one direction only; the core knows nobody.</summary>
public class DirectionTests
{
    /// <summary>What each project may refer to. A new arrow is a decision: it is drawn here first.</summary>
    private static readonly SortedDictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["CloudWars.Core"] = [],
        ["CloudWars.Scenarios"] = ["CloudWars.Core"],
        ["CloudWars.Articles"] = ["CloudWars.Core", "CloudWars.Scenarios"],
        ["CloudWars.Importing"] = ["CloudWars.Core", "CloudWars.Scenarios", "CloudWars.Articles", "CloudWars.Players", "CloudWars.Analysis"],
        ["CloudWars.Players"] = ["CloudWars.Core"],
        ["CloudWars.Bots"] = ["CloudWars.Core", "CloudWars.Players"],
        ["CloudWars.Analysis"] = ["CloudWars.Core", "CloudWars.Players", "CloudWars.Bots"],
        ["CloudWars.Store"] = ["CloudWars.Core"],
        ["CloudWars.Screens"] = ["CloudWars.Core", "CloudWars.Players", "CloudWars.Analysis", "CloudWars.Scenarios", "CloudWars.Articles", "CloudWars.Importing"],
        ["CloudWars"] = ["CloudWars.Core", "CloudWars.Players", "CloudWars.Bots", "CloudWars.Analysis", "CloudWars.Scenarios", "CloudWars.Articles", "CloudWars.Importing", "CloudWars.Store", "CloudWars.Screens"],
    };

    [Fact]
    public void Every_project_refers_only_to_those_below_it()
    {
        foreach (string file in Projects("src"))
        {
            string project = Path.GetFileNameWithoutExtension(file);
            Assert.True(Arrows.ContainsKey(project), $"{project} has no place in the picture.");
            foreach (string other in References(file))
            {
                Assert.True(Arrows[project].Contains(other), $"{project} must not refer to {other}.");
            }
        }
    }

    [Fact]
    public void The_picture_has_no_circles()
    {
        List<string> placed = [];
        while (placed.Count < Arrows.Count)
        {
            string? next = Arrows.Keys.FirstOrDefault(p => !placed.Contains(p) && Arrows[p].All(placed.Contains));
            Assert.NotNull(next);
            placed.Add(next);
        }
    }

    [Fact]
    public void The_core_uses_no_package_at_run_time()
    {
        XDocument core = XDocument.Load(Projects("src").Single(p => p.EndsWith("CloudWars.Core.csproj", StringComparison.Ordinal)));
        Assert.All(core.Descendants("PackageReference"), p => Assert.Equal("all", (string?)p.Attribute("PrivateAssets")));
        Assert.All(typeof(Simulation).Assembly.GetReferencedAssemblies(), a => Assert.StartsWith("System.", a.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void The_shared_test_project_knows_only_the_core() =>
        Assert.Equal(["CloudWars.Core"], References(Projects("tests").Single(p => p.EndsWith("CloudWars.Testing.csproj", StringComparison.Ordinal))));

    [Fact]
    public void No_source_refers_to_a_test()
    {
        foreach (string file in Projects("src"))
        {
            Assert.DoesNotContain(References(file), r => r.EndsWith("Tests", StringComparison.Ordinal) || r.EndsWith("Testing", StringComparison.Ordinal));
        }
    }

    private static string[] Projects(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/')));
}
