using CloudWars.Analysis.Probes;
using CloudWars.Core.World;
using CloudWars.Scenarios;

namespace CloudWars.Players.Tests.Probes;

/// <summary>No foul play that a short search finds prints score; the long search is part of the balance report.</summary>
public class ProbeTests
{
    private const int Budget = 60;

    private static readonly GameSetup Setup = ScenarioLibrary.Default(null).Load("trainium-gambit").Setup!;

    public static TheoryData<string> Names() => [.. ProbeSearch.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rules_have_no_hole_for(string probe)
    {
        ProbeResult found = ProbeSearch.Run(Setup, probe, 1, Budget, TestContext.Current.CancellationToken);
        Assert.False(found.IsHole, $"{found.Company} gains {found.Gain:0.00} over {found.Limit:0.00}: {found.Did}");
    }

    [Fact]
    public void The_same_search_finds_the_same()
    {
        ProbeResult first = ProbeSearch.Run(Setup, "wash pricing", 2, 12, TestContext.Current.CancellationToken);
        Assert.Equal(first, ProbeSearch.Run(Setup, "wash pricing", 2, 12, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_search_finds_a_hole_where_there_is_one()
    {
        GameSetup lax = Setup with { Rules = Setup.Rules with { ComputePriceBand = 3 } };
        Assert.True(ProbeSearch.Run(lax, "wash pricing", 1, 120, TestContext.Current.CancellationToken).IsHole);
    }
}
