using CloudWars.Core.Scoring;
using CloudWars.Players.Tests.Worlds;

namespace CloudWars.Players.Tests;

/// <summary>A quick look that skill shows; strengths are measured properly by tournaments over many seeds.</summary>
public sealed class LadderTests
{
    [Theory]
    [InlineData("ai:intern", "ai:random", 4)]
    [InlineData("ai:analyst", "ai:random", 4)]
    [InlineData("ai:director", "ai:intern", 3)]
    public void A_higher_level_scores_more_than_a_much_lower_one(string high, string low, int seeds)
    {
        double difference = 0;
        for (ulong seed = 0; seed < (ulong)seeds; seed++)
        {
            for (int swap = 0; swap < 2; swap++)
            {
                string[] seats = swap == 0 ? ["amazon", "openai"] : ["microsoft", "anthropic"];
                Match match = Games.Play(SmallWorld.Setup with { Quarters = 8 }, seed, c => ControllerCatalog.Create(seats.Contains(c) ? high : low, seed, c));
                foreach (Standing standing in match.Standings())
                {
                    difference += seats.Contains(standing.Company) ? standing.Score : -standing.Score;
                }
            }
        }

        Assert.True(difference > 0, $"{high} against {low}: {difference:0.0}");
    }
}
