using CloudWars.Core;
using CloudWars.Core.Ledger;
using CloudWars.Core.Numbers;
using CloudWars.Core.Replay;
using CloudWars.Core.World;

namespace CloudWars.Store.Checks;

/// <summary>Plays a recorded game again and compares: the same hash after every quarter, and no dollar made or lost.</summary>
public static class ReplayCheck
{
    public static ReplayVerdict Run(GameSetup setup, GameRecord record, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.RulesVersion != RulesVersion.Current)
        {
            return new ReplayVerdict(false, 0, 1, $"it was played under rules {record.RulesVersion}; this program plays rules {RulesVersion.Current}");
        }

        GameRun run = new(Simulation.Begin(setup with { Quarters = record.Quarters }, record.Seed), tellNews: false);
        for (int q = 1; q <= record.Played.Count; q++)
        {
            cancel.ThrowIfCancellationRequested();
            if (run.IsOver)
            {
                return new ReplayVerdict(false, q - 1, q, "the game is over before this quarter");
            }

            run.Replay(record.Played[q - 1], journal: true);
            if (run.Hash != record.Played[q - 1].Hash)
            {
                string where = GameTrace.FirstFieldOff(setup, record, q) is { } off ? $"; {off}" : "";
                return new ReplayVerdict(false, q - 1, q, $"it gives {run.Hash}, the record says {record.Played[q - 1].Hash}{where}");
            }

            if (CashMade(run.Postings) is var made && !made.IsZero)
            {
                return new ReplayVerdict(false, q - 1, q, $"the ledger does not tie: {made} of cash from nowhere");
            }
        }

        return new ReplayVerdict(true, record.Played.Count) { Over = run.IsOver };
    }

    /// <summary>Cash of all actors together before and after: every posting debits what it credits, so only cash can be made.</summary>
    private static Money CashMade(IReadOnlyList<Posting> postings)
    {
        Money sum = Money.Zero;
        foreach (Posting posting in postings)
        {
            sum += posting.Debit == Account.Cash ? posting.Amount : Money.Zero;
            sum -= posting.Credit == Account.Cash ? posting.Amount : Money.Zero;
        }

        return sum;
    }
}
