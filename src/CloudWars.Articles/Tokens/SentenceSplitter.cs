using CloudWars.Articles.Text;

namespace CloudWars.Articles.Tokens;

/// <summary>Lines to sentences. Both counts are capped: what comes later is quadratic in a sentence's length.</summary>
internal sealed class SentenceSplitter(IReadOnlySet<string> abbreviations)
{
    private const int TokensMax = 160;
    private const int SentencesMax = 4000;

    public List<Sentence> Split(ArticleText article, List<string> warnings)
    {
        List<Sentence> sentences = [];
        for (int line = 0; line < article.Lines.Count; line++)
        {
            if (article.Lines[line].Kind != LineKind.Meta)
            {
                Add(article, line, sentences);
            }
            if (sentences.Count >= SentencesMax)
            {
                warnings.Add($"only the first {SentencesMax} sentences were read");
                break;
            }
        }
        return sentences;
    }

    private void Add(ArticleText article, int lineIndex, List<Sentence> sentences)
    {
        TextLine line = article.Lines[lineIndex];
        List<Token> tokens = Months.Mark(Tickers.Remove(Tokenizer.Tokenize(article.Text, line.Start, line.End)));
        int first = 0;
        for (int i = 0; i < tokens.Count && sentences.Count < SentencesMax; i++)
        {
            int last = EndsAt(tokens, i);
            if (last < 0 && i - first + 1 < TokensMax && i + 1 < tokens.Count)
            {
                continue;
            }
            last = Math.Max(last, i);
            List<Token> own = tokens.GetRange(first, last - first + 1);
            sentences.Add(new Sentence(sentences.Count + 1, own[0].Start, own[^1].End, own, line.Kind, lineIndex));
            i = last;
            first = last + 1;
        }
    }

    /// <summary>The last token of a sentence that ends at <paramref name="i"/> (closing quotes belong to it), or -1.</summary>
    private int EndsAt(List<Token> tokens, int i)
    {
        if (tokens[i].Text is not ("." or "!" or "?" or "…") || tokens[i].Is(".") && IsAbbreviation(tokens, i))
        {
            return -1;
        }
        int last = i;
        while (last + 1 < tokens.Count && tokens[last + 1].Glued && tokens[last + 1].Text is "\"" or "”" or "’" or "'" or ")" or "." or "!" or "?")
        {
            last++;
        }
        bool opens = last + 1 < tokens.Count && !tokens[last + 1].Glued
            && (tokens[last + 1].IsCapital || tokens[last + 1].Kind is TokenKind.Number or TokenKind.Symbol || IsName(tokens[last + 1].Text));
        return opens || last + 1 >= tokens.Count ? last : -1;
    }

    private static bool IsName(string word) => word.Skip(1).Any(char.IsUpper);

    private bool IsAbbreviation(List<Token> tokens, int i)
    {
        if (i == 0 || !tokens[i].Glued || i + 1 >= tokens.Count)
        {
            return false;
        }
        // "said Tuesday at 5 p.m. The company" is rarer than "Acme Inc. said": the word decides, unless a line ends.
        return abbreviations.Contains(tokens[i - 1].Lower) && !(tokens[i - 1].Lower is "inc" or "corp" or "ltd" or "co" && tokens[i + 1].Text is "The" or "It" or "In");
    }
}
