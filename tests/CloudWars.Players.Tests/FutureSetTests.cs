using CloudWars.Core;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players.Planning;
using CloudWars.Players.Tests.Worlds;

namespace CloudWars.Players.Tests;

/// <summary>The futures that a seat imagines: what it may go on to do is as open in them as what luck brings.</summary>
public sealed class FutureSetTests
{
    [Fact]
    public void Money_that_no_book_needs_repays_heavy_debt_in_some_futures()
    {
        SeatView view = Begin(indebted: 200, cash: 60);
        Assert.True(view.Me.Leverage > 0.5);
        double[] debts = [.. After(view, quarters: 4).Select(d => Math.Round(d, 1))];

        Assert.Contains(debts, d => d < 195);
        Assert.True(debts.Distinct().Count() > 5);
    }

    [Fact]
    public void The_quarter_that_is_forecast_has_the_orders_that_are_asked_about_and_no_others()
    {
        SeatView view = Begin(indebted: 200, cash: 60);

        Assert.All(After(view, quarters: 1), debt => Assert.Equal(200, debt, 6));
    }

    private static SeatView Begin(double indebted, double cash)
    {
        GameSetup setup = SmallWorld.Setup;
        setup = setup with { Companies = [.. setup.Companies.Select(c => c.Id == "amazon" ? c with { Debt = indebted, Cash = cash } : c)] };
        return Simulation.View(Simulation.Begin(setup, 5), "amazon");
    }

    /// <summary>The company's debt at the end of each of sixty futures, $bn.</summary>
    private static double[] After(SeatView view, int quarters)
    {
        FutureSet futures = new(view, seed: 11, count: 60, quarters);
        double[] debts = new double[futures.Count];
        for (int i = 0; i < futures.Count; i++)
        {
            int future = i;
            futures.Play(future, [], (_, company) => debts[future] = company.Debt);
        }

        return debts;
    }
}
