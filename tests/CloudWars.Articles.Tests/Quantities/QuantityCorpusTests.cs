using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Quantities;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Tests.Quantities;

/// <summary>A corpus of notations: each line is one way the press writes a value.</summary>
public sealed class QuantityCorpusTests
{
    [Theory]
    [InlineData("$10 billion", 10, 10)]
    [InlineData("US$1 billion", 1, 1)]
    [InlineData("USD 1.4 bn", 1.4, 1.4)]
    [InlineData("$17.4bn", 17.4, 17.4)]
    [InlineData("$6.5 Billion", 6.5, 6.5)]
    [InlineData("$830B", 830, 830)]
    [InlineData("$5 trillion", 5000, 5000)]
    [InlineData("$40–50 billion", 40, 50)]
    [InlineData("$70-72 billion", 70, 72)]
    [InlineData("$8 billion to $10 billion", 8, 10)]
    [InlineData("between $150 billion and $170 billion", 150, 170)]
    [InlineData("$1,400 million", 1.4, 1.4)]
    [InlineData("10 billion dollars", 10, 10)]
    [InlineData("a $12-billion contract", 12, 12)]
    [InlineData("$500m", 0.5, 0.5)]
    [InlineData("half a billion dollars", 0.5, 0.5)]
    public void Dollar_amounts_are_read_in_any_notation(string text, double low, double high)
    {
        Quantity sum = Assert.Single(Read(text), q => q.Kind == QuantityKind.Money);
        Assert.Equal(((decimal)low, (decimal)high), (sum.Low, sum.High));
    }

    [Theory]
    [InlineData("€1.3bn", "EUR")]
    [InlineData("1.3 billion euros", "EUR")]
    [InlineData("£2.5m", "GBP")]
    [InlineData("A$500m", "AUD")]
    [InlineData("¥3tn", "JPY")]
    [InlineData("150 billion yen", "JPY")]
    [InlineData("1.4 trillion won", "KRW")]
    [InlineData("RM1.07bn", "MYR")]
    [InlineData("Rs 2,000 crore", "INR")]
    [InlineData("380 billion yuan", "CNY")]
    public void Other_currencies_are_read_and_named(string text, string code) =>
        Assert.Equal(code, Assert.Single(Read(text), q => q.Kind == QuantityKind.Money).Currency);

    [Fact]
    public void A_sum_restated_in_dollars_counts_once_with_the_stated_dollars()
    {
        Quantity sum = Assert.Single(Read("1.3 billion euros ($1.5 billion)"));
        Assert.Equal((1.5m, "EUR"), (sum.Low, sum.Currency));
    }

    [Theory]
    [InlineData("27%", 27)]
    [InlineData("11 per cent", 11)]
    [InlineData("2.9 percent", 2.9)]
    public void Percentages_are_read(string text, double value) =>
        Assert.Equal((decimal)value, Assert.Single(Read(text), q => q.Kind == QuantityKind.Percent).Low);

    [Theory]
    [InlineData("a seven-year agreement", 7)]
    [InlineData("over five years", 5)]
    [InlineData("a 10-year lease", 10)]
    [InlineData("over the next decade", 10)]
    [InlineData("18 months", 1.5)]
    public void Durations_are_read_in_years(string text, double value) =>
        Assert.Equal((decimal)value, Assert.Single(Read(text), q => q.Kind == QuantityKind.Duration).Low);

    [Theory]
    [InlineData("recently, the recent centre")]
    [InlineData("five years ago")]
    [InlineData("160 million shares")]
    [InlineData("AMD and the 42-year-old chief")]
    [InlineData("more than 40 times what it is worth")]
    public void What_is_no_measure_is_left_alone(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("up to $24 billion", "up to")]
    [InlineData("as much as $10 billion", "up to")]
    [InlineData("north of $500 billion", "above")]
    [InlineData("more than $1.7 billion", "above")]
    [InlineData("about $350 billion", "about")]
    [InlineData("$350 billion", null)]
    public void The_hedge_before_a_sum_is_kept(string text, string? bound) => Assert.Equal(bound, Assert.Single(Read(text)).Bound);

    private static List<Quantity> Read(string text) =>
        new QuantityReader(ReadingLexicon.For(null).Currencies).Read(Tokenizer.Tokenize(text, 0, text.Length));
}
