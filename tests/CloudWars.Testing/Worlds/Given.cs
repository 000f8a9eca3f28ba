using CloudWars.Core;
using CloudWars.Core.World;

namespace CloudWars.Testing.Worlds;

/// <summary>Where a test begins: "given a small world …".</summary>
public static class Given
{
    /// <summary>Two clouds (one with chips of its own), two private labs, two chip makers; the article's deal is on the table.</summary>
    public static GameSetup SmallWorld() => Worlds.SmallWorld.Setup;

    /// <summary>The small world without chance: what happens is what the rules make of the orders.</summary>
    public static GameSetup CalmWorld() => Worlds.SmallWorld.Setup.Calm();

    /// <summary>A game of a setup, before its first quarter.</summary>
    public static GameState Opening(GameSetup setup, ulong seed = 1) => Simulation.Begin(setup, seed);
}
