using CloudWars.Core.Happenings;
using CloudWars.Core.Views;
using CloudWars.Players.Tests.Worlds;

namespace CloudWars.Players.Tests;

/// <summary>Styles must show: the same seat, luck and rivals, another character.</summary>
public sealed class StyleTests
{
    private const int Games = 4;

    [Fact]
    public void A_grower_builds_more_than_a_prudent_cloud()
    {
        Assert.True(Mean("grower", "amazon", c => c.Capacity) > 1.1 * Mean("prudent", "amazon", c => c.Capacity));
    }

    [Fact]
    public void A_silicon_cloud_runs_more_on_its_own_chips()
    {
        static double Own(CompanyView c) => c.Fleet.First(f => f.Family == c.OwnFamily).Capacity / c.Capacity;
        Assert.True(Mean("silicon", "amazon", Own) > 0.05 + Mean("grower", "amazon", Own));
    }

    [Fact]
    public void A_dealmaker_signs_more_than_a_prudent_company()
    {
        Assert.True(Signed("dealmaker") > Signed("prudent"));
    }

    [Fact]
    public void A_prudent_lab_charges_more_than_a_predator()
    {
        Assert.True(Mean("prudent", "openai", c => c.ProductPrice) > 0.05 + Mean("predator", "openai", c => c.ProductPrice));
    }

    [Fact]
    public void Styles_look_different_one_level_up_as_well()
    {
        double grower = Mean("grower", "amazon", c => c.Capacity, "director", 2);
        double prudent = Mean("prudent", "amazon", c => c.Capacity, "director", 2);
        Assert.NotEqual(grower, prudent, 2);
    }

    private static double Mean(string style, string seat, Func<CompanyView, double> what, string level = "analyst", int games = Games)
    {
        double sum = 0;
        for (ulong seed = 0; seed < (ulong)games; seed++)
        {
            sum += what(Play(style, seat, level, seed).View(seat).Me);
        }

        return sum / games;
    }

    private static int Signed(string style)
    {
        int signed = 0;
        for (ulong seed = 0; seed < Games; seed++)
        {
            Match match = Tests.Games.Begin(SmallWorld.Setup with { Quarters = 8 }, seed, c => ControllerCatalog.Create($"ai:analyst/{style}", seed, c));
            while (match.Stage != MatchStage.Over)
            {
                signed += match.Advance(TestContext.Current.CancellationToken)?.Events.Count(e => e.Kind == Happening.DealSigned) ?? 0;
            }
        }

        return signed;
    }

    private static Match Play(string style, string seat, string level, ulong seed) =>
        Tests.Games.Play(SmallWorld.Setup with { Quarters = 8 }, seed, c => ControllerCatalog.Create(c == seat ? $"ai:{level}/{style}" : "ai:intern", seed, c));
}
