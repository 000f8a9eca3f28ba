using CloudWars.Analysis.Forecasts;
using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Play;
using CloudWars.Screens.Tests.Play;

namespace CloudWars.Screens.Tests.Pages;

/// <summary>Pages that look ahead: shock tests, the zone of agreement, doubts before a commit; and the drawn network.</summary>
public sealed class ForesightPagesTests
{
    private static readonly DrawingContext Room = new(80, 20, Glyphs.Unicode);
    private static readonly ForecastBudget Few = new() { Futures = 12, Quarters = 4 };

    [Fact]
    public void A_shock_changes_the_futures_of_who_hangs_by_it_and_not_the_game()
    {
        SeatDesk desk = TestGame.Desk(TestGame.Lab, 2);
        Shock broken = Shock.All(desk.View).Single(s => s.Id == "break");
        Forecast calm = new Forecaster(desk.View, Few).Of([], TestContext.Current.CancellationToken);
        Forecast struck = new Forecaster(Suppose.That(desk.View, broken.Events), Few).Of([], TestContext.Current.CancellationToken);

        Assert.True(new ShockForecast(struck, calm).Change("value", 1) < 0);
        Assert.DoesNotContain(desk.View.Setup.Events, e => e.Headline == "Shock test");
        Assert.Equal(calm.Of("value").Bands, new Forecaster(desk.View, Few).Of([], TestContext.Current.CancellationToken).Of("value").Bands);
    }

    [Fact]
    public void Every_supplier_of_chips_can_be_let_fail()
    {
        SeatDesk desk = TestGame.Desk(TestGame.Cloud, 2);
        foreach (string owner in desk.View.Market.Chips.Select(c => c.Owner).Where(o => o.Length > 0 && desk.View.Setup.IndexOf(o) >= 0 && desk.View.Company(o).Active).Distinct())
        {
            Assert.Contains(Shock.All(desk.View), s => s.Id == $"supply-{owner}");
        }

        Assert.Contains("try it", ShockSheet.Draw(desk, Room).ToPlainText());
    }

    [Fact]
    public void The_zone_of_agreement_is_where_the_appraisal_of_both_sides_is_positive()
    {
        SeatDesk desk = TestGame.Desk(TestGame.Lab, 1);
        Leg[] legs = [new ComputeLeg(TestGame.Cloud, null, 0.05, 8, 3, 50)];
        IReadOnlyList<TermZone> zones = ZoneFinder.Of(desk.View, TestGame.Cloud, legs, 0);

        TermZone price = zones.Single(z => z.Label.Contains("rice", StringComparison.Ordinal));
        foreach ((decimal value, Gain gain) in price.Tried)
        {
            TermSheet sheet = new(TestGame.Lab, TestGame.Cloud, [((ComputeLeg)legs[0]) with { Price = (double)value }]);
            bool both = Appraisal.Of(desk.View, sheet, TestGame.Lab).Mid > 0 && Appraisal.Of(desk.View, sheet, TestGame.Cloud).Mid > 0;
            Assert.Equal(both, gain == Gain.Both);
        }

        Assert.Contains(price.Tried, t => t.Gain != price.Tried[0].Gain);
        Assert.Equal(price.Tried.Any(t => t.Gain == Gain.Both), price.Agreement is not null);
    }

    [Fact]
    public void Commits_that_are_foolish_are_doubted_before_they_are_made()
    {
        SeatDesk desk = TestGame.Desk(TestGame.Cloud, 1);
        Assert.Contains(CommitWarnings.Of(desk with { Draft = [new BuyBack(desk.Me.Cash.Value + 50)] }), w => w.StartsWith("Cash below zero", StringComparison.Ordinal));
        Assert.Contains(CommitWarnings.Of(desk with { Draft = [new Propose(new TermSheet(TestGame.Cloud, TestGame.Lab, [new ComputeLeg(TestGame.Cloud, null, 500, 8, 3, 50)]))] }), w => w.StartsWith("Contracts that cannot be served", StringComparison.Ordinal));
        Assert.Contains(CommitWarnings.Of(desk with { Draft = [new Borrow(1), new BuyBack(100_000)] }), w => w.StartsWith("Covenant", StringComparison.Ordinal));
        Assert.DoesNotContain(CommitWarnings.Of(desk with { Draft = [] }), w => w.StartsWith("Cash", StringComparison.Ordinal) || w.StartsWith("Contracts", StringComparison.Ordinal));
    }

    [Fact]
    public void A_contract_that_ramps_up_asks_for_no_more_than_falls_due()
    {
        SeatDesk desk = TestGame.Desk(TestGame.Cloud, 1);
        IEnumerable<ContractView> served = desk.View.Contracts.Where(c => c.Provider == TestGame.Cloud);
        Assert.Contains(served, c => c.DueGw < c.Gw);
        Assert.All(served, c => Assert.InRange(c.DueGw, 0, c.Gw));
    }

    [Fact]
    public void The_network_draws_every_company_with_a_flow_and_the_weight_of_each_heavy_line()
    {
        SeatDesk desk = TestGame.Session(4).Desk(TestGame.Cloud);
        foreach (DrawingContext room in new[] { Room, new(120, 36, Glyphs.Unicode), new(200, 56, Glyphs.Unicode) })
        {
            Sheet sheet = DependencyNetwork.Draw(desk, room);
            FlowView heaviest = desk.View.Companies.SelectMany(c => c.FlowsOut).Where(f => desk.View.Setup.IndexOf(f.To) >= 0).MaxBy(f => f.Purchases + f.Investments)!;
            Assert.Contains(desk.NameOf(heaviest.From), sheet.ToPlainText());
            Assert.Contains(Show.Fixed(heaviest.Purchases + heaviest.Investments, 1), sheet.ToPlainText());
            Assert.Contains(sheet.Figures, f => f.Target.Contains($"flow:{heaviest.From}:{heaviest.To}", StringComparison.Ordinal));
            Assert.All(sheet.Lines, line => Assert.True(line.Width <= room.Width));
        }
    }
}
