using CloudWars.Core;
using CloudWars.Core.World;
using CloudWars.Scenarios;
using CloudWars.Stress.Shared;

namespace CloudWars.Stress.Fuzz.Targets;

/// <summary>Scenario files: problems are told in clean words, and what passes for a scenario can be played.</summary>
internal sealed class ScenarioTarget : IFuzzTarget
{
    public string Name => "scenario";

    public IReadOnlyList<byte[]> Seeds { get; } =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "scenarios"), "scenario.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    public IReadOnlyList<string> Words { get; } = ["amazon", "openai", "trainium", "nvidia", "equity", "compute", "adoption", "value", "source", "assumed", "companies", "families", "variants", "rules", "short", "cloud", "lab"];

    public string? Try(byte[] input)
    {
        ScenarioReading reading = ScenarioReader.Read(input, "fuzzed", "# Briefing");
        string? shown = reading.Problems.Select(p => ShownText.Problem(p.ToString())).FirstOrDefault(p => p is not null);
        if (shown is null && reading.Setup is { } setup)
        {
            GameState state = Simulation.Begin(setup, 1);
            Simulation.Resolve(state, []);
            shown = ShownText.Problem($"{setup.Title}\n{setup.Briefing}\n{string.Join('\n', setup.Companies.Select(c => c.Name))}");
        }

        return shown;
    }

    public void Dispose()
    {
    }
}
