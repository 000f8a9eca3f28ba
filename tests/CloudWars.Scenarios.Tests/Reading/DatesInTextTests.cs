using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios.Tests.Reading;

public sealed class DatesInTextTests
{
    [Theory]
    [InlineData("Results, The Paper, 22 Oct 2025", "2025-10-22")]
    [InlineData("restructuring of 28 October 2025: 10-Q", "2025-10-28")]
    [InlineData("Jan 2025; and again, SEPT 2025", "2025-09-01")]
    [InlineData("filed 2025-03-31, read later", "2025-03-31")]
    [InlineData("capacity by June 2026 (call, 31 Oct 2025)", "2025-10-31")]
    public void The_latest_date_of_a_citation_is_found(string text, string date) => Assert.Equal(DateOnly.Parse(date), DatesInText.Latest(text));

    [Theory]
    [InlineData("")]
    [InlineData("a game choice for 2026")]
    [InlineData("31 Feb 2025")]
    [InlineData("2025-13-40")]
    [InlineData("the quarter to January 2026")]
    public void A_plan_or_no_date_is_none(string text) => Assert.Null(DatesInText.Latest(text));
}
