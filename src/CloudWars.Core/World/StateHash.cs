using System.Runtime.InteropServices;

namespace CloudWars.Core.World;

/// <summary>
/// One number for a whole position: equal positions have equal hashes on every machine. Used to check replays, never to
/// decide anything.
/// </summary>
public static class StateHash
{
    private const ulong Prime = 0x00000100000001B3UL;

    public static ulong Of(GameState state)
    {
        ulong hash = Add(0xCBF29CE484222325UL, (ulong)state.Quarter);
        hash = Add(hash, state.Seed);
        hash = Add(hash, state.IsOver ? 1UL : 0);
        hash = Add(hash, MemoryMarshal.Cast<WorldState, ulong>(MemoryMarshal.CreateReadOnlySpan(ref state.World, 1)));
        hash = Add(hash, MemoryMarshal.Cast<CompanyState, ulong>(state.Companies.AsSpan()));
        hash = Add(hash, MemoryMarshal.Cast<long, ulong>(state.Books.Balances));
        hash = Add(hash, MemoryMarshal.Cast<long, ulong>(state.Books.CashMovements));
        hash = Add(hash, MemoryMarshal.Cast<long, ulong>(state.Holdings.AsSpan()));
        hash = Add(hash, MemoryMarshal.Cast<double, ulong>(state.Purchases.AsSpan()));
        hash = Add(hash, MemoryMarshal.Cast<double, ulong>(state.Invested.AsSpan()));
        return Agreements(state, hash);
    }

    public static string Text(GameState state) => Of(state).ToString("x16");

    /// <summary>A stable number for a text, for keyed chance.</summary>
    public static int OfText(string text)
    {
        ulong hash = 0xCBF29CE484222325UL;
        foreach (char c in text)
        {
            hash = Add(hash, c);
        }

        return (int)(hash & 0x7FFFFFFF);
    }

    private static ulong Agreements(GameState state, ulong hash)
    {
        foreach (Contract c in state.Contracts)
        {
            hash = Add(hash, (ulong)c.Number);
            hash = Add(hash, ((ulong)(uint)c.QuartersLeft << 32) | ((uint)c.StartsIn << 16) | (uint)c.ShortQuarters);
            hash = Add(hash, BitConverter.DoubleToUInt64Bits(c.Gw));
            hash = Add(hash, BitConverter.DoubleToUInt64Bits(c.Price));
            hash = Add(hash, BitConverter.DoubleToUInt64Bits(c.Delivered));
        }

        foreach (DealState d in state.Deals)
        {
            hash = Add(hash, ((ulong)(uint)d.Number << 32) | ((uint)d.Stage << 16) | ((uint)d.Counters << 8) | (d.Leaked ? 1u : 0));
            hash = Add(hash, ((ulong)(uint)d.Answerer << 32) | (uint)d.StageQuarter);
            hash = Add(hash, ((ulong)(uint)d.SheetQuarter << 32) | (uint)d.BreakFeeBy);
            hash = Add(hash, BitConverter.DoubleToUInt64Bits(d.RumourOfFrom));
            hash = Add(hash, BitConverter.DoubleToUInt64Bits(d.RumourOfTo));
            hash = Add(hash, (ulong)(uint)OfText(string.Join('|', d.Sheet.Legs)));
        }

        foreach (Promise p in state.Promises)
        {
            hash = Add(hash, ((ulong)(uint)p.Deal << 32) | ((uint)p.State << 16) | (uint)p.Kind);
            hash = Add(hash, ((ulong)(uint)p.DueQuarter << 32) | ((uint)p.Giver << 16) | (uint)p.Receiver);
            hash = Add(hash, BitConverter.DoubleToUInt64Bits(p.Gw));
        }

        foreach (Warrant w in state.Warrants)
        {
            hash = Add(hash, ((ulong)(uint)w.Deal << 32) | ((uint)w.Vested << 16) | (uint)w.Tranches);
            hash = Add(hash, (ulong)w.SharesPerTranche ^ ((ulong)(uint)w.LastQuarter << 48));
        }

        foreach (Loan l in state.Loans)
        {
            hash = Add(hash, (ulong)l.Principal.Cents ^ ((ulong)(uint)l.Deal << 40));
        }

        return hash;
    }

    private static ulong Add(ulong hash, ReadOnlySpan<ulong> words)
    {
        foreach (ulong word in words)
        {
            hash = Add(hash, word);
        }

        return hash;
    }

    private static ulong Add(ulong hash, ulong word)
    {
        unchecked
        {
            hash ^= word;
            hash *= Prime;
            return hash ^ (hash >> 29);
        }
    }
}
