using System.Text;

namespace CloudWars.Stress.Fuzz;

/// <summary>Makes bad inputs of good ones: flips, cuts, repeats, splices, and puts in what readers stumble over.</summary>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, IReadOnlyList<string> words)
{
    private const int Longest = 200_000;
    private const int MostNoise = 2000;

    /// <summary>What readers stumble over, whatever they read.</summary>
    private static readonly string[] Stumbles =
    [
        "\u001b[2J", "\u001b]0;x\u0007", "\u009b31m", "\u202e", "\u200b", "\ud83d\ude00", "\0", "\r", "\n", "\t", "\ufeff", "\ud800", "e\u0301\u0301\u0301\u0301\u0301",
        "\\u001b[2J", "\\ud800", "\\u0000", "\\", "\"", "'", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "0", "-0.0", "1e308", "1e999", "-1e999", "NaN",
        "99999999999999999999999", "0.00000000000000000001", "2147483648", "../../../etc/passwd", "..\\..\\x", "/dev/zero", "CON", "%s%n", "${x}", "<script>", "&#x1b;",
    ];

    public byte[] Make(Random dice)
    {
        if (dice.Next(20) == 0)
        {
            byte[] noise = new byte[dice.Next(MostNoise)];
            dice.NextBytes(noise);
            return noise;
        }

        List<byte> bytes = [.. seeds[dice.Next(seeds.Count)]];
        for (int i = 1 + dice.Next(dice.Next(2) == 0 ? 3 : 12); i > 0; i--)
        {
            Change(bytes, dice);
        }

        return bytes.Count <= Longest ? [.. bytes] : [.. bytes.Take(Longest)];
    }

    private void Change(List<byte> bytes, Random dice)
    {
        int at = dice.Next(bytes.Count + 1);
        int length = Math.Min(bytes.Count - at, 1 + dice.Next(dice.Next(4) == 0 ? 400 : 20));
        switch (dice.Next(9))
        {
            case 0 when bytes.Count > at:
                bytes[at] ^= (byte)(1 << dice.Next(8));
                break;
            case 1 when bytes.Count > at:
                bytes[at] = (byte)dice.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                Repeat(bytes, at, length, dice);
                break;
            case 4:
                Splice(bytes, at, dice);
                break;
            case 5:
                bytes.RemoveRange(at, length);
                Insert(bytes, at, Any(Stumbles, dice));
                break;
            case 6 when words.Count > 0:
                bytes.RemoveRange(at, length);
                Insert(bytes, at, Any(words, dice));
                break;
            case 7:
                ChangeValue(bytes, at, dice);
                break;
            default:
                Insert(bytes, at, dice.Next(2) == 0 || words.Count == 0 ? Any(Stumbles, dice) : Any(words, dice));
                break;
        }
    }

    private static void Repeat(List<byte> bytes, int at, int length, Random dice)
    {
        byte[] part = [.. bytes.Skip(at).Take(length)];
        int times = Math.Min(dice.Next(4) == 0 ? 1 + dice.Next(500) : 1 + dice.Next(5), Longest / Math.Max(1, length));
        bytes.InsertRange(at, Enumerable.Repeat(part, times).SelectMany(p => p));
    }

    private void Splice(List<byte> bytes, int at, Random dice)
    {
        byte[] other = seeds[dice.Next(seeds.Count)];
        int from = dice.Next(other.Length + 1);
        bytes.InsertRange(at, other.AsSpan(from, Math.Min(other.Length - from, dice.Next(2000))).ToArray());
    }

    /// <summary>Exchanges the value after the next colon or equals sign.</summary>
    private void ChangeValue(List<byte> bytes, int at, Random dice)
    {
        int sign = bytes.FindIndex(at, b => b is (byte)':' or (byte)'=');
        if (sign >= 0)
        {
            int end = bytes.FindIndex(sign + 1, b => b is (byte)',' or (byte)'}' or (byte)']' or (byte)'\n');
            bytes.RemoveRange(sign + 1, Math.Max(0, (end < 0 ? bytes.Count : end) - sign - 1));
            Insert(bytes, sign + 1, dice.Next(3) == 0 && words.Count > 0 ? $"\"{Any(words, dice)}\"" : Any(Stumbles, dice));
        }
    }

    private static void Insert(List<byte> bytes, int at, string text) => bytes.InsertRange(at, Encoding.UTF8.GetBytes(text));

    private static string Any(IReadOnlyList<string> many, Random dice) => many[dice.Next(many.Count)];
}
