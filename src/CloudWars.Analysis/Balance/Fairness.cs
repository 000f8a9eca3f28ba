using CloudWars.Analysis.Games;
using CloudWars.Analysis.Tournaments;
using CloudWars.Core.World;
using CloudWars.Players;

namespace CloudWars.Analysis.Balance;

/// <summary>Who wins at equal level: by company, by role, by style.</summary>
internal static class Fairness
{
    private const double RoleLow = 0.35;
    private const double RoleHigh = 0.65;

    /// <summary>40% at a table of four styles, over its fair quarter: what a style may win of its fair share at any table.</summary>
    private const double StyleMost = 1.6;

    /// <summary>No company should win less than half or more than twice its fair share.</summary>
    public static IReadOnlyList<Share> Companies(GameSetup setup, IReadOnlyList<PlayedGame> games)
    {
        string[] seats = [.. setup.Companies.Where(c => c.Seat).Select(c => c.Id)];
        double fair = 1.0 / seats.Length;
        return [.. seats.Select(s => new Share(s, Interval.OfShare(games.Count(g => Winner(g).Company == s), games.Count), fair / 2, Math.Min(1, fair * 2)))];
    }

    /// <summary>
    /// Wins a seat of each role against a seat of any other, where several roles sit: a role with more seats is not favoured
    /// because it wins more often.
    /// </summary>
    public static IReadOnlyList<Share> Roles(GameSetup setup, IReadOnlyList<PlayedGame> games)
    {
        IGrouping<Role, CompanySetup>[] roles = [.. setup.Companies.Where(c => c.Seat).GroupBy(c => c.Role).OrderBy(g => g.Key)];
        if (roles.Length < 2)
        {
            return [];
        }

        int all = roles.Sum(r => r.Count());
        return
        [
            .. roles.Select(role =>
            {
                HashSet<string> ids = [.. role.Select(c => c.Id)];
                Interval raw = Interval.OfShare(games.Count(g => ids.Contains(Winner(g).Company)), games.Count);
                double PerSeat(double p) => p <= 0 ? 0 : p / ids.Count / ((p / ids.Count) + ((1 - p) / (all - ids.Count)));
                return new Share(role.Key.ToString().ToLowerInvariant(), new Interval(PerSeat(raw.Value), PerSeat(raw.Low), PerSeat(raw.High)), RoleLow, RoleHigh);
            }),
        ];
    }

    /// <summary>Wins at tables of four styles, or two where only two sit: the best of them wins it, bystanders do not count.</summary>
    public static IReadOnlyList<Share> Styles(IReadOnlyList<PlayedGame> games)
    {
        List<Share> shares = [];
        int seats = games.Count == 0 ? 1 : games[0].Results.Count(r => StyleSeries.StyleOf(r.Controller) is not null);
        foreach (StyleInfo style in ControllerCatalog.Styles)
        {
            int sat = games.Count(g => g.Results.Any(r => StyleSeries.StyleOf(r.Controller) == style.Name));
            int won = games.Count(g => StyleSeries.StyleOf(g.Results.First(r => StyleSeries.StyleOf(r.Controller) is not null).Controller) == style.Name);
            shares.Add(new Share(style.Name, Interval.OfShare(won, sat), 0, Math.Min(1, StyleMost / seats)));
        }

        return shares;
    }

    public static SeatResult Winner(PlayedGame game) => game.Results[0];
}
