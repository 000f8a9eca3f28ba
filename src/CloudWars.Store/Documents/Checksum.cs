using System.Security.Cryptography;
using System.Text;

namespace CloudWars.Store.Documents;

/// <summary>
/// A short sum of a text. The database has no checks of its own inside a page, so a flipped bit on the disk would otherwise
/// pass for an order.
/// </summary>
internal static class Checksum
{
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
