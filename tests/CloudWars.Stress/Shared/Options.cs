using System.CommandLine;

namespace CloudWars.Stress.Shared;

/// <summary>Options that several runs have.</summary>
internal static class Options
{
    public static Option<int> Seed() => new("--seed") { Description = "What is drawn by chance; the same seed draws the same", DefaultValueFactory = _ => 1 };
}
