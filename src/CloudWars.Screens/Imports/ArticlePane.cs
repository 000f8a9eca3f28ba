using CloudWars.Articles;
using CloudWars.Importing.Facts;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Imports;

/// <summary>
/// The article as numbered sentences, those that facts were taken from marked. It is drawn so that the sentence of the chosen
/// fact stands beside it, however long the article is.
/// </summary>
internal static class ArticlePane
{
    /// <param name="row">Row of the chosen fact in the other column.</param>
    /// <param name="height">Rows of the other column.</param>
    public static Sheet Draw(FactSheet facts, FactRow? chosen, int row, int height, DrawingContext context)
    {
        List<Line> lines = [];
        int first = 0;
        foreach (SourceArticle article in facts.Articles)
        {
            if (facts.Articles.Length > 1)
            {
                lines.Add(Line.Of($"Article {article.Number}", Ink.Heading));
            }

            HashSet<int> taken = [.. FactRow.Of(facts).SelectMany(g => g.Rows).Where(r => r.Accepted).SelectMany(r => r.Citations).Where(c => c.Article == article.Number).Select(c => c.Sentence)];
            foreach (SentenceSpan sentence in article.Reading.Sentences)
            {
                bool now = chosen?.Citations.Any(c => c.Article == article.Number && c.Sentence == sentence.Number) == true;
                first = now && first == 0 ? lines.Count + 1 : first;
                lines.AddRange(Sentence(article, sentence, taken.Contains(sentence.Number), now, context).Lines);
            }
        }

        int top = Math.Clamp(first - 1 - row, 0, Math.Max(0, lines.Count - height));
        return new Sheet(lines.Skip(first == 0 ? 0 : top).Take(height));
    }

    private static Sheet Sentence(SourceArticle article, SentenceSpan sentence, bool taken, bool chosen, DrawingContext context)
    {
        string words = article.Reading.Text[sentence.Start..sentence.End];
        string mark = chosen ? context.Glyphs.Pointer : taken ? context.Glyphs.Bullet : " ";
        Ink ink = chosen ? Ink.Strong : taken ? Ink.Accent : Ink.Muted;
        Sheet wrapped = Wrap.Words($"{sentence.Number} {words}", Math.Max(8, context.Width - 2), ink);
        return new Sheet(wrapped.Lines.Select((line, i) => Line.Of((i == 0 ? mark : " ") + " ", Ink.Key).Add(line)));
    }
}
