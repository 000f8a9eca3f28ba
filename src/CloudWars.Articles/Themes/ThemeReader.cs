using CloudWars.Articles.Deals;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Themes;

/// <summary>Themes by their phrases; a theme needs a place it can be shown at, never a mood.</summary>
internal static class ThemeReader
{
    public static List<(string Theme, Slot Place)> Read(IReadOnlyList<Sentence> sentences, ReadingLexicon lexicon)
    {
        List<(string, Slot)> found = [];
        foreach (string theme in lexicon.Themes.Names)
        {
            foreach (Sentence sentence in sentences)
            {
                if (First(sentence, theme, lexicon) is { } place)
                {
                    found.Add((theme, place));
                    break;
                }
            }
        }
        return found;
    }

    private static Slot? First(Sentence sentence, string theme, ReadingLexicon lexicon)
    {
        for (int i = 0; i < sentence.Tokens.Count; i++)
        {
            int length = lexicon.Themes.Match(theme, sentence.Tokens, i);
            if (length > 0)
            {
                return new Slot("phrase", sentence.Number, sentence.Tokens[i].Start, sentence.Tokens[i + length - 1].End);
            }
        }
        return null;
    }
}
