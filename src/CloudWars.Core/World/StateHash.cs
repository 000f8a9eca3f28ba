using System.Runtime.InteropServices;
using CloudWars.Core.Deals;

namespace CloudWars.Core.World;

/// <summary>
/// One number for a whole position: equal positions have equal hashes on every machine. Used to check replays, never to
/// decide anything.
/// </summary>
public static class StateHash
{
    public static ulong Of(GameState state)
    {
        Digest digest = new();
        digest.Add(state.Seed);
        digest.Add(state.Quarter);
        digest.Add(state.IsOver ? 1 : 0);
        digest.Add(state.TalksRound);
        digest.Add(state.NextDeal);
        digest.Add(state.NextContract);
        digest.Add(MemoryMarshal.CreateReadOnlySpan(ref state.World, 1));
        digest.Add<CompanyState>(state.Companies);
        digest.Add(state.Books.Balances);
        digest.Add(state.Books.CashMovements);
        digest.Add<long>(state.Holdings);
        digest.Add<double>(state.Purchases);
        digest.Add<double>(state.Invested);
        digest.Add<Contract>(CollectionsMarshal.AsSpan(state.Contracts));
        digest.Add<Promise>(CollectionsMarshal.AsSpan(state.Promises));
        digest.Add<Warrant>(CollectionsMarshal.AsSpan(state.Warrants));
        digest.Add<Loan>(CollectionsMarshal.AsSpan(state.Loans));
        foreach (ref readonly DealState deal in CollectionsMarshal.AsSpan(state.Deals))
        {
            Add(ref digest, deal);
        }

        return digest.Value;
    }

    public static string Text(GameState state) => Of(state).ToString("x16");

    /// <summary>A stable number for a text, for keyed chance.</summary>
    public static int OfText(string text)
    {
        Digest digest = new();
        foreach (char letter in text)
        {
            digest.Add(letter);
        }

        return (int)(digest.Value & 0x7FFFFFFF);
    }

    private static void Add(ref Digest digest, in DealState deal)
    {
        digest.Add(deal.Number);
        digest.Add((int)deal.Stage);
        digest.Add((int)deal.End);
        digest.Add(deal.Answerer);
        digest.Add(deal.OpenedQuarter);
        digest.Add(deal.SheetQuarter);
        digest.Add(deal.StageQuarter);
        digest.Add(deal.Counters);
        digest.Add(deal.Leaked ? 1 : 0);
        digest.Add(deal.BreakFeeBy);
        digest.Add(deal.RumourOfFrom);
        digest.Add(deal.RumourOfTo);
        digest.Add(deal.Sheet.From);
        digest.Add(deal.Sheet.To);
        foreach (Leg leg in deal.Sheet.Legs)
        {
            leg.AddTo(ref digest);
        }
    }
}
