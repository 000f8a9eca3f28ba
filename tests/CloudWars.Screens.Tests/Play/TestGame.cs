using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Play;

namespace CloudWars.Screens.Tests.Play;

/// <summary>Games of the small world for tests of pages and flows.</summary>
internal static class TestGame
{
    public const string Lab = "minerva";
    public const string Cloud = "nimbus";

    public static GameServices Services(int quarters = 6, ShelfInMemory? shelf = null) => new()
    {
        Scenarios = new SmallWorldOnly(quarters),
        Library = shelf ?? new ShelfInMemory(),
        Controllers = new Caretakers(),
        NewSeed = () => 7,
    };

    /// <summary>Ada leads the lab, and where there are two people, Bo the cloud.</summary>
    public static GameStart Start(bool twoPeople = false, TableRecord? table = null)
    {
        string Spec(string company) => company == Lab ? "human:Ada" : company == Cloud && twoPeople ? "human:Bo" : "ai:caretaker";
        IEnumerable<CompanySetup> seats = new SmallWorldOnly(6).Load("small-world").Setup!.Companies.Where(c => c.Seat);
        return GameStart.New(new NewGame("small-world", [.. seats.Select(c => new SeatRecord(c.Id, Spec(c.Id)))], 7, Table: table));
    }

    /// <summary>A session some quarters into a game in which the people did as the caretaker would.</summary>
    public static GameSession Session(int quartersPlayed, int quarters = 8)
    {
        GameSetup setup = new SmallWorldOnly(quarters).Load("small-world").Setup!;
        GameRecord record = new()
        {
            RulesVersion = RulesVersion.Current,
            Scenario = "small-world",
            Seed = 7,
            Quarters = quarters,
            Seats = [.. setup.Companies.Where(c => c.Seat).Select(c => new SeatRecord(c.Id, c.Id is Lab or Cloud ? "human" : "ai:caretaker"))],
        };
        Dictionary<string, IController> deciders = record.Seats.Where(s => s.Controller != "human")
            .ToDictionary(s => s.Company, s => new Caretakers().Create(s.Controller, setup, s.Company, 7)!);
        GameSession session = new(setup, record, deciders, new ShelfInMemory(), null);
        while (session.Match.History.Count <= quartersPlayed)
        {
            foreach (string company in session.Match.Waiting.ToArray())
            {
                session.Match.Submit(company, session.Match.Stage == MatchStage.Orders ? Autopilot.Orders(session.Match.View(company)) : Autopilot.Answers(session.Match.View(company)));
            }

            session.Advance(new Progress<string>(), CancellationToken.None);
        }

        return session;
    }

    public static SeatDesk Desk(string company, int quartersPlayed) => Session(quartersPlayed).Desk(company);
}
