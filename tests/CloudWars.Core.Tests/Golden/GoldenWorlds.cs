using CloudWars.Core.Tests.Health;
using CloudWars.Core.World;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Golden;

/// <summary>What is recorded: for each game its setup, its seed and who played.</summary>
internal static class GoldenWorlds
{
    public static IReadOnlyList<GoldenGame> All { get; } =
    [
        new("small-autopilot", Given.SmallWorld(), 1, () => _ => TestPlayer.OnAutopilot),
        new("small-random", Given.SmallWorld(), 2, () => RandomPlayer.Everywhere(2)),
        new("small-busy-random", Given.SmallWorld(), 3, () => RandomPlayer.Everywhere(3, 0.6)),
        new("small-takeover", Distressed, 4, () => RandomPlayer.Everywhere(4, 0.9)),
        new("small-insolvency", Overcommitted, 5, () => company => company == "minerva" ? TestPlayer.Idle : TestPlayer.OnAutopilot),
        new("trainium-autopilot", Bundled.TrainiumGambit, 6, () => _ => TestPlayer.OnAutopilot),
        new("trainium-random", Bundled.TrainiumGambit, 7, () => RandomPlayer.Everywhere(7)),
    ];

    /// <summary>A lab that anybody can take over.</summary>
    private static GameSetup Distressed => Given.SmallWorld().With("janus", c => c with { MarketValue = 25, Gap = -1.2 });

    /// <summary>A lab that has promised to pay more than it will ever earn.</summary>
    private static GameSetup Overcommitted => Given.SmallWorld().WithOffers() with
    {
        Contracts = [new("stratus", "minerva", "anvil", 1.2, 7.5, 30, 1), new("nimbus", "minerva", "anvil", 1.2, 7.5, 30, 1)],
    };
}

/// <summary>One game that is kept.</summary>
internal sealed record GoldenGame(string Name, GameSetup Setup, ulong Seed, Func<Func<string, TestPlayer>> Players);
