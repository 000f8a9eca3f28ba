using CloudWars.Articles.Facts;
using CloudWars.Core.World;
using CloudWars.Importing.Catalogue;
using CloudWars.Importing.Facts;
using CloudWars.Importing.Themes;
using CloudWars.Scenarios;

namespace CloudWars.Importing.Tests.Drafting;

/// <summary>Who plays, and what is known of them.</summary>
public class CastTests
{
    [Fact]
    public void A_company_that_nobody_knows_gets_the_profile_of_its_kind_and_size()
    {
        GameSetup setup = Given.Scenario(Given.Signed).Setup!;

        CompanySetup lab = setup.Companies.Single(c => c.Id == "meridian-ai");
        CompanySetup cloud = setup.Companies.Single(c => c.Id == "northwind-compute");
        Assert.True(lab is { Role: Role.Lab, TrainsModels: true, Seat: true });
        Assert.True(cloud is { Role: Role.Cloud, SellsCompute: true, Builds: true, Seat: true });
        Assert.Contains(setup.Contracts, c => c.Provider == "economy" && c.Customer == "meridian-ai");
    }

    [Theory]
    [InlineData("compute", "cloud")]
    [InlineData("chips", "chip-supplier")]
    [InlineData("equity", "other")]
    public void Who_provides_compute_or_chips_has_that_part_where_the_article_tells_none(string type, string part)
    {
        OrganisationFact untold = new("tarn", "Tarn", "other", [1]);
        DealFact deal = new(type, "talks", "tarn", "openai", ["tarn", "openai"], null, null, null, [], null, [1], 1);

        Assert.Equal(part, Assert.Single(DealParts.Tell([untold], [deal])).Role);
        Assert.Equal("investor", Assert.Single(DealParts.Tell([untold with { Role = "investor" }], [deal])).Role);
    }

    [Fact]
    public void There_is_always_a_cloud_and_a_lab_and_the_reason_is_told_when_somebody_joins()
    {
        ScenarioDraft draft = Given.Draft(Given.Rumour);
        GameSetup setup = draft.Read().Setup!;

        Assert.Contains(setup.Companies, c => c is { Seat: true, Role: Role.Cloud });
        Assert.Contains(setup.Companies, c => c is { Seat: true, Role: Role.Lab });
        Assert.Contains(draft.Notes, n => n.Contains("joined from the catalogue", StringComparison.Ordinal));
    }

    [Fact]
    public void The_player_chooses_the_seats()
    {
        ImportChoices choices = Given.Quick with { Seats = ["amazon", "openai", "xai", "oracle"] };

        GameSetup setup = Given.Make(Given.Facts(Given.Talks), choices).Read().Setup!;

        Assert.Equal(["amazon", "openai", "oracle", "xai"], setup.Companies.Where(c => c.Seat).Select(c => c.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_lab_that_the_player_adds_can_be_seated_though_no_deal_names_it()
    {
        FactSheet sheet = Given.Facts(Given.Talks);
        sheet = sheet with { Organisations = sheet.Organisations.Add(new("fenwick", "Fenwick", "lab", [])) };
        Assert.Contains("fenwick", new Casting.Caster(WorldCatalogue.Bundled, sheet).Candidates());

        GameSetup setup = Given.Make(sheet, Given.Quick with { Seats = ["amazon", "openai", "fenwick"] }).Read().Setup!;

        Assert.True(setup.Companies.Single(c => c.Id == "fenwick") is { Seat: true, TrainsModels: true });
    }

    [Fact]
    public void Every_company_of_the_catalogue_can_sit_at_a_table_with_any_other()
    {
        string[] seats = [.. WorldCatalogue.Bundled.Companies.Where(c => c.Value.Role != Role.Supplier).Select(c => c.Key)];
        Assert.True(seats.Length >= 10);
        foreach (string one in seats)
        {
            ImportChoices choices = Given.Quick with { Seats = ["openai", "amazon", one] };
            ScenarioReading reading = Given.Make(Given.Facts(Given.Talks), choices).Read();
            Assert.True(reading.Ok && reading.Problems.Count == 0, $"{one}: {Given.Problems(reading)}");
        }
    }

    [Fact]
    public void All_themes_of_the_facts_format_change_something_and_can_be_played()
    {
        FactSheet sheet = Given.Facts(Given.Talks) with { Themes = [.. ThemeBook.All.Keys.Select(t => new Taken<string>(t, []))] };

        ScenarioReading reading = Given.Make(sheet, Given.Quick).Read();

        Assert.True(reading.Ok, Given.Problems(reading));
        Assert.Equal(12, ThemeBook.All.Count);
        Assert.All(ThemeBook.All.Values, t => Assert.NotEmpty(t.Events));
        Assert.True(reading.Setup!.Events.Count >= ThemeBook.All.Count);
    }

    [Fact]
    public void The_same_article_gives_the_same_bytes() => Assert.Equal(Given.Draft(Given.Signed).Json, Given.Draft(Given.Signed).Json);

    [Fact]
    public void Seats_are_evened_out_by_playing_and_the_file_says_so()
    {
        GameSetup setup = Given.Make(Given.Facts(Given.Talks), ImportChoices.Usual with { Games = 2, Quarters = 4 }).Read().Setup!;

        foreach (CompanySetup seat in setup.Companies.Where(c => c.Seat))
        {
            Assert.Contains(setup.Origins, o => o.Path == $"companies.{seat.Id}.parAdjustment" && o.Text.StartsWith("measured", StringComparison.Ordinal));
        }
    }
}
