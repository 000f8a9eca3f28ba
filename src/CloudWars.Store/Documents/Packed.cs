using System.IO.Compression;
using System.Text;

namespace CloudWars.Store.Documents;

/// <summary>A long text in a tenth of its room: positions repeat their names.</summary>
internal static class Packed
{
    /// <summary>More than a position of the largest table takes.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    public static byte[] Of(string text)
    {
        using MemoryStream packed = new();
        using (BrotliStream brotli = new(packed, CompressionLevel.Fastest))
        {
            brotli.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    /// <summary>The text, or null if these bytes are none.</summary>
    public static string? Read(byte[] bytes)
    {
        try
        {
            using BrotliStream brotli = new(new MemoryStream(bytes), CompressionMode.Decompress);
            byte[] text = new byte[MostBytes];
            int length = brotli.ReadAtLeast(text, MostBytes, throwOnEndOfStream: false);
            return length == MostBytes ? null : Encoding.UTF8.GetString(text, 0, length);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }
}
