using CloudWars.Analysis.Games;
using CloudWars.Core.Replay;
using CloudWars.Core.World;

namespace CloudWars.Analysis.Tournaments;

/// <summary>
/// All against all. The games come in blocks: one seed, and as many games as there are controllers, in which every controller
/// sits on every seat once. So luck and the strength of the seats fall on everyone alike.
/// </summary>
public sealed record TournamentPlan
{
    public required GameSetup Setup { get; init; }

    public required IReadOnlyList<string> Controllers { get; init; }

    public required ControllerMaker Maker { get; init; }

    public ulong Seed { get; init; } = 1;

    public int Blocks { get; init; } = 1;

    public int Games => Blocks * Controllers.Count;

    /// <summary>Plays one game, counted from 0.</summary>
    public PlayedGame Play(int game, CancellationToken cancel)
    {
        int block = game / Controllers.Count;
        GamePlan plan = new() { Setup = Setup, Controllers = Maker, Seats = Seats(block, game % Controllers.Count) };
        return GamePlayer.Play(plan, GamePlan.SeedOf(Seed, block), game + 1, cancel);
    }

    /// <summary>
    /// Who sits where: the seats are dealt out in the order of the block, moved on by one in each of its games. The order
    /// changes from block to block, so that neighbours at the table do.
    /// </summary>
    internal List<SeatRecord> Seats(int block, int rotation)
    {
        int[] order = Shuffle.Of(Controllers.Count, GamePlan.SeedOf(Seed, block));
        List<SeatRecord> seats = [];
        foreach (CompanySetup company in Setup.Companies.Where(c => c.Seat))
        {
            seats.Add(new SeatRecord(company.Id, Controllers[order[(seats.Count + rotation) % order.Length]]));
        }

        return seats;
    }
}
