using CloudWars.Core.Orders;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Play;
using CloudWars.Screens.Tests.Full;
using Terminal.Gui.Input;

namespace CloudWars.Screens.Tests.Play;

/// <summary>Advice can be taken with one key and says why; the tutorial says what comes next and sees when it is done.</summary>
public sealed class AdviceTests
{
    [Fact]
    public void Every_piece_of_advice_is_legal_and_has_a_reason()
    {
        foreach (int quarters in new[] { 0, 3 })
        {
            foreach (string company in new[] { TestGame.Lab, TestGame.Cloud })
            {
                SeatDesk desk = TestGame.Desk(company, quarters);
                IReadOnlyList<Suggestion> advice = Suggestions.Of(desk);
                Assert.NotEmpty(advice);
                Assert.All(advice, s => Assert.Null(OrderCatalog.Check(desk.View, s.Order)));
                Assert.All(advice, s => Assert.True(s.Why.Width > 20, s.Why.ToString()));
            }
        }
    }

    [Fact]
    public void Spare_cash_repays_bonds_before_it_buys_dear_shares()
    {
        IEnumerable<SeatView> views = Enumerable.Range(0, 6).Select(quarter => TestGame.Desk(TestGame.Cloud, quarter).View);
        List<SeatView> dear = [.. views.Where(v => v.Me.Value > v.Me.Fundamental && Autopilot.Orders(v).Any(o => o is BuyBack))];

        Assert.NotEmpty(dear);
        Assert.All(dear, v => Assert.DoesNotContain(CaretakerAdvice.Orders(v), o => o is BuyBack));
        Assert.All(dear, v => Assert.Equal(v.Me.Debt > 0, CaretakerAdvice.Orders(v).Any(o => o is Repay)));
    }

    [Fact]
    public void What_was_taken_or_decided_is_not_advised_again()
    {
        SeatDesk desk = TestGame.Desk(TestGame.Lab, 0);
        Order first = Suggestions.Of(desk)[0].Order;

        Assert.DoesNotContain(first, Suggestions.Of(desk with { Draft = [first] }).Select(s => s.Order));
    }

    [Fact]
    public void One_key_takes_all_advice_and_page_nine_shows_it()
    {
        using TestTerminal terminal = new(stage => new GameApp(TestGame.Services()).First(stage, TestGame.Start()));
        terminal.Press(Key.Enter).Type("a").Type("a").Type("9");

        Assert.Contains("Train a model", terminal.Screen);
    }

    [Fact]
    public void Lessons_come_one_after_the_other_and_go_when_they_are_done()
    {
        Tutor tutor = new();
        SeatDesk desk = TestGame.Desk(TestGame.Lab, 0);
        Assert.Contains("Lesson 1", Words(tutor, desk));

        tutor.Note(0, "why");
        Assert.Contains("Press 4", Words(tutor, desk));

        tutor.Note(0, "deal");
        tutor.Note(0, "page:6");
        Assert.Contains("answer", Words(tutor, desk));

        desk = desk with { Draft = [new Accept(desk.View.Deals[0].Number)] };
        Assert.Contains("Press t", Words(tutor, desk));

        desk = desk with { Draft = [.. desk.Draft, new TrainModel(2, 40)] };
        Assert.Contains("F5", Words(tutor, desk));
        Assert.Contains("Lesson 7", Words(tutor, TestGame.Desk(TestGame.Lab, 1)));
    }

    [Fact]
    public void A_lesson_fits_over_every_page_of_the_smallest_terminal()
    {
        foreach (int quarter in Enumerable.Range(0, 4))
        {
            foreach (string company in new[] { TestGame.Lab, TestGame.Cloud })
            {
                SeatDesk desk = TestGame.Desk(company, quarter);
                Assert.All(Lessons.All.Where(l => l.Quarter == quarter), lesson => Assert.InRange(Wrap.Words("Lesson 10 of 15: " + lesson.Says(desk), 80).Height, 1, 3));
            }
        }
    }

    private static string Words(Tutor tutor, SeatDesk desk) => tutor.Draw(desk, new DrawingContext(200, 20, Glyphs.Unicode)).ToPlainText();
}
