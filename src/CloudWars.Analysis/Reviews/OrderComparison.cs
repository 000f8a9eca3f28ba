using CloudWars.Analysis.Forks;
using CloudWars.Core;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.World;

namespace CloudWars.Analysis.Reviews;

/// <summary>
/// What orders of one seat in one quarter are worth: the quarter is played with them while everybody else does what they did,
/// caretakers play on, and the seat's return counts, in score points. All orders are tried under the same lucks.
/// </summary>
internal sealed class OrderComparison(GameState before, QuarterRecord quarter, string company, int horizon)
{
    private readonly CompanySetup _setup = before.Setup.Companies[before.Setup.IndexOf(company)];

    /// <summary>Score points under one luck; null stands for the orders that were given.</summary>
    public double Worth(IReadOnlyList<Order>? orders, ulong luck)
    {
        GameState start = Simulation.WithLuck(before, luck);
        GameState after = RecordFollower.Play(before, start, quarter, orders is null ? null : company, orders).After;
        GameState end = Par.PlayOn(after, luck, horizon);
        Standing standing = Par.Standings(end, new double[end.Setup.CompanyCount]).First(s => s.Company == company);
        return (standing.Return / Math.Max(0.01, _setup.Spread)) + standing.GoalPoints;
    }

    public double Mean(IReadOnlyList<Order>? orders, IReadOnlyList<ulong> lucks) => lucks.Average(luck => Worth(orders, luck));
}
