using System.Security.Cryptography;
using System.Text;

namespace CloudWars.Stress.Replays;

/// <summary>Seeds of dice by who throws them and when; the same in every run of the program.</summary>
internal static class Dice
{
    public static int For(ulong seed, string who, int quarter, int step) =>
        BitConverter.ToInt32(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{who}/{quarter}/{step}"))) & int.MaxValue;
}
