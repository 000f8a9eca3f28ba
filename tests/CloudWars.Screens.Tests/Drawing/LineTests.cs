using CloudWars.Screens.Drawing;
using CsCheck;

namespace CloudWars.Screens.Tests.Drawing;

public class LineTests
{
    private static readonly Gen<string> Signs =
        Gen.OneOf(Gen.Const("a"), Gen.Const("東"), Gen.Const("e\u0301"), Gen.Const("🚀"), Gen.Const(" ")).Array.Select(string.Concat);

    [Theory]
    [InlineData("plain", 5)]
    [InlineData("東京", 4)]
    [InlineData("Cafe\u0301", 4)]
    [InlineData("🚀 go", 5)]
    [InlineData("", 0)]
    public void Width_counts_columns_not_characters(string text, int columns) => Assert.Equal(columns, Line.Of(text).Width);

    [Fact]
    public void Truncating_leaves_an_ellipsis_and_never_half_a_sign()
    {
        Assert.Equal("Nimb…", Line.Of("Nimbus").Truncate(5).ToString());
        Assert.Equal("Nimbus", Line.Of("Nimbus").Truncate(6).ToString());
        Assert.Equal("東 …", Line.Of("東京電力").Truncate(4).ToString());
        Assert.Equal("", Line.Of("Nimbus").Truncate(0).ToString());
    }

    [Theory]
    [InlineData(Align.Left, "ab  ")]
    [InlineData(Align.Right, "  ab")]
    [InlineData(Align.Centre, " ab ")]
    public void Fitting_pads_on_the_free_side(Align align, string expected) =>
        Assert.Equal(expected, Line.Of("ab").Fit(4, align).ToString());

    [Fact]
    public void Cutting_keeps_inks_and_marks_with_their_letters()
    {
        Line line = Line.Of("ab", Ink.Good).Add("e\u0301d", Ink.Bad);

        Line cut = line.Cut(1, 2);

        Assert.Equal("be\u0301", cut.ToString());
        Assert.Equal([Ink.Good, Ink.Bad], cut.Spans.Select(span => span.Ink));
    }

    [Fact]
    public void Every_cut_of_every_text_has_exactly_the_width_asked_for() =>
        Gen.Select(Signs, Gen.Int[0, 20], Gen.Int[0, 20]).Sample((text, start, width) =>
        {
            Line line = Line.Of(text);
            return line.Cut(start, width).Width == Math.Clamp(line.Width - start, 0, width)
                && line.Fit(width).Width == width;
        });
}
