using CloudWars.Articles;
using CloudWars.Scenarios.Reading;

namespace CloudWars.Importing.Facts;

/// <summary>An article that was read. <paramref name="Date"/> is its own date, null when it does not say.</summary>
public sealed record SourceArticle(int Number, string Title, ArticleReading Reading, DateOnly? Date)
{
    private const int TitleMax = 90;
    private const int QuoteMax = 240;

    /// <param name="name">The file's name, for articles without a title.</param>
    public static SourceArticle Of(int number, string name, ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        string title = reading.Facts.Title ?? (reading.Sentences.IsEmpty ? name : Words(reading, reading.Sentences[0]));
        return new SourceArticle(number, Short(title, TitleMax), reading, ArticleDate.Find(reading.Text));
    }

    /// <summary>The words of a sentence on one line, shortened if need be.</summary>
    public Citation Cite(int sentence)
    {
        SentenceSpan span = Reading.Sentences.FirstOrDefault(s => s.Number == sentence);
        return new Citation(Number, Title, sentence, span.Number == 0 ? "" : Short(Words(Reading, span), QuoteMax));
    }

    private static string Words(ArticleReading reading, SentenceSpan span) => reading.Text[span.Start..span.End];

    private static string Short(string text, int most)
    {
        string line = string.Join(' ', SafeText.Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace('"', '\'');
        return line.Length <= most ? line : line[..(most - 1)].TrimEnd() + "…";
    }
}
