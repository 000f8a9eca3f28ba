using CloudWars.Analysis.Games;
using CloudWars.Analysis.Tournaments;

namespace CloudWars.Analysis.Balance;

/// <summary>
/// How far one event sways who wins: the company whose wins with the event differ most from its wins without. The interval is
/// for the difference of the two shares (normal approximation).
/// </summary>
public sealed record EventSway(string Event, int Games, string Company, Interval Difference)
{
    /// <summary>Fewer games than this with or without the event say nothing.</summary>
    private const int Fewest = 20;

    /// <summary>A swing of this much by one event decides too much.</summary>
    public const double Most = 0.25;

    public bool Decides => Difference.Low > Most || Difference.High < -Most;

    /// <summary>The events with the largest sway first.</summary>
    internal static IReadOnlyList<EventSway> Of(IReadOnlyList<PlayedGame> games)
    {
        string[] companies = [.. games[0].Results.Select(r => r.Company).Order(StringComparer.Ordinal)];
        IEnumerable<string> events = games.SelectMany(Happened).Distinct().Order(StringComparer.Ordinal);
        return [.. events.Select(e => Largest(e, games, companies)).OfType<EventSway>().OrderByDescending(s => Math.Abs(s.Difference.Value)).ThenBy(s => s.Event, StringComparer.Ordinal)];
    }

    private static EventSway? Largest(string what, IReadOnlyList<PlayedGame> games, IReadOnlyList<string> companies)
    {
        PlayedGame[] with = [.. games.Where(g => Happened(g).Contains(what))];
        PlayedGame[] without = [.. games.Except(with)];
        return with.Length < Fewest || without.Length < Fewest
            ? null
            : companies.Select(c => new EventSway(what, with.Length, c, Between(Wins(with, c), with.Length, Wins(without, c), without.Length)))
                .MaxBy(s => Math.Abs(s.Difference.Value));
    }

    /// <summary>What shook a game from outside, without the quarter; goals and takeovers are results, not luck.</summary>
    private static IEnumerable<string> Happened(PlayedGame game) => game.Events
        .Where(e => e.StartsWith("scenario-event", StringComparison.Ordinal) || e.StartsWith("supply-shock", StringComparison.Ordinal)
            || e.StartsWith("generation-slip", StringComparison.Ordinal) || e.StartsWith("mood-broke", StringComparison.Ordinal))
        .Select(e => e.Split('@')[0]).Distinct();

    private static int Wins(IEnumerable<PlayedGame> games, string company) => games.Count(g => Fairness.Winner(g).Company == company);

    private static Interval Between(int a, int n, int b, int m)
    {
        double p = a / (double)n;
        double q = b / (double)m;
        double half = 1.959964 * Math.Sqrt((p * (1 - p) / n) + (q * (1 - q) / m));
        return new Interval(p - q, p - q - half, p - q + half);
    }
}
