using CloudWars.Articles.Facts;
using CsCheck;

namespace CloudWars.Articles.Tests.Facts;

/// <summary>Whatever is read, the words shown as its evidence stand in the text at the place given.</summary>
public sealed class SpanTests
{
    private static readonly string[] Pieces =
    [
        "Amazon ", "Nvidia's ", "the company ", "OpenAI, which ", "Zed Capital ", "and ", "will invest ", "raised ", "$5 billion ", "€1.2bn ($1.4bn) ", "in ", "with ",
        "a seven-year contract ", "27% stake ", "valued at ", "\u200B", "\u202E", "\u001b[2J", "**", "[link](x) ", ". ", ", ", "\n\n", "# ", "\r\n", "GB300 ", "if completed ", "é", "😀", "(", ")", "\"",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    [Fact]
    public void Every_quote_stands_where_it_is_said_to()
    {
        Piece.Array[0, 80].Select(string.Concat).Sample(text =>
        {
            ArticleReading reading = Reading.Of(text);
            return reading.Evidence.All(e => reading.Text[e.Start..e.End] == e.Quote)
                && reading.Evidence.All(e => reading.Sentences.Any(s => s.Number == e.Sentence && s.Start <= e.Start && e.End <= s.End));
        }, iter: 2000);
    }

    [Fact]
    public void Every_fact_of_the_corpus_has_evidence_and_a_confidence()
    {
        foreach (string path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Articles"), "*.txt", SearchOption.AllDirectories))
        {
            ArticleReading reading = ArticleReader.Read(File.ReadAllBytes(path), new ReadOptions());
            Assert.All(reading.Facts.Deals.Select((d, i) => (d, i)), p =>
            {
                Assert.NotEmpty(p.d.Sentences);
                Assert.InRange(p.d.Confidence, 0.1, 1);
                Assert.Contains(reading.Evidence, e => e.Fact == $"deals[{p.i}]");
            });
            Assert.All(reading.Facts.Stakes.Select((_, i) => i), i => Assert.Contains(reading.Evidence, e => e.Fact == $"stakes[{i}]"));
            Assert.All(reading.Facts.Valuations.Select((_, i) => i), i => Assert.Contains(reading.Evidence, e => e.Fact == $"valuations[{i}]"));
            Assert.All(reading.Facts.Organisations.Select((_, i) => i), i => Assert.Contains(reading.Evidence, e => e.Fact == $"organisations[{i}]"));
        }
    }

    [Fact]
    public void Reading_twice_gives_the_same_bytes()
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Articles", "Dev", "roundup-list.txt"));
        Assert.Equal(FactsJson.Write(Reading.Facts(text)), FactsJson.Write(Reading.Facts(text)));
    }
}
