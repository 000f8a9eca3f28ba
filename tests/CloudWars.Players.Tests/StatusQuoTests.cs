using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Scenarios;

namespace CloudWars.Players.Tests;

/// <summary>
/// The bundled scenario played by companies that know their trade stays within what December 2025 expected of 2026: the
/// first line of a healthy simulation. Status quo means that nothing out of the ordinary happens: no shocks, no breaks, no
/// swings of demand, no events.
/// </summary>
public sealed class StatusQuoTests
{
    private static readonly string[] Builders = ["amazon", "microsoft", "google", "meta"];

    /// <summary>OpenAI's revenue of 2025 in $bn: 12.5 to 13.1 by press accounts.</summary>
    private const double OpenAi2025 = 13.1;

    [Fact]
    public void The_first_year_stays_within_what_2026_was_expected_to_be()
    {
        GameSetup setup = Calm(ScenarioLibrary.Default(null).Load("trainium-gambit").Setup!);
        List<double> cloudGrowth = [];
        for (ulong seed = 78001; seed <= 78009; seed++)
        {
            Match match = Games.Begin(setup, seed, c => ControllerCatalog.Create("ai:director", seed, c));
            double spending = 0;
            double openAi = 0;
            double cloudBefore = match.View("amazon").Me.CloudRevenue;
            for (int quarter = 0; quarter < 4; quarter++)
            {
                match.Advance(TestContext.Current.CancellationToken);
                SeatView view = match.View("openai");
                openAi += view.Me.ProductRevenue.Value;
                spending += Builders.Sum(b => view.Company(b).CapitalSpending);
            }

            Assert.InRange(openAi / OpenAi2025, 2, 3);
            Assert.InRange(spending, 300, 600);
            cloudGrowth.Add((match.View("amazon").Me.CloudRevenue / cloudBefore) - 1);
        }

        // A company may do better than anybody expected in one game, but not in the middle one.
        cloudGrowth.Sort();
        Assert.InRange(cloudGrowth[cloudGrowth.Count / 2], 0.15, 0.30);
    }

    private static GameSetup Calm(GameSetup setup) => setup with
    {
        Events = [],
        Rules = setup.Rules with { SupplyShockOdds = 0, BreakHazard = 0, RegimeShock = 0 },
    };
}
