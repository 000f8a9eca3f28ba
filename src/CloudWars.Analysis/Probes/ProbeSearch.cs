using CloudWars.Analysis.Games;
using CloudWars.Core.World;

namespace CloudWars.Analysis.Probes;

/// <summary>
/// Looks for orders that print score: an evolutionary search over programs of orders and deals (a few survivors, mutated again
/// and again), for each kind of foul play in the catalogue. What it finds is judged on luck it has not seen. Pure: the same
/// setup, seed and budget give the same results.
/// </summary>
public static class ProbeSearch
{
    private const int Survivors = 6;
    private const int Lucks = 2;
    private const int Unseen = 6;

    /// <summary>Every probe in turn.</summary>
    /// <param name="setup">The scenario; seats take turns at cheating.</param>
    /// <param name="seed">Seed of the search.</param>
    /// <param name="budget">Programs tried for each probe; some 40 make a quick look, 400 a thorough one.</param>
    /// <param name="cancel">Stops between two programs.</param>
    public static IReadOnlyList<ProbeResult> Run(GameSetup setup, ulong seed, int budget, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(setup);
        return [.. Names.Select((_, i) => RunAt(setup, i, seed, budget, cancel))];
    }

    /// <summary>The probe at this place among the <see cref="Names"/>, so that threads can share a search; together they are what the whole search finds.</summary>
    public static ProbeResult RunAt(GameSetup setup, int place, ulong seed, int budget, CancellationToken cancel = default) =>
        Run(setup, Names[place], unchecked((seed * 1000) + (ulong)place), budget, cancel);

    /// <summary>The kinds of foul play, for running them one by one.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ProbeCatalog.All.Select(p => p.Name)];

    /// <summary>One probe.</summary>
    public static ProbeResult Run(GameSetup setup, string name, ulong seed, int budget, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(setup);
        Probe probe = ProbeCatalog.All.Single(p => p.Name == name);
        string[] seats = [.. setup.Companies.Where(c => c.Seat).Select(c => c.Id)];
        Dice dice = new(seed);
        ProbeResult? worst = null;
        int pairs = Math.Clamp(budget / 40, 1, seats.Length);
        int first = dice.Below(seats.Length);
        for (int i = 0; i < pairs; i++)
        {
            string cheat = seats[(first + i) % seats.Length];
            string[] others = [.. seats.Where(s => s != cheat)];
            string other = others.Length == 0 ? cheat : others[dice.Below(others.Length)];
            ProbeResult found = new ProbeHunt(setup, probe, cheat, other, dice).Run(Math.Max(2, budget / pairs), cancel);
            worst = worst is null || found.Gain > worst.Gain ? found with { Tried = budget } : worst;
        }

        return worst!;
    }

    /// <summary>One search with one seat, and its friend or rival.</summary>
    private sealed class ProbeHunt(GameSetup setup, Probe probe, string cheat, string other, Dice dice)
    {
        private readonly ProbeTable _table = new(setup, cheat, other, probe);
        private readonly Dictionary<ulong, double[]> _caretakers = [];
        private readonly int _cheat = setup.IndexOf(cheat);
        private readonly int _other = setup.IndexOf(other);

        public ProbeResult Run(int budget, CancellationToken cancel)
        {
            ulong[] lucks = [.. Enumerable.Range(0, Lucks).Select(_ => dice.Seed())];
            List<(double Gain, ProbeProgram Program)> best = [];
            for (int tried = 0; tried < budget; tried++)
            {
                cancel.ThrowIfCancellationRequested();
                bool fresh = best.Count == 0 || tried < budget / 3;
                ProbeProgram program = fresh ? ProbeProgram.Random(probe, setup.Quarters, dice) : best[dice.Below(best.Count)].Program.Mutate(probe, setup.Quarters, dice);
                double gain = Mean(program, lucks).Own;
                if (gain > 0)
                {
                    best.Add((gain, program));
                    best = [.. best.OrderByDescending(b => b.Gain).Take(Survivors)];
                }
            }

            return Judge(best.Count == 0 ? null : best[0].Program);
        }

        private ProbeResult Judge(ProbeProgram? program)
        {
            string partner = probe.Accomplice ? other : "";
            if (program is null)
            {
                return new ProbeResult(probe.Name, probe.What, cheat, partner, "", 0, 0, probe.Limit, 0);
            }

            ulong[] unseen = [.. Enumerable.Range(0, Unseen).Select(_ => dice.Seed())];
            (double own, double pair) = Mean(program, unseen);
            return new ProbeResult(probe.Name, probe.What, cheat, partner, program.ToString(), own, pair, probe.Limit, 0);
        }

        private (double Own, double Pair) Mean(ProbeProgram program, ulong[] lucks)
        {
            double own = 0;
            double pair = 0;
            foreach (ulong luck in lucks)
            {
                double[] alone = Caretaker(luck);
                double[] with = _table.Play(program, luck, honest: false);
                double[] without = probe.AtArmsLength ? _table.Play(program, luck, honest: true) : alone;
                double mine = with[_cheat] - without[_cheat];
                double gain = probe.AtArmsLength ? Math.Min(mine, with[_cheat] - alone[_cheat]) : mine;
                own += (probe.Harms ? Harm(with, without) + Math.Min(0, gain) : gain) / lucks.Length;
                pair += (mine + (probe.Accomplice ? with[_other] - without[_other] : 0)) / lucks.Length;
            }

            return (own, pair);
        }

        private double[] Caretaker(ulong luck)
        {
            if (!_caretakers.TryGetValue(luck, out double[]? alone))
            {
                alone = _table.Play(null, luck, honest: true);
                _caretakers[luck] = alone;
            }

            return alone;
        }

        /// <summary>What the average rival lost: a win needs no more than that others do worse.</summary>
        private double Harm(double[] with, double[] without)
        {
            double lost = 0;
            int rivals = 0;
            for (int c = 0; c < with.Length; c++)
            {
                if (c != _cheat && setup.Companies[c].Seat)
                {
                    lost += without[c] - with[c];
                    rivals++;
                }
            }

            return rivals == 0 ? 0 : lost / rivals;
        }
    }
}
