using CloudWars.Core.Numbers;
using CsCheck;

namespace CloudWars.Core.Tests.Numbers;

/// <summary>Our own exponentials are as good as the platform's and the same everywhere.</summary>
public class DMathTests
{
    [Fact]
    public void Exp_agrees_with_the_platform_to_the_last_digits() =>
        Gen.Double[-600, 600].Sample(x => Near(Math.Exp(x), DMath.Exp(x), 4e-16), iter: 20_000);

    [Fact]
    public void Log_agrees_with_the_platform_to_the_last_digits() =>
        Gen.Double[-600, 600].Sample(e => Near(Math.Log(Math.Exp(e)), DMath.Log(Math.Exp(e)), 4e-16), iter: 20_000);

    [Fact]
    public void Pow_agrees_with_the_platform() =>
        Gen.Select(Gen.Double[0.001, 1000], Gen.Double[-6, 6]).Sample((x, y) => Near(Math.Pow(x, y), DMath.Pow(x, y), 5e-12), iter: 20_000);

    [Fact]
    public void A_years_growth_is_four_quarters()
    {
        Assert.Equal(0, DMath.Yearly(0));
        Gen.Double[-0.9, 2].Sample(g => Near(Math.Pow(1 + g, 4) - 1, DMath.Yearly(g), 1e-14), iter: 5000);
    }

    [Fact]
    public void Exp_and_log_rise()
    {
        Gen.Select(Gen.Double[-50, 50], Gen.Double[1e-9, 1]).Sample((x, d) => Assert.True(DMath.Exp(x + d) > DMath.Exp(x)), iter: 20_000);
        Gen.Select(Gen.Double[1e-6, 1e6], Gen.Double[1e-9, 1]).Sample((x, d) => Assert.True(DMath.Log(x * (1 + d)) > DMath.Log(x)), iter: 20_000);
    }

    [Fact]
    public void Exp_does_not_fall_where_its_pieces_meet()
    {
        for (int k = -20; k <= 20; k++)
        {
            double edge = (k + 0.5) * Math.Log(2);
            double below = DMath.Exp(edge * (1 - 1e-12));
            double above = DMath.Exp(edge * (1 + 1e-12));
            Assert.True(k + 0.5 > 0 ? below <= above : above <= below, $"at {edge}");
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, Math.E)]
    public void Known_powers_of_e(double x, double expected) => Near(expected, DMath.Exp(x), 1e-13);

    [Fact]
    public void Nothing_becomes_a_NaN_for_numbers_that_formulas_can_yield()
    {
        Assert.True(double.IsFinite(DMath.Exp(1e9)) && DMath.Exp(-1e9) >= 0);
        Assert.True(double.IsFinite(DMath.Log(0)) && double.IsFinite(DMath.Log(-5)) && double.IsFinite(DMath.Log(double.NaN)));
        Assert.Equal(0, DMath.Pow(-1, 0.5));
        Assert.Equal(2, DMath.Clamp(double.NaN, 2, 3));
        Assert.Equal(3, DMath.Clamp(9, 2, 3));
    }

    [Fact]
    public void The_normal_quantile_turns_even_draws_into_a_bell()
    {
        Assert.Equal(0, DMath.NormalQuantile(0.5), 9);
        Assert.Equal(1.959963985, DMath.NormalQuantile(0.975), 7);
        Assert.Equal(-2.326347874, DMath.NormalQuantile(0.01), 7);
        Gen.Double[1e-9, 0.5].Sample(p => Near(DMath.NormalQuantile(p), -DMath.NormalQuantile(1 - p), 1e-6), iter: 5000);
    }

    /// <summary>Recorded games hang by these bits.</summary>
    [Fact]
    public void The_last_bits_are_pinned()
    {
        Assert.Equal(0x3FF1AEC7B35A00D4, BitConverter.DoubleToInt64Bits(DMath.Exp(0.1)));
        Assert.Equal(0x3FCC8F87724B5C1D, BitConverter.DoubleToInt64Bits(DMath.Exp(-1.5)));
        Assert.Equal(0x3FF4EEEE650AE550, BitConverter.DoubleToInt64Bits(DMath.Log(3.7)));
        Assert.Equal(0x40079E080704339E, BitConverter.DoubleToInt64Bits(DMath.Pow(1.07, 16)));
        Assert.Equal(0xBFE0C7E395D14936, (ulong)BitConverter.DoubleToInt64Bits(DMath.NormalQuantile(0.3)));
    }

    private static void Near(double expected, double actual, double relative) =>
        Assert.True(Math.Abs(expected - actual) <= relative * Math.Max(1, Math.Abs(expected)) || Math.Abs((actual / expected) - 1) <= relative, $"expected {expected:R}, got {actual:R}");
}
