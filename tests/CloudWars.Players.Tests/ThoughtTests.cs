using CloudWars.Core;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Players.Tests.Worlds;

namespace CloudWars.Players.Tests;

/// <summary>How far players think is counted in imagined quarters, and what they thought is kept with the game.</summary>
public sealed class ThoughtTests
{
    [Theory]
    [InlineData("ai:director")]
    [InlineData("ai:director@50")]
    [InlineData("ai:executive@300")]
    [InlineData("ai:executive@1000")]
    public void No_decision_imagines_more_than_its_budget(string spec)
    {
        foreach (string company in (string[])["amazon", "openai"])
        {
            IController player = ControllerCatalog.Create(spec, 3, company);
            player.Orders(Simulation.View(Simulation.Begin(SmallWorld.Setup, 3), company), TestContext.Current.CancellationToken);
            IThinker thinker = Assert.IsType<IThinker>(player, exactMatch: false);
            Assert.InRange(thinker.QuartersImagined, 1, thinker.Budget);
        }
    }

    [Fact]
    public void A_larger_budget_is_used()
    {
        Assert.True(Imagined("ai:executive@1500") > 2 * Imagined("ai:executive@400"));
    }

    [Fact]
    public void A_visionary_plans_to_change_its_course_and_says_so()
    {
        string[] reasons = Reasons("ai:visionary@1500");
        Assert.Contains(reasons, r => r.Contains(" later (+", StringComparison.Ordinal));
        Assert.DoesNotContain(Reasons("ai:executive@1500"), r => r.Contains(" later (+", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_decision_is_kept_with_its_reason()
    {
        Match match = Games.Play(SmallWorld.Setup with { Quarters = 4 }, 11, c => ControllerCatalog.Create(c == "openai" ? "ai:director" : "ai:analyst", 11, c));
        string[] seats = [.. SmallWorld.Setup.Companies.Where(c => c.Seat).Select(c => c.Id)];
        Assert.All(match.Record.Played, quarter =>
        {
            Assert.Equal(seats, quarter.Reasons.Select(r => r.Company));
            Assert.All(quarter.Reasons, r => Assert.EndsWith(".", r.Text, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_change_that_a_reason_tells_of_shows_in_the_orders()
    {
        int told = 0;
        for (ulong seed = 1; seed <= 4; seed++)
        {
            Match match = Games.Play(SmallWorld.Setup with { Quarters = 8 }, seed, c => ControllerCatalog.Create("ai:director", seed, c));
            foreach (QuarterRecord quarter in match.Record.Played)
            {
                foreach (SeatReason reason in quarter.Reasons.Where(r => r.Text.Contains("this time was ", StringComparison.Ordinal)))
                {
                    string change = reason.Text.Split("this time was ")[1].Split(" (+")[0];
                    string[] ordered = [.. quarter.Rounds[0].Seats.Where(s => s.Company == reason.Company).SelectMany(s => s.Orders).Select(o => OrderCatalog.KindOf(o).Describe(match.Setup, o))];
                    bool leftOut = change.StartsWith("not to ", StringComparison.Ordinal);
                    string order = change[(leftOut ? "not to " : "to ").Length..];
                    Assert.True(leftOut != ordered.Contains(order, StringComparer.OrdinalIgnoreCase), $"{reason}: {string.Join("; ", ordered)}");
                    told++;
                }
            }
        }

        Assert.True(told > 20, $"{told} told");
    }

    [Fact]
    public void A_reason_is_kept_as_one_line_without_control_characters()
    {
        SeatReason reason = SeatReason.Of("openai", "because\u001b[31m\r\n" + new string('x', 1000));
        Assert.Equal(SeatReason.Longest, reason.Text.Length);
        Assert.DoesNotContain(reason.Text, char.IsControl);
    }

    private static string[] Reasons(string spec) =>
    [
        .. ((string[])["amazon", "openai", "anthropic"]).SelectMany(company => Enumerable.Range(1, 3).Select(seed =>
        {
            IController player = ControllerCatalog.Create(spec, (ulong)seed, company);
            player.Orders(Simulation.View(Simulation.Begin(SmallWorld.Setup with { OpeningOffers = [] }, 3), company), TestContext.Current.CancellationToken);
            return player.Reason;
        })),
    ];

    private static int Imagined(string spec)
    {
        IController player = ControllerCatalog.Create(spec, 3, "openai");
        player.Orders(Simulation.View(Simulation.Begin(SmallWorld.Setup, 3), "openai"), TestContext.Current.CancellationToken);
        return ((IThinker)player).QuartersImagined;
    }
}
