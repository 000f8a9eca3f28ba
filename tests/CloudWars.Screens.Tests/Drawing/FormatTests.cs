using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Tests.Drawing;

public class FormatTests
{
    [Theory]
    [InlineData(38_000_000_000, "$38.0B")]
    [InlineData(950_000_000, "$950M")]
    [InlineData(1_200_000_000_000, "$1.2T")]
    [InlineData(9_540_000, "$9.5M")]
    [InlineData(999_960_000, "$1.0B")]
    [InlineData(99_960_000, "$100M")]
    [InlineData(12_300, "$12.3K")]
    [InlineData(740, "$740")]
    [InlineData(0, "$0")]
    [InlineData(-4_500_000, "-$4.5M")]
    public void Money_is_short(long dollars, string expected) => Assert.Equal(expected, Format.Money(dollars));

    [Fact]
    public void Changes_always_show_their_sign()
    {
        Assert.Equal("+$1.2B", Format.MoneyChange(1_200_000_000m));
        Assert.Equal("-$300M", Format.MoneyChange(-300_000_000m));
        Assert.Equal("+$0", Format.MoneyChange(-0.2m));
        Assert.Equal("+4.1%", Format.PercentChange(0.041m));
        Assert.Equal("-0.3", Format.Change(-0.3m));
        Assert.Equal("+0.0", Format.Change(-0.01m));
    }

    [Fact]
    public void Other_figures_carry_their_unit()
    {
        Assert.Equal("27.0%", Format.Percent(0.27m));
        Assert.Equal("0.30 GW", Format.Gigawatts(0.3m));
        Assert.Equal("450 MW", Format.Megawatts(450));
        Assert.Equal("1.25 GW", Format.Megawatts(1250));
        Assert.Equal("Q1 2026", Format.Quarter(2026, 1));
        Assert.Equal("12.4K", Format.Count(12_400));
        Assert.Equal("12,400", Format.Exact(12_400));
    }
}
