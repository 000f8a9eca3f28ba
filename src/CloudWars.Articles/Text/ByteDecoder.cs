using System.Text;

namespace CloudWars.Articles.Text;

/// <summary>Bytes to characters: byte-order mark, then strict UTF-8, then windows-1252.</summary>
internal static class ByteDecoder
{
    private const int CharsetWindow = 2048;
    private const int NameMax = 24;
    private const char FirstControl = '\u0080';
    private const char LastControl = '\u009F';

    /// <summary>What windows-1252 has where Latin-1 has control characters.</summary>
    private const string InPlaceOfControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Names under which the web means windows-1252 (WHATWG Encoding Standard).</summary>
    private static readonly string[] Alike = ["windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii", "ascii"];

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
        return ByMark(data) ?? Strict(data, bytes.Length > BytesMax) ?? Western(data, warnings);
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

    /// <summary>
    /// English press that is not UTF-8 is windows-1252 or looks like it: the other single-byte encodings differ in accented letters, while
    /// quotation marks, dashes and the euro are the same. Tables of all of them would make the program 2% larger.
    /// </summary>
    private static string Western(ReadOnlySpan<byte> data, List<string> warnings)
    {
        string head = Encoding.Latin1.GetString(data[..Math.Min(CharsetWindow, data.Length)]);
        int at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        string name = at < 0 ? "" : new string([.. head[(at + 8)..].TrimStart('"', '\'').TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_').Take(NameMax)]);
        string doubt = name.Length == 0 || Alike.Contains(name, StringComparer.OrdinalIgnoreCase) ? "" : $", though it says it is {name}: accented letters may be wrong";
        warnings.Add($"the text is not UTF-8; it was read as windows-1252{doubt}");
        char[] text = Encoding.Latin1.GetString(data).ToCharArray();
        foreach (ref char letter in text.AsSpan())
        {
            letter = letter is >= FirstControl and <= LastControl ? InPlaceOfControls[letter - FirstControl] : letter;
        }
        return new string(text);
    }
}
