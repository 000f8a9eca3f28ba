using CloudWars.Analysis.Games;
using CloudWars.Core.Replay;

namespace CloudWars.Analysis.Balance;

/// <summary>A series of games of a balance report: who sits where in each of them.</summary>
internal abstract class BalanceSeries(BalancePlan plan)
{
    /// <summary>Games that share their luck.</summary>
    public abstract int Block { get; }

    public int Games => (Plan.Games + Block - 1) / Block * Block;

    public List<PlayedGame> Played { get; } = [];

    protected BalancePlan Plan { get; } = plan;

    public PlayedGame Play(int game, CancellationToken cancel)
    {
        int block = game / Block;
        GamePlan games = new() { Setup = Plan.Setup, Controllers = Plan.Maker, Seats = Seating(block, game % Block), NoteUse = true };
        return GamePlayer.Play(games, GamePlan.SeedOf(Plan.Seed, block), game + 1, cancel);
    }

    protected abstract IReadOnlyList<SeatRecord> Seating(int block, int rotation);
}
