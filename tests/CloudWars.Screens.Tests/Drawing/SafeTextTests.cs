using CloudWars.Screens.Drawing;
using CsCheck;

namespace CloudWars.Screens.Tests.Drawing;

public class SafeTextTests
{
    [Theory]
    [InlineData("\e[2J\e[31mred", "[2J[31mred")]
    [InlineData("a\u0007b\u0000c\u007Fd", "abcd")]
    [InlineData("a\u009B31mb\u0090c\u009D0;title\u009C", "a31mbc0;title")]
    [InlineData("pay \u202Eegral\u202C now", "pay egral now")]
    [InlineData("\u2066isolated\u2069 \u200Fmark\u061C", "isolated mark")]
    [InlineData("zero\u200Bwidth\u200D\u2060\uFEFF", "zerowidth")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    [InlineData("flag\U000E0067\U000E007F", "flag")]
    [InlineData("heart\u2764\uFE0F", "heart\u2764")]
    [InlineData("filler\u3164\u115F", "filler")]
    [InlineData("tab\there", "tab here")]
    [InlineData("non\u00A0breaking", "non breaking")]
    public void Nothing_that_steers_or_deceives_passes(string hostile, string safe) =>
        Assert.Equal(safe, SafeText.Clean(hostile));

    [Fact]
    public void Every_kind_of_line_break_becomes_one_line_feed() =>
        Assert.Equal("a\nb\nc\nd\ne\n\nf", SafeText.Clean("a\nb\r\nc\rd\u2028e\n\nf"));

    [Fact]
    public void One_line_has_no_line_breaks_left() => Assert.Equal("a b c", SafeText.OneLine("a\nb\r\nc"));

    [Fact]
    public void Broken_surrogates_are_replaced_not_passed_on() =>
        Assert.Equal("a\uFFFDb", SafeText.Clean("a\uD800b"));

    [Fact]
    public void Marks_piled_on_one_letter_are_cut()
    {
        string piled = "e" + new string('\u0301', 500);

        Assert.Equal(4, SafeText.Clean(piled).Length);
    }

    [Fact]
    public void Length_is_capped_without_splitting_a_sign()
    {
        Assert.Equal("ab", SafeText.Clean("ab🚀", 3));
        Assert.Equal("abc", SafeText.OneLine("abcdef", 3));
    }

    [Fact]
    public void Ordinary_text_of_any_language_stays()
    {
        const string text = "Zoë pays 3,5 € – 東京, Київ, القاهرة, נתניה 🚀 ½ × ²";
        Assert.Equal(text, SafeText.Clean(text));
    }

    [Fact]
    public void Text_reaches_a_sheet_only_through_the_door()
    {
        Sheet sheet = new Sheet().Add("evil\e]0;x\u0007", Ink.Normal).Add((Line)"\u202Eback");

        Assert.Equal("evil]0;x\nback", sheet.ToPlainText());
    }

    [Fact]
    public void Whatever_is_thrown_at_it_no_control_character_comes_out() =>
        Gen.String.Sample(text => SafeText.OneLine(text).All(letter => !char.IsControl(letter)));
}
