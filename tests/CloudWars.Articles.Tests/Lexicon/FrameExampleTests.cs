using CloudWars.Articles.Facts;
using CloudWars.Articles.Lexicon;

namespace CloudWars.Articles.Tests.Lexicon;

/// <summary>Every frame carries the sentences it must and must not read; they are run here, one test each.</summary>
public sealed class FrameExampleTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Matches() =>
        ReadingLexicon.For(null).Frames.SelectMany(f => (f.Match ?? []).Select(m => new TheoryDataRow<string, string>(f.Id, m.Text)));

    public static IEnumerable<TheoryDataRow<string, string>> NoMatches() =>
        ReadingLexicon.For(null).Frames.SelectMany(f => (f.NoMatch ?? []).Select(t => new TheoryDataRow<string, string>(f.Id, t)));

    [Theory, MemberData(nameof(Matches))]
    public void A_frame_reads_its_examples(string frame, string text)
    {
        FrameExample example = ReadingLexicon.For(null).Frames.Single(f => f.Id == frame).Match!.Single(m => m.Text == text);
        ArticleFacts facts = Reading.Facts(text);
        Assert.Contains(facts.Deals, deal => Fits(deal, example));
    }

    [Theory, MemberData(nameof(NoMatches))]
    public void A_frame_leaves_its_counterexamples_alone(string frame, string text)
    {
        Assert.DoesNotContain(Reading.Facts(text).Deals, deal => deal.Type == ReadingLexicon.For(null).Frames.Single(f => f.Id == frame).Type);
    }

    [Fact]
    public void Every_frame_has_examples_of_both_kinds()
    {
        Assert.All(ReadingLexicon.For(null).Frames, frame =>
        {
            Assert.NotEmpty(frame.Match ?? []);
            Assert.NotEmpty(frame.NoMatch ?? []);
        });
    }

    private static bool Fits(DealFact deal, FrameExample example) =>
        deal.Type == example.Type
        && (example.Giver is null || deal.Giver == example.Giver)
        && (example.Receiver is null || deal.Receiver == example.Receiver)
        && (example.Billions is null || deal.Amount?.Low == example.Billions || deal.Amount?.High == example.Billions);
}
