using CloudWars.Analysis.Games;
using CloudWars.Analysis.Tournaments;
using CloudWars.Core.Chance;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Players.Playbooks;

namespace CloudWars.Analysis.BestResponses;

/// <summary>
/// An evolutionary search for a best response, which stands in for exploitability (that cannot be computed for a game of this
/// size): generations of policies play the same luck, the best are varied, the last ones meet in finals under other luck, for the best
/// of many tries in few games is usually a lucky one, and their winner plays games nobody has seen.
/// The same plan gives the same result with any number of threads.
/// </summary>
public static class ResponseSearch
{
    private const int Generation = 12;
    private const int Survivors = 4;
    private const int Lucks = 2;
    private const int FinalLucks = 6;

    /// <summary>Games that a plan takes, for showing how far it is.</summary>
    public static int GamesOf(ResponsePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return (Generations(plan) * Generation * Lucks) + (Survivors * FinalLucks) + plan.Games;
    }

    /// <summary>Runs the search; null if it was cancelled. <paramref name="step"/> is called after every game.</summary>
    public static ResponseResult? Run(ResponsePlan plan, int threads, Action step, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        CompanySetup company = plan.Setup.Companies[plan.Setup.IndexOf(plan.Company)];
        Luck dice = new(plan.Seed);
        List<(double Ahead, Policy Policy)> best = [];
        for (int generation = 0; generation < Generations(plan); generation++)
        {
            Policy[] tried = [.. Enumerable.Range(0, Generation).Select(i => Next(plan, company, best, dice, generation, i))];
            if (Ahead(plan, tried, 0, Lucks, threads, step, cancel) is not { } ahead)
            {
                return null;
            }

            best = [.. best.Concat(tried.Select((p, i) => (ahead[i], p))).OrderByDescending(b => b.Item1).Take(Survivors)];
        }

        if (Ahead(plan, [.. best.Select(b => b.Policy)], Lucks, FinalLucks, threads, step, cancel) is not { } finals)
        {
            return null;
        }

        int winner = Array.IndexOf(finals, finals.Max());
        return Judge(plan, company, best[winner].Policy, best[winner].Ahead, threads, step, cancel);
    }

    /// <summary>How far each policy ends ahead of its sparring partners, in the mean over some lucks from the first one on; null if cancelled.</summary>
    private static double[]? Ahead(ResponsePlan plan, IReadOnlyList<Policy> policies, int first, int lucks, int threads, Action step, CancellationToken cancel)
    {
        double[] ahead = new double[policies.Count];
        int game = 0;
        int played = OrderedWork.Run(policies.Count * lucks, threads, (i, stop) => Play(plan, policies[i / lucks], plan.Sparring, first + (i % lucks), stop), result =>
        {
            ahead[game++ / lucks] += result / lucks;
            step();
        }, cancel);
        return played < policies.Count * lucks ? null : ahead;
    }

    private static ResponseResult? Judge(
        ResponsePlan plan, CompanySetup company, Policy policy, double searched, int threads, Action step, CancellationToken cancel)
    {
        List<double> ahead = [];
        int played = OrderedWork.Run(plan.Games, threads, (i, stop) => Play(plan, policy, plan.Against, Lucks + FinalLucks + i, stop), result =>
        {
            ahead.Add(result);
            step();
        }, cancel);
        return played < plan.Games ? null : new ResponseResult(plan.Company, plan.Against, policy.Describe(company), Generations(plan) * Generation,
            Interval.OfShare(ahead.Count(a => a > 0), ahead.Count), Interval.OfMean(ahead), searched);
    }

    private static int Generations(ResponsePlan plan) => Math.Max(1, (plan.Tries + Generation - 1) / Generation);

    /// <summary>The styles' books and variants of them first, then variants of what did best so far.</summary>
    private static Policy Next(ResponsePlan plan, CompanySetup company, List<(double Ahead, Policy Policy)> best, Luck dice, int generation, int place)
    {
        ulong seed = dice.Bits(generation, LuckFor.Deliberation, place);
        string style = ControllerCatalog.Styles[place % ControllerCatalog.Styles.Count].Name;
        return generation > 0 ? best[place % best.Count].Policy.Varied(company, plan.Setup.Quarters, seed)
            : place < ControllerCatalog.Styles.Count ? Policy.Of(style)
            : Policy.Of(style).Varied(company, plan.Setup.Quarters, seed);
    }

    /// <summary>One game: how far the policy ended ahead of the best of its three rivals.</summary>
    private static double Play(ResponsePlan plan, Policy policy, string rival, int game, CancellationToken cancel)
    {
        ulong seed = GamePlan.SeedOf(plan.Seed, game);
        string[] others = [.. plan.Setup.Companies.Where(c => c.Seat && c.Id != plan.Company).Select(c => c.Id)];
        HashSet<string> rivals = [.. Shuffle.Of(others.Length, seed).Take(3).Select(i => others[i])];
        GamePlan table = new()
        {
            Setup = plan.Setup,
            Seats = [.. plan.Setup.Companies.Where(c => c.Seat).Select(c => new SeatRecord(c.Id, c.Id == plan.Company ? "policy" : rivals.Contains(c.Id) ? rival : plan.Others))],
            Controllers = (spec, luck, seat) => seat == plan.Company ? policy.Seated(luck) : plan.Maker(spec, luck, seat),
        };
        PlayedGame played = GamePlayer.Play(table, seed, game + 1, cancel);
        return played.Results.First(r => r.Company == plan.Company).Score - played.Results.Where(r => rivals.Contains(r.Company)).Max(r => r.Score);
    }
}
