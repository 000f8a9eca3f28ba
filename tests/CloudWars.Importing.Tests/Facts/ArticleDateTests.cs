using CloudWars.Importing.Facts;

namespace CloudWars.Importing.Tests.Facts;

public class ArticleDateTests
{
    [Theory]
    [InlineData("2025-08-14\n\nA story.", 2025, 8, 14)]
    [InlineData("Published December 12, 2025 by nobody", 2025, 12, 12)]
    [InlineData("Berlin, 3 Sept. 2024 - something", 2024, 9, 3)]
    [InlineData("Oct 6, 2025", 2025, 10, 6)]
    public void A_full_date_near_the_head_is_the_articles(string text, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), ArticleDate.Find(text));

    [Theory]
    [InlineData("In March 2026 the first hall opens.")]
    [InlineData("Order 2025-99-99 of 31 February 2025")]
    [InlineData("")]
    public void Nothing_else_is(string text) => Assert.Null(ArticleDate.Find(text));
}
