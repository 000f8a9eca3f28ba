using System.Runtime.InteropServices;

namespace CloudWars.Core.World;

/// <summary>
/// Turns words of memory, numbers and texts into one number, the same on every machine: FNV-1a on 64-bit words with a shift, so that
/// high bits count too. Blocks go through four sums at a time, which do not wait for each other.
/// </summary>
internal struct Digest()
{
    private const ulong Prime = 0x00000100000001B3UL;

    private ulong _sum = 0xCBF29CE484222325UL;

    public readonly ulong Value => _sum;

    public void Add(ulong word) => _sum = Next(_sum, word);

    public void Add(int number) => Add((ulong)(uint)number);

    public void Add(double number) => Add(BitConverter.DoubleToUInt64Bits(number));

    public void Add(string? text)
    {
        Add(text is null ? ulong.MaxValue : (ulong)text.Length);
        foreach (char letter in text ?? "")
        {
            Add(letter);
        }
    }

    /// <summary>Adds memory without padding or references.</summary>
    public void Add<T>(ReadOnlySpan<T> block)
        where T : unmanaged
    {
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<T, ulong>(block);
        Add((ulong)words.Length);
        ulong a = _sum;
        ulong b = ~_sum;
        ulong c = _sum * Prime;
        ulong d = ~c;
        for (; words.Length >= 4; words = words[4..])
        {
            a = Next(a, words[0]);
            b = Next(b, words[1]);
            c = Next(c, words[2]);
            d = Next(d, words[3]);
        }

        foreach (ulong word in words)
        {
            a = Next(a, word);
        }

        _sum = Next(Next(Next(a, b), c), d);
    }

    private static ulong Next(ulong sum, ulong word)
    {
        unchecked
        {
            sum ^= word;
            sum *= Prime;
            return sum ^ (sum >> 29);
        }
    }
}
