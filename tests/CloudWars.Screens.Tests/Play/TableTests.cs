using System.Text.Json;
using CloudWars.Analysis.Forecasts;
using CloudWars.Core;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Play;
using CloudWars.Screens.Stage;
using Moq;

namespace CloudWars.Screens.Tests.Play;

/// <summary>What people at one table need for an evening beside their orders: papers of their own, talks, stand-ins.</summary>
public sealed class TableTests
{
    [Fact]
    public void A_seat_handed_to_the_computer_is_played_by_it_and_can_be_taken_back_in_any_quarter()
    {
        GameSession session = TestGame.Session(1);
        HandOver(session);

        Assert.DoesNotContain(TestGame.Lab, session.People);
        Assert.Contains(TestGame.Lab, session.Owners);
        PlayQuarter(session);
        Assert.Equal("ai:caretaker", Decider(session));

        session.HandOver(TestGame.Lab, "", null);
        Assert.Contains(TestGame.Lab, session.Match.Waiting);
        PlayQuarter(session);
        Assert.Equal("", Decider(session));
    }

    [Fact]
    public void A_game_whose_seats_changed_hands_replays_to_the_same_hash()
    {
        GameSession session = TestGame.Session(1);
        HandOver(session);
        PlayQuarter(session);
        session.HandOver(TestGame.Lab, "", null);
        PlayQuarter(session);

        string json = JsonSerializer.Serialize(session.Match.Record, OrderJson.Options);
        GameRecord read = JsonSerializer.Deserialize<GameRecord>(json, OrderJson.Options)!;
        GameRun run = new(Simulation.Begin(session.Setup with { Quarters = read.Quarters }, read.Seed));
        foreach (QuarterRecord quarter in read.Played)
        {
            run.Replay(quarter);
            Assert.Equal(quarter.Hash, run.Hash);
        }

        Assert.Equal("ai:caretaker", read.Played[1].Deciders!.Single().Controller);
    }

    [Fact]
    public void Who_comes_back_is_told_what_was_done_for_them_and_what_it_brought()
    {
        GameSession session = TestGame.Session(2);
        HandOver(session);
        PlayQuarter(session);
        PlayQuarter(session);
        session.HandOver(TestGame.Lab, "", null);
        session.Write(TestGame.Cloud, TestGame.Lab, "Welcome back.");

        SinceLastTurn since = session.Since(TestGame.Lab);
        Assert.Equal(["", "ai:caretaker", "ai:caretaker"], since.Quarters.Select(q => q.Decider));
        Assert.All(since.Quarters, q => Assert.NotEmpty(q.Orders));
        string told = SinceSheet.Draw(session.Desk(TestGame.Lab), since, new(80, 20, Glyphs.Ascii)).ToPlainText();
        Assert.Contains("ai:caretaker decided for you", told);
        Assert.Contains("keeps the company running", told);
        Assert.Contains("wrote to you", told);
        Assert.Contains("By value you are number", told);
    }

    [Fact]
    public void Private_talks_are_on_two_desks_and_no_third()
    {
        GameSession session = TestGame.Session(0);
        session.Write(TestGame.Lab, TestGame.Cloud, "Shall we talk about chips?");

        Assert.Equal("Shall we talk about chips?", session.Desk(TestGame.Cloud).Unread.Single().Text);
        Assert.Single(session.Desk(TestGame.Lab).Messages);
        Assert.Empty(session.Desk(TestGame.Lab).Unread);
        string third = session.Match.Record.Seats.First(s => s.Controller != "human").Company;
        Assert.Empty(session.Desk(third).Messages);
        Assert.DoesNotContain("chips?", string.Join('\n', session.Match.Record.Seats.Where(s => s.Company == third).SelectMany(_ => PageCatalog.All).Select(p => p.Draw(session.Desk(third), 0, new(80, 20, Glyphs.Ascii)).ToPlainText())));
    }

    [Fact]
    public void A_note_is_on_its_own_desk_only()
    {
        GameSession session = TestGame.Session(0);
        session.Keep(session.Papers(TestGame.Lab) with { Notes = [new SeatNote(0, "Never trust Stratus.")] });

        Assert.Contains("Never trust", Page(session, TestGame.Lab, PageCatalog.Headquarters));
        Assert.DoesNotContain("Never trust", Page(session, TestGame.Cloud, PageCatalog.Headquarters));
    }

    [Fact]
    public void A_note_that_cannot_be_saved_is_said_and_saved_with_the_next_change()
    {
        ShelfInMemory shelf = new() { Refuses = 1 };
        string told = Play(TestGame.Services(4, shelf), TestGame.Start(), ["", "m", "n", "First.", "yes", "", "n", "Second.", "yes"]);

        Assert.Contains("There is no room on the disk.", told);
        Assert.Equal(["First.", "Second."], shelf.Load("game-1")!.Table!.Of(TestGame.Lab).Notes.Select(n => n.Text));
    }

    [Fact]
    public void A_pin_is_kept_hashed_and_opens_only_for_itself()
    {
        SeatPin pin = SeatPinLock.Of("4711");

        Assert.True(SeatPinLock.Opens(pin, "4711"));
        Assert.False(SeatPinLock.Opens(pin, "4712"));
        Assert.False(SeatPinLock.Opens(pin with { Hash = "no hash" }, "4711"));
        Assert.NotEqual(pin, SeatPinLock.Of("4711"));
        Assert.DoesNotContain("4711", JsonSerializer.Serialize(new TableRecord().With(new SeatPapers(TestGame.Lab) { Pin = pin }), OrderJson.Options));
    }

    [Fact]
    public void Standing_orders_are_drafted_every_quarter_and_can_still_be_changed()
    {
        GameSession session = TestGame.Session(1);
        session.Keep(session.Papers(TestGame.Lab) with { Standing = new StandingOrders([nameof(OrderGroup.Models)], [new FundResearch(1.25)]) });
        PlayQuarter(session);

        SeatDesk desk = session.Desk(TestGame.Lab);
        Assert.Contains(new FundResearch(1.25), desk.Draft);
        Assert.All(desk.Draft, order => Assert.True(order is FundResearch || OrderCatalog.KindOf(order).Group == OrderGroup.Models));
        Assert.Equal(desk.Draft.Count, desk.Standing.Count);
        Assert.Contains("(standing)", Page(session, TestGame.Lab, PageCatalog.Orders));

        session.Draft(TestGame.Lab).RemoveAt(0);
        Assert.Equal(desk.Draft.Count - 1, session.Desk(TestGame.Lab).Draft.Count);
    }

    [Fact]
    public void A_standing_order_that_cannot_be_given_says_so()
    {
        GameSession session = TestGame.Session(1);
        session.Keep(session.Papers(TestGame.Lab) with { Standing = new StandingOrders([], [new FundResearch(1e9)]) });
        PlayQuarter(session);

        Assert.Empty(session.Desk(TestGame.Lab).Draft);
        Assert.Contains("Standing order not given", Page(session, TestGame.Lab, PageCatalog.Orders));
    }

    [Fact]
    public void When_the_clock_ends_the_turn_is_finished_and_the_record_says_by_whom()
    {
        HandTime time = new();
        ShelfInMemory shelf = new();
        GameServices services = TestGame.Services(4, shelf) with { Time = time };
        GameStart start = TestGame.Start(table: new TableRecord { Minutes = 2 });
        using SlowLines typed = new(["", "9", "8", "", "", ""], time, TimeSpan.FromSeconds(50));
        StringWriter told = new();
        new PlainGame(services).Run(typed, told, start);

        Assert.Contains("Time was up", told.ToString());
        Assert.Contains("left for this turn", told.ToString());
        QuarterRecord first = shelf.Load("game-1")!.Played[0];
        Assert.Equal(new SeatRecord(TestGame.Lab, SeatSpec.Caretaker), first.Deciders!.Single());
        Assert.NotEmpty(first.Rounds[0].Seats.Single(s => s.Company == TestGame.Lab).Orders);
    }

    [Fact]
    public void The_clock_stands_while_the_keyboard_is_passed_on()
    {
        HandTime time = new();
        TurnClock clock = new(time) { Limit = TimeSpan.FromMinutes(1) };
        clock.Start("ada");
        time.Advance(TimeSpan.FromSeconds(20));
        clock.Stop();
        time.Advance(TimeSpan.FromHours(1));
        clock.Start("ada");
        Assert.Equal(TimeSpan.FromSeconds(40), clock.Left);

        clock.Start("bo");
        Assert.Equal(TimeSpan.FromMinutes(1), clock.Left);
        clock.Reset();
        clock.Start("ada");
        Assert.Equal(TimeSpan.FromMinutes(1), clock.Left);
    }

    [Fact]
    public void A_seat_with_a_pin_stays_closed_without_it_and_opens_with_it_after_a_reload()
    {
        ShelfInMemory shelf = new();
        TableRecord table = new TableRecord().With(new SeatPapers(TestGame.Lab) { Pin = SeatPinLock.Of("4711"), Notes = [new SeatNote(0, "Only mine.")] });
        Play(TestGame.Services(4, shelf), TestGame.Start(twoPeople: true, table: table), [""]);
        const string seat = "2";

        string closed = Play(TestGame.Services(4, shelf), GameStart.NewestSaved, ["", seat, "", "0000", "yes"]);
        Assert.Contains("That is not the PIN", closed);
        Assert.DoesNotContain("Only mine.", closed);

        string open = Play(TestGame.Services(4, shelf), GameStart.NewestSaved, ["", seat, "", "4711", "yes"]);
        Assert.Contains("Only mine.", open);
        Assert.DoesNotContain("[4711]", open);
    }

    [Fact]
    public void Who_plays_alone_hands_over_watches_and_takes_the_seat_back()
    {
        ShelfInMemory shelf = new();
        string told = Play(TestGame.Services(6, shelf), TestGame.Start(), ["", "esc", "h", "", "", "yes", "n", "", "t", "n", "n", "", "t", "y", "", ""]);

        Assert.Equal(2, shelf.Load("game-1")!.Played.Count);
        Assert.All(shelf.Load("game-1")!.Played, q => Assert.Equal("ai:caretaker", q.Deciders!.Single().Controller));
        Assert.Equal("", shelf.Load("game-1")!.Table!.Of(TestGame.Lab).Controller);
        Assert.Contains("ai:caretaker decided for you", told);
        Assert.Contains("To decide in Q3 2026", told);
    }

    [Fact]
    public void A_shock_test_that_comes_back_late_is_shown_to_nobody_else()
    {
        Action<ShockForecast>? deliver = null;
        Mock<IStage> late = new();
        late.Setup(s => s.RunInBackground(It.IsAny<string>(), It.IsAny<Func<IProgress<string>, CancellationToken, ShockForecast>>(), It.IsAny<Action<ShockForecast>>()))
            .Callback((string _, Func<IProgress<string>, CancellationToken, ShockForecast> _, Action<ShockForecast> done) => deliver = done).Returns(true);
        string seat = TestGame.Lab;
        SeatDesk desk = TestGame.Desk(TestGame.Lab, 1);
        ShockDesk shocks = new(late.Object, () => seat);
        shocks.Try(desk, "break");

        seat = "";
        deliver!(new ShockForecast(new Forecast(1, [], 0), new Forecast(1, [], 0)));
        late.Verify(s => s.Push(It.IsAny<IScreen>()), Times.Never);
        Assert.Empty(shocks.Of(desk));
    }

    [Fact]
    public void Somebody_who_is_away_is_finished_for_without_a_look_at_their_desk()
    {
        ShelfInMemory shelf = new();
        string told = Play(TestGame.Services(4, shelf), TestGame.Start(twoPeople: true), ["", "f", "1", "y", "f", "1", "y", "", "", "", ""]);

        Assert.Equal(2, shelf.Load("game-1")!.Played[0].Deciders!.Count);
        Assert.DoesNotContain("To decide", told);
    }



    private static void HandOver(GameSession session) =>
        session.HandOver(TestGame.Lab, "ai:caretaker", new Caretakers().Create("ai:caretaker", session.Setup, TestGame.Lab, 7));

    private static string Decider(GameSession session) => session.Match.Record.Played[^1].Deciders?.Single(d => d.Company == TestGame.Lab).Controller ?? "";

    private static void PlayQuarter(GameSession session)
    {
        int quarter = session.Match.History.Count;
        while (session.Match.History.Count == quarter)
        {
            foreach (string company in session.Match.Waiting.ToArray())
            {
                session.Finish(company);
            }

            session.Advance(new Progress<string>(), CancellationToken.None);
        }
    }

    private static string Page(GameSession session, string company, int page) =>
        PageCatalog.All[page].Draw(session.Desk(company), 0, new(80, 20, Glyphs.Ascii)).ToPlainText();

    private static string Play(GameServices services, GameStart start, IEnumerable<string> lines)
    {
        StringWriter output = new();
        new PlainGame(services).Run(new StringReader(string.Join('\n', lines) + "\n"), output, start);
        return output.ToString();
    }
}
