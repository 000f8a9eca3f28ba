using CloudWars.Analysis.Games;
using CloudWars.Analysis.Tournaments;

namespace CloudWars.Analysis.Balance;

/// <summary>How long games stay open.</summary>
/// <param name="Changes">Mean changes of the lead in a game.</param>
/// <param name="LeadsForGoodFrom">Part of the median game that is played when the later winner takes the lead for good, in [0, 1].</param>
/// <param name="LeaderWins">By quarter, from the first: in how many games the leader of that quarter wins in the end.</param>
/// <param name="Chance">What a blind guess would score.</param>
public sealed record LeadStory(Interval Changes, double LeadsForGoodFrom, IReadOnlyList<Interval> LeaderWins, double Chance)
{
    /// <summary>The part of the game that should be open in the median game.</summary>
    public const double OpenAtLeast = 0.40;

    internal static LeadStory Of(IReadOnlyList<PlayedGame> games, int seats)
    {
        int quarters = games.Max(g => g.Quarters);
        List<Interval> wins = [];
        for (int quarter = 0; quarter < quarters; quarter++)
        {
            PlayedGame[] running = [.. games.Where(g => g.Leaders.Count > quarter)];
            wins.Add(Interval.OfShare(running.Count(g => g.Leaders[quarter] == Fairness.Winner(g).Company), running.Length));
        }

        double[] from = [.. games.Select(ForGoodFrom).Order()];
        return new LeadStory(Interval.OfMean([.. games.Select(g => (double)LeadChanges(g))]), from[from.Length / 2], wins, 1.0 / seats);
    }

    private static int LeadChanges(PlayedGame game) => game.Leaders.Zip(game.Leaders.Skip(1)).Count(pair => pair.First != pair.Second);

    /// <summary>Part of the game before the quarter from which the winner led without a break.</summary>
    private static double ForGoodFrom(PlayedGame game)
    {
        int quarter = game.Leaders.Count;
        while (quarter > 0 && game.Leaders[quarter - 1] == Fairness.Winner(game).Company)
        {
            quarter--;
        }

        return quarter / (double)Math.Max(1, game.Leaders.Count);
    }
}
