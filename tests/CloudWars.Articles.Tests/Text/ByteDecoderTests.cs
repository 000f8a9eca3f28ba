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
    public void The_pages_own_word_is_taken_when_it_is_not_utf8() =>
        Assert.Contains("Č", Decode([.. Encoding.ASCII.GetBytes("<meta charset=\"iso-8859-2\">"), 0xC8]));

    [Fact]
    public void Windows_1252_comes_last_and_says_so()
    {
        List<string> warnings = [];
        Assert.Equal("€5bn", ByteDecoder.Decode([0x80, .. "5bn"u8], warnings));
        Assert.Single(warnings);
    }

    private static string Decode(byte[] bytes) => ByteDecoder.Decode(bytes, []);
}
