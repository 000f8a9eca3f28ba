using CloudWars.Screens.Play;
using CloudWars.Testing.Worlds;

namespace CloudWars.Screens.Tests.Play;

/// <summary>A library of one scenario: the small world, with as many quarters as the test wants.</summary>
internal sealed class SmallWorldOnly(int quarters) : IScenarioSource
{
    public IReadOnlyList<ScenarioSummary> List() => [new("small-world", "Two clouds and two labs", "Small.", quarters)];

    public ScenarioLoad Load(string id) => id == "small-world"
        ? new ScenarioLoad(Given.SmallWorld() with { Quarters = quarters, Briefing = "# A small world\n\nTwo clouds and two labs." })
        : new ScenarioLoad(null, $"There is no scenario \"{id}\".");
}
