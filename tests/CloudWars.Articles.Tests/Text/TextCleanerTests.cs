using CloudWars.Articles.Text;

namespace CloudWars.Articles.Tests.Text;

public sealed class TextCleanerTests
{
    [Theory]
    [InlineData("Ama\u200Bzon", "Amazon")]
    [InlineData("Ora\u00ADcle", "Oracle")]
    [InlineData("a\u202Eb", "ab")]
    [InlineData("a\u001b[2Jb", "a b")]
    [InlineData("a\u001b]0;title\u0007b", "a b")]
    [InlineData("a\u0007b", "a b")]
    [InlineData("a\u00A0b", "a b")]
    [InlineData("a\r\nb", "a\nb")]
    public void What_a_reader_would_not_see_is_taken_out(string source, string clean) =>
        Assert.Equal(clean, TextCleaner.Clean(source, 1000).Text);

    [Fact]
    public void Half_a_character_becomes_the_mark_for_a_broken_one() =>
        Assert.Equal("a\uFFFDb", TextCleaner.Clean(new string(['a', (char)0xD800, 'b']), 1000).Text);

    [Fact]
    public void Every_character_knows_its_place_in_the_source()
    {
        CleanText clean = TextCleaner.Clean("Ama\u200Bzon", 1000);
        Assert.Equal(4, clean.SourceOffsets[clean.Text.IndexOf('z')]);
    }
}
