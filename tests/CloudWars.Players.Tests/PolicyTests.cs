using CloudWars.Core.World;
using CloudWars.Players.Playbooks;
using CloudWars.Players.Tests.Worlds;

namespace CloudWars.Players.Tests;

/// <summary>The fixed ways to play among which a search looks for a weakness of the AI.</summary>
public sealed class PolicyTests
{
    [Fact]
    public void The_search_may_move_everything_for_the_whole_game_or_from_some_quarter_on()
    {
        CompanySetup company = SmallWorld.Setup.Companies[SmallWorld.Setup.IndexOf("amazon")];
        string[] found = [.. Enumerable.Range(1, 60).Select(seed => Policy.Of("grower").Varied(company, 16, (ulong)seed).Describe(company))];
        Assert.True(found.Distinct().Count() > 50);
        string[] turning = [.. found.Where(f => f.Contains("from quarter", StringComparison.Ordinal))];
        Assert.InRange(turning.Length, 6, 54);
        Assert.All(turning, f => Assert.Contains(Enumerable.Range(9, 8), q => f.Contains($"from quarter {q} on", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_policy_that_changes_course_late_plays_alike_until_then()
    {
        Policy steady = Policy.Of("grower");
        CompanySetup company = SmallWorld.Setup.Companies[SmallWorld.Setup.IndexOf("amazon")];
        Policy[] turning = [.. Enumerable.Range(1, 400).Select(seed => steady.Varied(company, 12, (ulong)seed))
            .Where(p => p.Describe(company).StartsWith(steady.Describe(company) + "; from quarter", StringComparison.Ordinal)).Take(4)];
        Assert.Equal(4, turning.Length);
        double half = Until(steady, 6);
        double whole = Until(steady, 12);
        Assert.All(turning, p => Assert.Equal(half, Until(p, 6)));
        Assert.Contains(turning, p => whole != Until(p, 12));
    }

    private static double Until(Policy policy, int quarter)
    {
        Match match = Games.Begin(SmallWorld.Setup, 2, c => c == "amazon" ? policy.Seated(2) : ControllerCatalog.Create("ai:intern", 2, c));
        while (match.State.Quarter < quarter && match.Stage != MatchStage.Over)
        {
            match.Advance(TestContext.Current.CancellationToken);
        }

        return match.View("amazon").Me.Cash.Value;
    }
}
