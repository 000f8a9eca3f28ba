using CloudWars.Players.Tests.Worlds;

namespace CloudWars.Players.Tests;

public sealed class ControllerCatalogTests
{
    public static TheoryData<string> EverySpec()
    {
        TheoryData<string> specs = [];
        foreach (LevelInfo level in ControllerCatalog.Levels)
        {
            specs.Add($"ai:{level.Name}");
            foreach (StyleInfo style in ControllerCatalog.Styles)
            {
                specs.Add($"ai:{level.Name}/{style.Name}");
            }
        }

        return specs;
    }

    [Theory]
    [MemberData(nameof(EverySpec))]
    public void Every_level_and_style_can_be_asked_for(string spec)
    {
        Assert.True(ControllerCatalog.TryParse(spec, out ControllerSpec? parsed, out string? problem), problem);
        Assert.Equal(spec, parsed.ToString());
        Assert.NotNull(ControllerCatalog.Create(spec, 1, SmallWorld.Setup.Companies[0].Id));
    }

    [Theory]
    [InlineData("", "not an AI player")]
    [InlineData("director", "not an AI player")]
    [InlineData("ai:genius", "no AI level \"genius\"")]
    [InlineData("ai:", "no AI level")]
    [InlineData("ai:director/wild", "no AI style \"wild\"")]
    [InlineData("ai:director/prudent/x", "too many parts")]
    [InlineData("ai:director@", "no budget")]
    [InlineData("ai:director@10", "50 to 200000")]
    [InlineData("ai:executive@1e4/prudent", "no budget")]
    [InlineData("ai:analyst@500", "does not look ahead")]
    [InlineData("ai:intern/no-deals", "no-deals is for analyst")]
    [InlineData("ai:director/no-deals/prudent", "too many parts")]
    public void A_bad_spec_is_explained(string spec, string said)
    {
        Assert.False(ControllerCatalog.TryParse(spec, out _, out string? problem));
        Assert.Contains(said, problem, StringComparison.Ordinal);
        Assert.Equal(problem, Assert.Throws<ArgumentException>(() => ControllerCatalog.Create(spec, 1, "openai")).Message.Split(" (Parameter")[0]);
    }

    [Theory]
    [InlineData("ai:director@120")]
    [InlineData("ai:visionary@50000/silicon")]
    public void A_budget_of_thought_can_be_asked_for(string spec)
    {
        Assert.True(ControllerCatalog.TryParse(spec, out ControllerSpec? parsed, out string? problem), problem);
        Assert.Equal(spec, parsed.ToString());
        Assert.Equal(parsed.Resolutions, Assert.IsType<IThinker>(ControllerCatalog.Create(spec, 1, "amazon"), exactMatch: false).Budget);
    }

    [Theory]
    [InlineData("ai:analyst/no-deals")]
    [InlineData("ai:executive@300/silicon/no-deals")]
    public void Deals_can_be_taken_away(string spec)
    {
        Assert.True(ControllerCatalog.TryParse(spec, out ControllerSpec? parsed, out string? problem), problem);
        Assert.True(parsed.NoDeals);
        Assert.Equal(spec, parsed.ToString());
    }

    [Fact]
    public void Levels_and_styles_say_what_they_are_in_one_sentence()
    {
        foreach (string meaning in ControllerCatalog.Levels.Select(l => l.Meaning).Concat(ControllerCatalog.Styles.Select(s => s.Meaning)))
        {
            Assert.EndsWith(".", meaning, StringComparison.Ordinal);
            Assert.DoesNotContain(". ", meaning, StringComparison.Ordinal);
        }
    }
}
