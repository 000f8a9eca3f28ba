using System.Text;

namespace CloudWars.Articles.Text;

/// <summary>Bytes to characters: byte-order mark, then strict UTF-8, then the page's own word for it, then windows-1252.</summary>
internal static class ByteDecoder
{
    private const int CharsetWindow = 2048;

    /// <summary>Files above this are cut: no article is longer, and every later stage is linear in it.</summary>
    public const int BytesMax = 2 * 1024 * 1024;

    public static string Decode(byte[] bytes, List<string> warnings)
    {
        ReadOnlySpan<byte> data = bytes;
        if (data.Length > BytesMax)
        {
            data = data[..BytesMax];
            warnings.Add($"only the first {BytesMax / 1024} KiB were read");
        }
        return ByMark(data) ?? Strict(data, bytes.Length > BytesMax) ?? ByDeclaration(data, warnings);
    }

    private static string? ByMark(ReadOnlySpan<byte> data) => data switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    private static string? Strict(ReadOnlySpan<byte> data, bool cut)
    {
        // A cut may fall inside a character; that is our doing and no sign of another encoding.
        while (cut && data.Length > 0 && (data[^1] & 0x80) != 0)
        {
            data = data[..^1];
        }
        try
        {
            return new UTF8Encoding(false, true).GetString(data);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string ByDeclaration(ReadOnlySpan<byte> data, List<string> warnings)
    {
        string head = Encoding.Latin1.GetString(data[..Math.Min(CharsetWindow, data.Length)]);
        int at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        string name = at < 0 ? "" : new string([.. head[(at + 8)..].TrimStart('"', '\'').TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')]);
        Encoding? encoding = Known(name);
        warnings.Add($"the text is not UTF-8; it was read as {encoding?.WebName ?? "windows-1252"}");
        return (encoding ?? CodePagesEncodingProvider.Instance.GetEncoding(1252)!).GetString(data);
    }

    private static Encoding? Known(string name)
    {
        bool single = name.StartsWith("iso-8859", StringComparison.OrdinalIgnoreCase) || name.StartsWith("windows-125", StringComparison.OrdinalIgnoreCase);
        return single ? CodePagesEncodingProvider.Instance.GetEncoding(name) : null;
    }
}
