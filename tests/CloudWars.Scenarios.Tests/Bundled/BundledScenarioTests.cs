using CloudWars.Core;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Views;
using CloudWars.Core.World;

namespace CloudWars.Scenarios.Tests.Bundled;

public sealed class BundledScenarioTests
{
    public static TheoryData<string> Ids => [.. Repository.BundledFolders.Select(f => Path.GetFileName(f)!)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_bundled_scenario_has_no_problem_and_an_origin_for_every_figure(string id)
    {
        ScenarioReading reading = ScenarioReader.ReadPath(Path.Combine(Repository.Scenarios, id), new ReadingOptions { OriginsRequired = true });
        Assert.Empty(reading.Problems);
        Assert.Equal("../scenario.schema.json", reading.File.Schema);
        Assert.All(reading.Setup!.Origins, o => Assert.True(o.Text.Length >= 8, o.Path));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_bundled_scenario_opens_at_the_market_values_it_states(string id)
    {
        GameSetup setup = ScenarioReader.ReadPath(Path.Combine(Repository.Scenarios, id)).Setup!;
        SeatView view = Simulation.View(Simulation.Begin(setup, 1), setup.Companies.First(c => c.Seat).Id);
        Assert.All(view.Companies, c => Assert.Equal(c.Setup.MarketValue, c.Value, 0.02 * c.Setup.MarketValue));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_briefing_names_every_seat(string id)
    {
        GameSetup setup = ScenarioReader.ReadPath(Path.Combine(Repository.Scenarios, id)).Setup!;
        Assert.All(setup.Companies.Where(c => c.Seat), c => Assert.Contains(c.Name, setup.Briefing));
    }

    /// <summary>With the day given, a source later than it would have been a problem above.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_bundled_scenario_says_what_day_it_knows_the_world_of_and_where_it_stands_in_the_list(string id)
    {
        Format.ScenarioFile file = ScenarioReader.ReadPath(Path.Combine(Repository.Scenarios, id)).File;
        Assert.NotNull(file.Start!.AsOf);
        Assert.NotNull(file.Order);
        Assert.NotNull(file.Summary);
        Assert.InRange(file.Summary.Length, 40, 200);
    }

    [Fact]
    public void The_library_is_listed_in_the_order_it_asks_for()
    {
        IReadOnlyList<ScenarioListing> bundled = [.. ScenarioLibrary.Default().List().Where(s => s.Bundled)];
        Assert.Equal("trainium-gambit", bundled[0].Id);
        Assert.Equal("first-quarters", Assert.Single(bundled, s => s.Tutorial).Id);
        Assert.Equal(bundled.Count, bundled.Select(s => ScenarioLibrary.Default().Load(s.Id).File.Order).Distinct().Count());
    }

    [Fact]
    public void The_deal_of_the_seed_article_is_on_the_table()
    {
        GameSetup setup = ScenarioLibrary.Default().Load("trainium-gambit").Setup!;
        EquityLeg money = setup.OpeningOffers[0].Find<EquityLeg>()!;
        Assert.Equal(("amazon", 10), (money.Giver, money.Amount));
        Assert.True(money.PreMoney >= 500);
        Assert.Equal(("openai", "trainium"), (setup.OpeningOffers[0].Find<AdoptionLeg>()!.Giver, setup.OpeningOffers[0].Find<AdoptionLeg>()!.Family));
        Assert.Equal(27, setup.Stakes.Single(s => s.Of == "openai").Percent);
        Assert.Equal(38, setup.Contracts.Where(c => c.Provider == "amazon" && c.Customer == "openai").Sum(c => c.Gw * c.Price * c.Quarters), 0.5);
    }
}
