using System.Security.Cryptography;
using System.Text;
using CloudWars.Core.Replay;

namespace CloudWars.Screens.Play;

/// <summary>
/// Makes and tries the PIN of a seat. It keeps others at the same keyboard from looking; whoever can read the saved game's file
/// can read the game.
/// </summary>
internal static class SeatPinLock
{
    public const int Longest = 20;

    private const int Rounds = 100_000;
    private const int Bytes = 32;
    private const int SaltBytes = 16;

    public static SeatPin Of(string pin)
    {
        byte[] salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return new SeatPin(Convert.ToBase64String(salt), Convert.ToBase64String(Hash(pin, salt)));
    }

    public static bool Opens(SeatPin kept, string typed)
    {
        Span<byte> salt = stackalloc byte[64];
        Span<byte> hash = stackalloc byte[64];
        return Convert.TryFromBase64String(kept.Salt, salt, out int salted) && Convert.TryFromBase64String(kept.Hash, hash, out int hashed)
            && CryptographicOperations.FixedTimeEquals(hash[..hashed], Hash(typed, salt[..salted]));
    }

    private static byte[] Hash(string pin, ReadOnlySpan<byte> salt) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(pin), salt, Rounds, HashAlgorithmName.SHA256, Bytes);
}
