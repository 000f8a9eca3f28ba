using System.Text;
using CloudWars.Articles.Text;

namespace CloudWars.Articles.Tests.Text;

public sealed class ByteDecoderTests
{
    [Fact]
    public void A_mark_decides_first() => Assert.Equal("Nvidia", Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Nvidia")]));

    [Fact]
    public void Text_without_a_mark_is_utf8() => Assert.Equal("€5bn", Decode(Encoding.UTF8.GetBytes("€5bn")));

    [Fact]
    public void What_is_no_utf8_is_read_as_windows_1252_and_said()
    {
        List<string> warnings = [];
        Assert.Equal("“€5bn” – Renée", ByteDecoder.Decode([0x93, 0x80, .. "5bn"u8, 0x94, .. " "u8, 0x96, .. " Ren"u8, 0xE9, .. "e"u8], warnings));
        Assert.Equal(["the text is not UTF-8; it was read as windows-1252"], warnings);
    }

    [Fact]
    public void The_web_calls_windows_1252_latin_1_too()
    {
        List<string> warnings = [];
        Assert.EndsWith("“", ByteDecoder.Decode([.. "<meta charset=\"ISO-8859-1\">"u8, 0x93], warnings));
        Assert.Equal(["the text is not UTF-8; it was read as windows-1252"], warnings);
    }

    [Fact]
    public void Another_encoding_than_the_page_names_is_said()
    {
        List<string> warnings = [];
        Decode([.. "<meta charset=iso-8859-2>"u8, 0xC8], warnings);
        Assert.Contains("though it says it is iso-8859-2", Assert.Single(warnings));
    }

    private static string Decode(byte[] bytes, List<string>? warnings = null) => ByteDecoder.Decode(bytes, warnings ?? []);
}
