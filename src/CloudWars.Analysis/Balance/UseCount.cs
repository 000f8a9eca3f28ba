using CloudWars.Analysis.Games;
using CloudWars.Core.Deals;
using CloudWars.Core.Orders;

namespace CloudWars.Analysis.Balance;

/// <summary>How often something of the game is used: by any seat of a game, and by the winner.</summary>
/// <param name="Name">Wire name of the order, leg or ending.</param>
/// <param name="Games">Part of all games in which anybody used it, in [0, 1].</param>
/// <param name="Winners">Part of all games whose winner used it, in [0, 1].</param>
public sealed record UseCount(string Name, double Games, double Winners)
{
    internal static IReadOnlyList<UseCount> Orders(IReadOnlyList<PlayedGame> games) =>
        [.. OrderCatalog.All.Select(k => Of(k.Name, games, u => u.Orders))];

    internal static IReadOnlyList<UseCount> Legs(IReadOnlyList<PlayedGame> games) =>
        [.. LegCatalog.All.Select(k => Of(k.Name, games, u => u.Legs))];

    private static UseCount Of(string name, IReadOnlyList<PlayedGame> games, Func<SeatUse, IReadOnlySet<string>> used)
    {
        int any = games.Count(g => g.Use.Any(u => used(u).Contains(name)));
        int winners = games.Count(g => g.Use.Any(u => u.Company == Fairness.Winner(g).Company && used(u).Contains(name)));
        return new UseCount(name, any / (double)games.Count, winners / (double)games.Count);
    }
}
