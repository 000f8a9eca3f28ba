using CloudWars.Core.Explain;
using CloudWars.Core.Market;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Market;

/// <summary>What paper costs and how much of it can be placed.</summary>
public class ShareTests
{
    private const int C = Firm.Stratus;

    [Fact]
    public void A_share_costs_the_market_value_over_their_number()
    {
        GameState state = Firm.World().Stands(C, value: 90);
        state.Companies[C].Shares = 3_000_000_000;
        Assert.Equal(30, ShareDesk.PricePerShare(state, C), 9);
        state.Companies[C].Value.Price = -1;
        Assert.Equal(0, ShareDesk.PricePerShare(state, C));
        state.Companies[C].Shares = 0;
        Assert.Equal(0, ShareDesk.PricePerShare(state, C));
    }

    [Fact]
    public void New_shares_go_at_a_discount_that_grows_with_the_issue_with_anxiety_and_in_a_closed_market()
    {
        GameState state = Firm.World().Stands(C, value: 200);
        state.World.Anxiety = 0;
        double least = state.Rules.IssueDiscount;
        Assert.Equal(least, ShareDesk.IssueDiscount(state, C, 0), 9);
        Assert.Equal(least + (0.6 * 0.1), ShareDesk.IssueDiscount(state, C, 20), 9);
        state.World.Anxiety = 2;
        Assert.Equal(least + (0.6 * 0.1) + (0.05 * 2), ShareDesk.IssueDiscount(state, C, 20), 9);
        state.World.WindowShut = 1;
        Assert.Equal(least + (0.6 * 0.1) + (0.05 * 2) + 0.25, ShareDesk.IssueDiscount(state, C, 20), 9);
        Assert.Equal(0.6, ShareDesk.IssueDiscount(state, C, 1000), 9);
    }

    [Fact]
    public void In_a_quarter_a_tenth_of_the_value_can_be_raised_and_less_than_half_of_that_while_the_market_is_shut()
    {
        GameState state = Firm.World().Stands(C, value: 200);
        Assert.Equal(0.1, state.Rules.IssueLimit);
        Assert.Equal(20, ShareDesk.IssueLimit(state, C), 9);
        state.World.WindowShut = 1;
        Assert.Equal(8, ShareDesk.IssueLimit(state, C), 9);
        IReadOnlyList<Figure> parts = Firm.AddsUp((ref Recording.Listener l) => ShareDesk.IssueLimit(state, C, ref l), 8);
        Assert.Equal(20, parts[0].Amount, 9);
        Assert.Contains("10% of the market value", parts[0].Rule, StringComparison.Ordinal);
        state.Companies[C].Value.Price = -10;
        Assert.Equal(0, ShareDesk.IssueLimit(state, C));
    }

    [Theory]
    [InlineData(1, 300, 3_333_333)]
    [InlineData(1e-9, 300, 1)]
    [InlineData(1, 0, 0)]
    [InlineData(1, -5, 0)]
    public void Money_buys_whole_shares_and_at_least_one_where_there_is_a_price(double billions, double price, long shares) =>
        Assert.Equal(shares, ShareDesk.SharesFor(billions, price));

    [Fact]
    public void New_shares_are_more_shares_and_shares_that_are_sold_are_not()
    {
        GameState state = Firm.World();
        long all = state.Companies[C].Shares;
        long held = state.Held(Firm.Nimbus, C);
        ShareDesk.Mint(state, C, Firm.Nimbus, 500);
        Assert.Equal(all + 500, state.Companies[C].Shares);
        Assert.Equal(held + 500, state.Held(Firm.Nimbus, C));
        ShareDesk.Transfer(state, C, Firm.Nimbus, Firm.Janus, 200);
        Assert.Equal(all + 500, state.Companies[C].Shares);
        Assert.Equal(held + 300, state.Held(Firm.Nimbus, C));
        Assert.Equal(200, state.Held(Firm.Janus, C));
    }
}
