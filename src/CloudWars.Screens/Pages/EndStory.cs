using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;

namespace CloudWars.Screens.Pages;

/// <summary>A finished game as it is told to others: on the screen, as text, as a picture.</summary>
/// <param name="Desks">A desk of the final position for each seat that is told about; the first one's view is used for all that is public.</param>
/// <param name="Standings">The ranking, best first.</param>
/// <param name="People">Seats that people played.</param>
/// <param name="Seats">Who began on which seat.</param>
/// <param name="Seed">The game's seed.</param>
internal sealed record EndStory(IReadOnlyList<SeatDesk> Desks, IReadOnlyList<Standing> Standings, IReadOnlyList<string> People, IReadOnlyList<SeatRecord> Seats, ulong Seed)
{
    public SeatDesk Desk => Desks[0];

    public string Title => Desk.View.Setup.Title;

    /// <summary>From the opening to the end.</summary>
    public string Span => $"{Desk.View.Setup.Start.Label(1)} to {Desk.View.LastQuarterLabel}, seed {Seed}";

    /// <summary>Who played a seat, in words.</summary>
    public string Player(string company)
    {
        string spec = Seats.FirstOrDefault(s => s.Company == company)?.Controller ?? "";
        return spec == "human" ? "a person" : spec.StartsWith("human:", StringComparison.Ordinal) ? spec["human:".Length..] : spec;
    }
}
