using CloudWars.Core.Numbers;
using CsCheck;

namespace CloudWars.Core.Tests.Numbers;

/// <summary>Money is whole cents.</summary>
public class MoneyTests
{
    [Fact]
    public void A_billion_is_a_hundred_billion_cents() => Assert.Equal(100_000_000_000, Money.FromBillions(1).Cents);

    [Fact]
    public void Rounding_goes_to_the_nearest_cent_and_halves_to_even()
    {
        Assert.Equal(2, new Money(5).Times(0.5).Cents);
        Assert.Equal(4, new Money(7).Times(0.5).Cents);
        Assert.Equal(-2, new Money(-5).Times(0.5).Cents);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e9)]
    public void What_no_ledger_can_hold_is_an_overflow_and_never_a_wrong_sum(double billions) =>
        Assert.Throws<OverflowException>(() => Money.FromBillions(billions));

    [Fact]
    public void Sums_beyond_the_range_overflow() => Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));

    [Fact]
    public void Sums_and_differences_are_exact() => Gen.Select(Gen.Long[-1L << 50, 1L << 50], Gen.Long[-1L << 50, 1L << 50]).Sample((a, b) =>
    {
        Money x = new(a);
        Money y = new(b);
        Assert.Equal(x, x + y - y);
        Assert.Equal(a.CompareTo(b), x.CompareTo(y));
        Assert.Equal(a < b, x < y);
        Assert.Equal(Money.Max(x, y) + Money.Min(x, y), x + y);
    });

    [Fact]
    public void Dollars_of_any_company_survive_the_way_through_billions() =>
        Gen.Long[-1_000_000_000_000_000, 1_000_000_000_000_000].Sample(cents => Assert.Equal(cents, Money.FromBillions(new Money(cents).Billions).Cents));

    [Fact]
    public void Money_is_told_in_billions_with_two_to_four_digits()
    {
        Assert.Equal("$1.50B", Money.FromBillions(1.5).ToString());
        Assert.Equal("$0.0012B", Money.FromBillions(0.0012).ToString());
    }

    [Fact]
    public void Comparisons_hold_at_the_cent()
    {
        Money one = new(1);
        Money two = new(2);
        Assert.True(one < two && one <= two && two > one && two >= one);
        Assert.True(one <= new Money(1) && one >= new Money(1));
        Assert.False(one < new Money(1) || one > new Money(1) || two < one || two <= one || one > two || one >= two);
        Assert.Equal(new Money(-1), -one);
        Assert.True((-one).IsNegative);
        Assert.True(Money.Zero.IsZero);
        Assert.False(Money.Zero.IsNegative || one.IsZero || one.IsNegative);
        Assert.Equal(one, Money.Min(one, two));
        Assert.Equal(two, Money.Max(one, two));
    }

    [Fact]
    public void Nothing_wraps_round_at_the_ends_of_the_range()
    {
        Assert.Throws<OverflowException>(() => new Money(long.MinValue) - new Money(1));
        Assert.Throws<OverflowException>(() => -new Money(long.MinValue));
        Assert.Throws<OverflowException>(() => Money.FromBillions(9e7));
        Assert.Equal(8_900_000_000_000_000_000, Money.FromBillions(8.9e7).Cents);
    }

    [Theory]
    [InlineData(1, "Q1 2026")]
    [InlineData(0, "Q4 2025")]
    [InlineData(5, "Q1 2027")]
    [InlineData(16, "Q4 2029")]
    public void Quarters_are_told_as_people_write_them(int quarter, string label) => Assert.Equal(label, new Calendar(2026, 1).Label(quarter));
}
