using CloudWars.Core.Explain;
using CloudWars.Core.Market;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Market;

/// <summary>What stakes in others count for.</summary>
public class HoldingTests
{
    [Fact]
    public void A_stake_counts_at_a_discount_on_seven_parts_value_and_three_parts_price()
    {
        GameState state = Holding(out double stake);
        Assert.Equal(0.85 * ((0.7 * 300) + (0.3 * 500)) * stake, Held(state), 6);
    }

    [Fact]
    public void A_subsidiary_counts_in_full_at_its_fundamental_value()
    {
        GameState state = Holding(out double stake);
        state.Companies[Firm.Minerva].TakenOverBy = Firm.Stratus + 1;
        Assert.Equal(300 * stake, Held(state), 6);
        state.Companies[Firm.Minerva].TakenOverBy = Firm.Nimbus + 1;
        Assert.Equal(0.85 * ((0.7 * 300) + (0.3 * 500)) * stake, Held(state), 6);
    }

    [Fact]
    public void What_own_money_makes_of_a_holding_is_not_counted_but_never_more_than_half_of_it()
    {
        GameState state = Holding(out double stake);
        state.Companies[Firm.Stratus].Risk.Circularity = 0.9;
        Assert.Equal(0.5 * 0.85 * 360 * stake, Held(state), 6);
    }

    [Fact]
    public void Shares_of_ones_own_are_no_holding_and_all_others_add_up()
    {
        GameState state = Holding(out _);
        double before = Held(state);
        state.Held(Firm.Stratus, Firm.Stratus) = 1_000_000;
        Assert.Equal(before, Held(state), 9);
        state.Held(Firm.Stratus, Firm.Janus) = state.Companies[Firm.Janus].Shares / 10;
        Assert.True(Held(state) > before + 10);
    }

    [Fact]
    public void Holdings_are_told_to_the_last_stake()
    {
        GameState state = Holding(out double stake);
        state.Companies[Firm.Stratus].Risk.Circularity = 0.1;
        string part = $"{stake * 100:0.0}%";
        IReadOnlyList<Figure> parts = Firm.AddsUp((ref Recording.Listener l) => Fundamentals.Holdings(state, Firm.Stratus, ref l), Held(state));
        Assert.Equal("Minerva", Assert.Single(parts).Name);
        Assert.Contains($"85% of {part} of $360B", parts[0].Rule, StringComparison.Ordinal);
        Assert.Contains("less 10.0% that own money makes", parts[0].Rule, StringComparison.Ordinal);
        state.Companies[Firm.Minerva].TakenOverBy = Firm.Stratus + 1;
        state.Companies[Firm.Stratus].Risk.Circularity = 0;
        parts = Firm.AddsUp((ref Recording.Listener l) => Fundamentals.Holdings(state, Firm.Stratus, ref l), Held(state));
        Assert.StartsWith($"{part} of $300B, the fundamental value of a subsidiary", parts[0].Rule, StringComparison.Ordinal);
        Assert.DoesNotContain("own money", parts[0].Rule, StringComparison.Ordinal);
    }

    /// <summary>Stratus holds Minerva, worth $300B and priced at $500B.</summary>
    private static GameState Holding(out double stake)
    {
        GameState state = Firm.World();
        state.Companies[Firm.Minerva].Value.Fundamental = 300;
        state.Companies[Firm.Minerva].Value.Price = 500;
        state.Companies[Firm.Stratus].Risk.Circularity = 0;
        stake = state.Stake(Firm.Stratus, Firm.Minerva);
        Assert.InRange(stake, 0.2, 0.3);
        return state;
    }

    private static double Held(GameState state) => Fundamentals.Inputs(state, Firm.Stratus).Holdings;
}
