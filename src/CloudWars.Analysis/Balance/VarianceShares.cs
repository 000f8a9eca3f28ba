using CloudWars.Analysis.Games;

namespace CloudWars.Analysis.Balance;

/// <summary>
/// Where the differences of score come from, as parts of their sum of squares (analysis of variance of a balanced design: in
/// every block each level sits on each seat once, with the same luck). Parts add up to 1.
/// </summary>
/// <param name="Skill">Between levels.</param>
/// <param name="Seat">Between companies.</param>
/// <param name="Luck">Between seeds on the same seat, whoever sits there.</param>
/// <param name="Play">The rest: how these players met on this seat with this luck.</param>
public sealed record VarianceShares(double Skill, double Seat, double Luck, double Play)
{
    internal static VarianceShares Of(IReadOnlyList<PlayedGame> games, int block)
    {
        var scores = games.SelectMany((game, i) => game.Results.Select(r => (r.Score, r.Controller, r.Company, Block: i / block))).ToList();
        double mean = scores.Average(s => s.Score);
        double total = scores.Sum(s => Square(s.Score - mean));
        if (total <= 0)
        {
            return new VarianceShares(0, 0, 0, 0);
        }

        Dictionary<string, double> companies = scores.GroupBy(s => s.Company).ToDictionary(g => g.Key, g => g.Average(s => s.Score));
        double skill = scores.GroupBy(s => s.Controller).Sum(g => g.Count() * Square(g.Average(s => s.Score) - mean));
        double seat = scores.Sum(s => Square(companies[s.Company] - mean));
        double luck = scores.GroupBy(s => (s.Company, s.Block)).Sum(g => g.Count() * Square(g.Average(s => s.Score) - companies[g.Key.Company]));
        return new VarianceShares(skill / total, seat / total, luck / total, Math.Max(0, total - skill - seat - luck) / total);
    }

    private static double Square(double x) => x * x;
}
