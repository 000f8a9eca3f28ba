using System.Runtime.InteropServices;
using CloudWars.Core.Deals;

namespace CloudWars.Core.World;

/// <summary>
/// A position in a game. Opaque on purpose: only the core reads it; everyone else lives on views, events and figures,
/// so that cheating is a compile error. Mutable inside the core, where a quarter works on a private copy.
/// </summary>
public sealed class GameState
{
    internal GameState(GameSetup setup, ulong seed)
    {
        Setup = setup;
        Index = new SetupIndex(setup);
        Seed = seed;
        int n = setup.CompanyCount;
        Companies = new CompanyState[n];
        Books = new Books(setup.ActorCount);
        Holdings = new long[setup.ActorCount * n];
        Purchases = new double[setup.ActorCount * n];
        Invested = new double[setup.ActorCount * n];
        Contracts = new List<Contract>(32);
        Deals = new List<DealState>(16);
        Promises = new List<Promise>(8);
        Warrants = new List<Warrant>(4);
        Loans = new List<Loan>(4);
    }

    /// <summary>A copy, with no more room than it needs: histories keep one for every quarter.</summary>
    private GameState(GameState other)
    {
        Setup = other.Setup;
        Index = other.Index;
        Companies = new CompanyState[other.Companies.Length];
        Books = new Books(other.Books);
        Holdings = new long[other.Holdings.Length];
        Purchases = new double[other.Purchases.Length];
        Invested = new double[other.Invested.Length];
        Contracts = new List<Contract>(other.Contracts.Count);
        Deals = new List<DealState>(other.Deals.Count);
        Promises = new List<Promise>(other.Promises.Count);
        Warrants = new List<Warrant>(other.Warrants.Count);
        Loans = new List<Loan>(other.Loans.Count);
        CopyFrom(other);
    }

    public GameSetup Setup { get; }

    /// <summary>Quarters already resolved; 0 is the opening position.</summary>
    public int Quarter { get; internal set; }

    public bool IsOver { get; internal set; }

    internal SetupIndex Index { get; }

    internal ulong Seed { get; set; }

    internal Luck Luck => new(Seed);

    internal Rules Rules => Setup.Rules;

    internal WorldState World;

    /// <summary>
    /// Unit prices on the learning curves of in-house chips, $bn per GW. They follow from the cumulative volumes and are kept
    /// beside them, for the curve is an exponential and everything that stands in a hall is valued by it.
    /// </summary>
    internal FamilyValues LearntPrice;

    internal CompanyState[] Companies { get; }

    internal Books Books { get; }

    /// <summary>Shares held: row holder (actor), column company.</summary>
    internal long[] Holdings { get; }

    /// <summary>Trailing purchases, $bn, fading: row buyer (actor), column seller.</summary>
    internal double[] Purchases { get; }

    /// <summary>Trailing investment, $bn, fading: row investor (actor), column company.</summary>
    internal double[] Invested { get; }

    internal List<Contract> Contracts { get; }

    internal List<DealState> Deals { get; }

    internal List<Promise> Promises { get; }

    internal List<Warrant> Warrants { get; }

    internal List<Loan> Loans { get; }

    internal int NextDeal { get; set; } = 1;

    internal int NextContract { get; set; } = 1;

    /// <summary>Talks rounds already held in the running quarter.</summary>
    internal int TalksRound { get; set; }

    internal int CompanyCount => Companies.Length;

    internal ref long Held(int holder, int company) => ref Holdings[holder * Companies.Length + company];

    /// <summary>The first company from <paramref name="from"/> on of which a holder has shares, or their count: most hold nothing of most.</summary>
    internal int NextHeld(int holder, int from) => NextIn(Holdings, holder, from);

    /// <summary>The same for companies that an investor has put money into lately.</summary>
    internal int NextInvestedIn(int investor, int from) => NextIn(MemoryMarshal.Cast<double, long>(Invested), investor, from);

    private int NextIn(ReadOnlySpan<long> table, int row, int from)
    {
        int n = Companies.Length;
        int next = table.Slice((row * n) + from, n - from).IndexOfAnyExcept(0L);
        return next < 0 ? n : from + next;
    }

    internal ref double Bought(int buyer, int seller) => ref Purchases[buyer * Companies.Length + seller];

    internal ref double InvestedIn(int investor, int company) => ref Invested[investor * Companies.Length + company];

    internal double Stake(int holder, int company) =>
        Companies[company].Shares == 0 ? 0 : (double)Held(holder, company) / Companies[company].Shares;

    /// <summary>The place of talks in the list, by their number; -1 if there are none.</summary>
    internal int DealAt(int number)
    {
        for (int i = 0; i < Deals.Count; i++)
        {
            if (Deals[i].Number == number)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Alive: neither insolvent nor taken over.</summary>
    internal bool Active(int company) => !Companies[company].Insolvent && Companies[company].TakenOverBy == 0;

    /// <summary>Does business: on its own or as a subsidiary.</summary>
    internal bool Operates(int company) => !Companies[company].Insolvent;

    /// <summary>An independent copy; the setup and the immutable term sheets are shared.</summary>
    public GameState Clone() => new(this);

    /// <summary>Becomes a copy of another state of the same setup without allocating much: play-outs reuse states.</summary>
    internal void CopyFrom(GameState other)
    {
        Quarter = other.Quarter;
        IsOver = other.IsOver;
        Seed = other.Seed;
        World = other.World;
        LearntPrice = other.LearntPrice;
        NextDeal = other.NextDeal;
        NextContract = other.NextContract;
        TalksRound = other.TalksRound;
        Array.Copy(other.Companies, Companies, Companies.Length);
        Books.CopyFrom(other.Books);
        Array.Copy(other.Holdings, Holdings, Holdings.Length);
        Array.Copy(other.Purchases, Purchases, Purchases.Length);
        Array.Copy(other.Invested, Invested, Invested.Length);
        CopyList(other.Contracts, Contracts);
        CopyList(other.Deals, Deals);
        CopyList(other.Promises, Promises);
        CopyList(other.Warrants, Warrants);
        CopyList(other.Loans, Loans);
    }

    /// <summary>
    /// Becomes a copy of a position from which it differs by rounds of talks at most. Talks move no money: they change what lies on
    /// the table, and what was thought of those who sat at it.
    /// </summary>
    internal void CopyTalksFrom(GameState other)
    {
        TalksRound = other.TalksRound;
        NextDeal = other.NextDeal;
        CopyList(other.Deals, Deals);
        for (int c = 0; c < Companies.Length; c++)
        {
            Companies[c].BrokenWord = other.Companies[c].BrokenWord;
            Companies[c].Value.Rumour = other.Companies[c].Value.Rumour;
        }
    }

    private static void CopyList<T>(List<T> from, List<T> to)
    {
        to.Clear();
        to.AddRange(from);
    }
}
