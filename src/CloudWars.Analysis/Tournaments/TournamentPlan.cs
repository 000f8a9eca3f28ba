using CloudWars.Analysis.Games;
using CloudWars.Core.World;

namespace CloudWars.Analysis.Tournaments;

/// <summary>
/// A series of games in blocks: one seed, and as many games as it takes until every controller has met the others on every seat
/// that the block is about. So luck and the strength of the seats fall on everyone alike.
/// </summary>
public sealed record TournamentPlan
{
    public required GameSetup Setup { get; init; }

    public required IReadOnlyList<string> Controllers { get; init; }

    public required ControllerMaker Maker { get; init; }

    public Meeting Meeting { get; init; }

    /// <summary>Who has the seats that are not part of the contest.</summary>
    public string Others { get; init; } = "ai:analyst";

    public ulong Seed { get; init; } = 1;

    public int Blocks { get; init; } = 1;

    public int GamesPerBlock => Tables.GamesPerBlock(Meeting);

    public int Games => Blocks * GamesPerBlock;

    private Seating Tables => new(Setup, Controllers, Others);

    /// <summary>Plays one game, counted from 0. Only the seats of the contest are among its results, ranked among themselves.</summary>
    public PlayedGame Play(int game, CancellationToken cancel)
    {
        int block = game / GamesPerBlock;
        ulong seed = GamePlan.SeedOf(Seed, block);
        Table table = Tables.Of(Meeting, game % GamesPerBlock, seed);
        GamePlan plan = new() { Setup = Setup, Controllers = Maker, Seats = table.Seats };
        PlayedGame played = GamePlayer.Play(plan, seed, game + 1, cancel);
        return played with { Results = [.. played.Results.Where(r => table.Rated.Contains(r.Company)).Select((r, i) => r with { Rank = i + 1 })] };
    }
}
