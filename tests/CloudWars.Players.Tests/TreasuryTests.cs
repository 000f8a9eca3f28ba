using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players.Tests.Worlds;

namespace CloudWars.Players.Tests;

/// <summary>How those who play by the book come by money, and what they do with what they do not need.</summary>
public sealed class TreasuryTests
{
    [Theory]
    [InlineData("grower")]
    [InlineData("dealmaker")]
    public void A_lab_borrows_what_a_round_does_not_bring(string style)
    {
        IReadOnlyList<Order> orders = Opening(style, "openai", OpenAiWith(cash: 1));
        Assert.Contains(orders, o => o is IssueShares);
        Assert.Contains(orders, o => o is Borrow);
    }

    [Fact]
    public void A_lab_with_cash_for_years_borrows_nothing()
    {
        Assert.DoesNotContain(Opening("grower", "openai", OpenAiWith(cash: 150)), o => o is Borrow);
    }

    [Fact]
    public void A_grower_gives_back_what_it_cannot_use_and_a_prudent_company_more()
    {
        double grower = BoughtBack("grower");
        Assert.True(grower > 0, "it sits on its cash for ever");
        Assert.True(BoughtBack("prudent") > grower);
    }

    [Theory]
    [InlineData("prudent")]
    [InlineData("dealmaker")]
    public void Who_owes_more_than_it_wants_to_repays_before_it_buys_back_shares(string style)
    {
        GameSetup setup = SmallWorld.Setup with { Companies = [.. SmallWorld.Setup.Companies.Select(c => c.Id == "microsoft" ? c with { Debt = 600, Cash = 150 } : c)] };
        bool asked = false;
        Games.Play(setup with { Quarters = 4 }, 3, c => ControllerCatalog.Create(c == "microsoft" ? $"ai:analyst/{style}" : "ai:intern", 3, c), (view, orders) =>
        {
            if (view.MyId == "microsoft" && view.TalksRound == 0)
            {
                asked |= orders.Any(o => o is Repay);
                Assert.DoesNotContain(orders, o => o is BuyBack);
            }
        });
        Assert.True(asked, "it never repaid");
    }

    /// <summary>Bought back over a game, $bn.</summary>
    private static double BoughtBack(string style)
    {
        double sum = 0;
        Games.Play(SmallWorld.Setup, 3, c => ControllerCatalog.Create(c == "microsoft" ? $"ai:analyst/{style}" : "ai:analyst", 3, c), (view, orders) =>
            sum += view.MyId == "microsoft" ? orders.OfType<BuyBack>().Sum(o => o.Amount) : 0);
        return sum;
    }

    private static GameSetup OpenAiWith(double cash) => SmallWorld.Setup with
    {
        Companies = [.. SmallWorld.Setup.Companies.Select(c => c.Id == "openai" ? c with { Cash = cash } : c)],
        Rules = SmallWorld.Setup.Rules with { IssueLimit = 0.005 },
    };

    private static IReadOnlyList<Order> Opening(string style, string company, GameSetup setup)
    {
        SeatView view = Core.Simulation.View(Core.Simulation.Begin(setup, 1), company);
        return ControllerCatalog.Create($"ai:analyst/{style}", 1, company).Orders(view, TestContext.Current.CancellationToken);
    }
}
