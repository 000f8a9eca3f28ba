using CloudWars.Core.Market;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Market;

/// <summary>What pulls a mood besides chance: followers push on, fundamentalists pull back, results surprise, anxiety presses.</summary>
public class MoodTests
{
    private static readonly Rules Standard = Rules.Standard;

    [Fact]
    public void A_price_at_its_value_that_has_not_moved_is_pulled_by_surprise_and_anxiety_alone()
    {
        MoodPull pull = Of(mood: 0, before: 0);
        Assert.Equal(0, pull.Trend);
        Assert.Equal(0, pull.Back);
        Assert.Equal(0, pull.Anxiety);
    }

    [Fact]
    public void Followers_push_on_what_has_moved_in_both_directions()
    {
        MoodPull up = Of(mood: 0.3, before: 0.2);
        Assert.InRange(up.Trend, 1e-3, Standard.Momentum * 0.1);
        Assert.True(Of(mood: -0.3, before: -0.2).Trend < 0);
        Assert.Equal(up.Trend, -Of(mood: -0.3, before: -0.2).Trend, 12);
    }

    [Fact]
    public void A_move_of_the_quarter_before_still_counts_by_six_tenths() =>
        Assert.Equal(Of(mood: 0.3, before: 0.24).Trend, Of(mood: 0.3, before: 0.3, change: 0.1).Trend, 12);

    [Fact]
    public void Fundamentalists_pull_back_a_gap_on_either_side_the_harder_the_wider_it_is()
    {
        Assert.True(Of(mood: 0.6, before: 0.6).Back > 2 * Of(mood: 0.3, before: 0.3).Back);
        Assert.InRange(Of(mood: 0.3, before: 0.3).Back, 1e-3, Standard.Reversion * 0.3);
        Assert.True(Of(mood: -0.3, before: -0.3).Back < 0);
    }

    [Fact]
    public void Far_from_the_value_followers_lose_weight_and_a_trend_away_from_it_gives_them_some()
    {
        Assert.Equal(0.5, Weight(0.0001, 0.0001), 3);
        Assert.True(Weight(1.2, 1.2) < 0.2);
        Assert.True(Weight(0.5, 0.3) > Weight(0.5, 0.5));
        Assert.True(Weight(0.5, 0.7) < Weight(0.5, 0.5));
        Assert.True(Weight(-0.5, -0.3) > Weight(-0.5, -0.5));

        static double Weight(double mood, double before) => 1 - (Of(mood, before).Back / (Standard.Reversion * mood));
    }

    [Fact]
    public void At_its_value_a_price_that_moves_has_as_many_followers_as_fundamentalists() =>
        Assert.Equal(0.5 * Standard.Momentum * 0.1, Of(mood: 0, before: -0.1).Trend, 9);

    [Fact]
    public void Results_must_beat_what_was_expected_by_two_percent_to_please()
    {
        Assert.Equal(0, Surprise(Math.Exp(0.02)), 9);
        Assert.Equal(0.25 * (Math.Log(1.1) - 0.02), Surprise(1.1), 9);
        Assert.Equal(0.25 * (Math.Log(0.9) - 0.02), Surprise(0.9), 9);
        Assert.Equal(0.25 * 0.25, Surprise(5), 9);
        Assert.Equal(-0.25 * 0.25, Surprise(0.2), 9);
    }

    [Fact]
    public void A_company_worth_next_to_nothing_surprises_nobody() =>
        Assert.Equal(-0.25 * 0.02, MoodPull.Of(Standard, 0, 1, default, 0.05, 0.01).Surprise, 9);

    [Fact]
    public void Anxiety_presses_on_every_price_and_news_on_those_that_feel_it()
    {
        MoodPull calm = MoodPull.Of(Standard, 0, 1, default, 110, 100);
        MoodPull anxious = MoodPull.Of(Standard, 1.5, 0.45, default, 110, 100);
        Assert.Equal(0.03, anxious.Anxiety, 9);
        Assert.Equal(0.45 * calm.Surprise, anxious.Surprise, 9);
    }

    [Fact]
    public void A_lab_without_another_business_feels_news_fully_and_everybody_else_less()
    {
        GameState state = Given.Opening(Given.CalmWorld());
        Assert.Equal(1, Load(Firm.Minerva));
        Assert.Equal(0.45, Load(Firm.Nimbus));
        Assert.Equal(0.45, Load(Firm.Forge));
        state.Companies[Firm.Minerva].CoreRevenue = 1;
        Assert.Equal(0.45, Load(Firm.Minerva));
        state.Companies[Firm.Nimbus].CoreRevenue = 0;
        Assert.Equal(0.45, Load(Firm.Nimbus));

        double Load(int c) => MoodPull.LoadOf(state.Setup.Companies[c], state.Companies[c]);
    }

    private static double Surprise(double ratio) => MoodPull.Of(Standard, 0, 1, default, 100 * ratio, 100).Surprise;

    private static MoodPull Of(double mood, double before, double change = 0) =>
        MoodPull.Of(Standard, 0, 1, new ValueState { Mood = mood, MoodAtFiling = before, MoodChange = change }, 100, 100);
}
