using CloudWars.Analysis.Forecasts;
using CloudWars.Core;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Tests.Play;

namespace CloudWars.Screens.Tests.Explain;

/// <summary>What a forecast must be: from the seat's view alone, the same for the same question, and different for different orders.</summary>
public sealed class ForecastTests
{
    private static readonly ForecastBudget Small = new() { Futures = 40, Quarters = 4 };

    private static readonly Lazy<SeatView> Cloud = new(() => TestGame.Desk(TestGame.Cloud, 2).View);

    [Fact]
    public void Low_middle_and_high_are_in_order_and_the_present_is_certain()
    {
        Forecast forecast = new Forecaster(Cloud.Value, Small).Of([], cancel: TestContext.Current.CancellationToken);

        Assert.All(forecast.Fans, fan => Assert.All(fan.Bands, band => Assert.True(band.Low <= band.Mid && band.Mid <= band.High, fan.Measure.Name)));
        Assert.All(forecast.Fans, fan => Assert.Equal(fan.Bands[0].Low, fan.Bands[0].High));
        Assert.Equal(Cloud.Value.Me.Cash.Value, forecast.Of("cash").Bands[0].Mid, 9);
    }

    [Fact]
    public void The_future_is_less_certain_the_further_it_is_away()
    {
        Forecast forecast = new Forecaster(Cloud.Value, Small).Of([], cancel: TestContext.Current.CancellationToken);
        Band near = forecast.Of("value").Bands[1];
        Band far = forecast.Of("value").Bands[4];

        Assert.True(far.High - far.Low > near.High - near.Low);
    }

    [Fact]
    public void The_same_question_has_the_same_answer()
    {
        Forecast first = new Forecaster(Cloud.Value, Small).Of([new Borrow(2)], cancel: TestContext.Current.CancellationToken);
        Forecast second = new Forecaster(Cloud.Value, Small).Of([new Borrow(2)], cancel: TestContext.Current.CancellationToken);

        Assert.Equal(first.Fans.SelectMany(f => f.Bands), second.Fans.SelectMany(f => f.Bands));
    }

    [Fact]
    public void Money_borrowed_now_is_there_in_every_future()
    {
        Band without = new Forecaster(Cloud.Value, Small).Of([], cancel: TestContext.Current.CancellationToken).Of("cash").Bands[1];
        Band with = new Forecaster(Cloud.Value, Small).Of([new Borrow(5)], cancel: TestContext.Current.CancellationToken).Of("cash").Bands[1];

        Assert.InRange(with.Mid - without.Mid, 4, 5.2);
        Assert.InRange(with.Low - without.Low, 4, 5.2);
    }

    [Fact]
    public void A_forecast_ends_with_the_game()
    {
        SeatView last = TestGame.Session(5, quarters: 6).Desk(TestGame.Lab).View;

        Assert.Equal(1, new Forecaster(last, Small).Of([], cancel: TestContext.Current.CancellationToken).Quarters);
    }

    [Fact]
    public void What_the_real_luck_will_bring_does_not_show_in_a_forecast()
    {
        // The same position under two seeds: everything the cloud sees is public here, so both views say the same.
        Core.World.GameSetup open = new SmallWorldOnly(8).Load("small-world").Setup!;
        open = open with { Companies = [.. open.Companies.Select(c => c with { Listed = true })], Rules = open.Rules };
        Band first = new Forecaster(Simulation.View(Simulation.Begin(open, 1), "nimbus"), Small).Of([], cancel: TestContext.Current.CancellationToken).Of("cash").Bands[1];
        Band second = new Forecaster(Simulation.View(Simulation.Begin(open, 2), "nimbus"), Small).Of([], cancel: TestContext.Current.CancellationToken).Of("cash").Bands[1];

        Assert.Equal(first.Mid, second.Mid, 1);
    }

    [Fact]
    public void The_orders_page_shows_the_fans_and_each_of_their_figures_opens()
    {
        SeatDesk desk = TestGame.Desk(TestGame.Cloud, 2);
        desk = desk with { Forecast = new Forecaster(desk.View, Small).Of([], cancel: TestContext.Current.CancellationToken) };
        foreach (DrawingContext room in new[] { new DrawingContext(80, 20, Glyphs.Unicode), new DrawingContext(120, 36, Glyphs.Unicode), new DrawingContext(80, 20, Glyphs.Ascii) })
        {
            Sheet sheet = PageCatalog.All[PageCatalog.Orders].Draw(desk, 0, room);
            Assert.All(sheet.Lines, line => Assert.True(line.Width <= room.Width, line.ToString()));
            Assert.Contains("likely to do", sheet.ToPlainText());
            IReadOnlyList<Hotspot> figures = [.. sheet.Figures.Where(f => f.Target.StartsWith("why:forecast", StringComparison.Ordinal))];
            Assert.NotEmpty(figures);
            Assert.All(figures, f => Assert.Contains("futures", DeskFigures.Asked(desk, f.Target)!.Rule));
        }
    }
}
