using CloudWars.Core.Replay;
using CloudWars.Core.World;

namespace CloudWars.Screens.Play;

/// <summary>The game that one key starts: the first scenario of the list, one of its two sides, everybody else by computer.</summary>
internal static class QuickStart
{
    public const string UsualLevel = "director";

    private static readonly string[] ArticleSides = ["openai", "amazon"];

    public static GameSetup? Scenario(GameServices services) =>
        services.Scenarios.First is { } first ? services.Scenarios.Load(first).Setup : null;

    /// <summary>The article's two sides; in another scenario its first lab and its first cloud.</summary>
    public static IReadOnlyList<CompanySetup> Seats(GameSetup setup)
    {
        IReadOnlyList<CompanySetup> seats = [.. setup.Companies.Where(c => c.Seat)];
        IReadOnlyList<CompanySetup> sides = [.. ArticleSides.Select(id => seats.FirstOrDefault(c => c.Id == id)).OfType<CompanySetup>()];
        return sides.Count == 2 ? sides : [.. new[] { seats.FirstOrDefault(c => c.Role == Role.Lab), seats.FirstOrDefault(c => c.Role == Role.Cloud) }.OfType<CompanySetup>()];
    }

    public static NewGame Game(GameServices services, GameSetup setup, string company)
    {
        string opponent = UsualOpponent(services.Controllers);
        IEnumerable<SeatRecord> seats = setup.Companies.Where(c => c.Seat).Select(c => new SeatRecord(c.Id, c.Id == company ? SeatSpec.Human : opponent));
        return new NewGame(services.Scenarios.First!, [.. seats], services.NewSeed());
    }

    /// <summary>The tutorial: the lab is the player's, the others play by the book.</summary>
    public static NewGame Tutorial(GameServices services, GameSetup setup)
    {
        string me = Seats(setup)[0].Id;
        IEnumerable<SeatRecord> seats = setup.Companies.Where(c => c.Seat).Select(c => new SeatRecord(c.Id, c.Id == me ? SeatSpec.Human : UsualOpponent(services.Controllers)));
        return new NewGame(Tutor.Scenario, [.. seats], services.NewSeed());
    }

    public static string UsualOpponent(IControllerSource source)
    {
        ControllerChoice level = source.Levels.FirstOrDefault(l => l.Id == UsualLevel) ?? source.Levels[^1];
        return SeatSpec.Computer(level.Id, "");
    }
}
