using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.World;
using CloudWars.Importing.Facts;
using CloudWars.Scenarios;

namespace CloudWars.Importing.Tests.Drafting;

/// <summary>What stage a deal has reached decides where the game opens.</summary>
public class OpeningTests
{
    [Fact]
    public void Talks_are_an_offer_on_the_table_and_their_outcome_is_a_goal_of_both_sides()
    {
        GameSetup setup = Given.Make(Given.Facts(Given.Talks).WithChips("trainium"), Given.Quick).Read().Setup!;

        TermSheet sheet = Assert.Single(setup.OpeningOffers);
        Assert.Equal(("amazon", "openai"), (sheet.From, sheet.To));
        Assert.Equal(10, sheet.Legs.OfType<EquityLeg>().Single().Amount);
        Assert.Equal("trainium", sheet.Legs.OfType<AdoptionLeg>().Single().Family);
        Assert.Contains(setup.Goals, g => g is { Company: "amazon", Kind: GoalKind.DealClosed, Target: "openai" });
        Assert.Contains(setup.Goals, g => g is { Company: "openai", Kind: GoalKind.DealClosed, Target: "amazon" });
    }

    [Fact]
    public void A_signed_contract_runs_from_the_start()
    {
        ScenarioReading reading = Given.Make(Given.Facts(Given.Signed).WithChips("gb300"), Given.Quick).Read();

        ContractSetup contract = reading.Setup!.Contracts.Single(c => c.Provider == "northwind-compute");
        Assert.Equal(20, contract.Quarters);
        Assert.Equal("nvidia", contract.Family);
        Assert.Empty(reading.Setup.OpeningOffers);
        Assert.Contains(reading.Setup.Origins, o => o.Path.StartsWith("contracts[", StringComparison.Ordinal) && o.Text.Contains("$12 billion", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rumour_is_the_first_quarters_news_and_still_a_goal()
    {
        GameSetup setup = Given.Scenario(Given.Rumour).Setup!;

        Assert.Empty(setup.OpeningOffers);
        ScenarioEvent rumour = setup.Events.Single(e => e.Id == "rumour");
        Assert.Equal((1, 1, EventKind.Mood), (rumour.Quarter, rumour.LastQuarter, rumour.Kind));
        Assert.Contains("$2B", rumour.Headline, StringComparison.Ordinal);
        Assert.Contains(setup.Goals, g => g is { Company: "google", Target: "mistral-ai" });
    }

    [Fact]
    public void Of_a_denied_deal_only_the_denial_remains()
    {
        GameSetup setup = Given.Scenario(Given.Denial).Setup!;

        Assert.Empty(setup.OpeningOffers);
        Assert.DoesNotContain(setup.Stakes, s => s.Holder == "oracle");
        Assert.DoesNotContain(setup.Goals, g => g.Kind == GoalKind.DealClosed);
        Assert.StartsWith("Denied", setup.Events.Single(e => e.Id == "denied").Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void The_stake_of_the_article_goes_before_the_catalogues_and_quotes_its_sentence()
    {
        ScenarioReading reading = Given.Scenario(Given.Talks);

        Assert.Equal(27, reading.Setup!.Stakes.Single(s => s is { Holder: "microsoft", Of: "openai" }).Percent);
        Origin origin = reading.Setup.Origins.Single(o => o.Path == "stakes[0].percent");
        Assert.False(origin.Assumed);
        Assert.Contains("sentence", origin.Text, StringComparison.Ordinal);
        Assert.Contains("Microsoft holds a 27% stake in OpenAI", origin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stake_above_the_rules_limit_opens_at_the_limit_and_quotes_what_the_article_says()
    {
        FactSheet sheet = Given.Facts(Given.Talks);
        sheet = sheet with { Stakes = [sheet.Stakes[0] with { Fact = sheet.Stakes[0].Fact with { Percent = 79 } }] };

        GameSetup setup = Given.Make(sheet, Given.Quick).Read().Setup!;

        Assert.Equal(49, setup.Stakes.Single(s => s is { Holder: "microsoft", Of: "openai" }).Percent);
        Origin origin = setup.Origins.Single(o => o.Assumed && o.Text.Contains("79%", StringComparison.Ordinal));
        Assert.Contains("Microsoft holds a 27% stake", origin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_asked_to_close_a_deal_with_one_who_has_no_seat_and_offers_nothing()
    {
        GameSetup setup = Given.Scenario(Given.Rumour.Replace("Google", "SoftBank", StringComparison.Ordinal)).Setup!;

        Assert.False(setup.Companies.Single(c => c.Id == "softbank").Seat);
        Assert.Contains(setup.Events, e => e.Headline.Contains("SoftBank", StringComparison.Ordinal));
        Assert.DoesNotContain(setup.Goals, g => g.Target == "softbank");
    }

    [Fact]
    public void The_game_starts_in_the_quarter_after_the_article()
    {
        Assert.Equal("Q1 2026", Given.Scenario(Given.Talks).Setup!.Start.Label(1));
        Assert.Equal("Q4 2025", Given.Scenario(Given.Signed).Setup!.Start.Label(1));
    }

    [Fact]
    public void Everything_the_article_does_not_say_is_marked_as_assumed_or_cites_the_catalogue() =>
        Assert.All(Given.Scenario(Given.Signed).Setup!.Origins, o => Assert.True(
            o.Assumed || o.Text.StartsWith("article ", StringComparison.Ordinal) || o.Text.StartsWith("catalogue of December 2025", StringComparison.Ordinal), $"{o.Path}: {o.Text}"));
}
