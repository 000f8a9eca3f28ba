using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Lexicon;

/// <summary>Finds the longest of many phrases at a place; a lookup costs what the phrases with that first word cost.</summary>
internal sealed class PhraseTable<T>(bool caseSensitive)
{
    private readonly Dictionary<string, List<(string[] Words, bool[] Glued, T Value)>> byFirst = new(StringComparer.Ordinal);
    private ulong initials;

    public void Add(string phrase, T value)
    {
        List<Token> tokens = Tokenizer.Tokenize(phrase, 0, phrase.Length);
        string[] words = [.. tokens.Select(Word)];
        if (words.Length == 0)
        {
            return;
        }
        initials |= Initial(words[0]);
        if (!byFirst.TryGetValue(words[0], out List<(string[] Words, bool[] Glued, T Value)>? list))
        {
            byFirst[words[0]] = list = [];
        }
        int at = list.FindIndex(p => p.Words.Length < words.Length);
        list.Insert(at < 0 ? list.Count : at, (words, [.. tokens.Select(t => t.Glued)], value));
    }

    /// <summary>The number of tokens the phrase at <paramref name="start"/> takes; 0 when none begins there.</summary>
    public int Match(IReadOnlyList<Token> tokens, int start, out T? value)
    {
        value = default;
        string first = Word(tokens[start]);
        if ((initials & Initial(first)) == 0 || !byFirst.TryGetValue(first, out List<(string[] Words, bool[] Glued, T Value)>? list))
        {
            return 0;
        }
        foreach ((string[] words, bool[] glued, T found) in list)
        {
            if (Fits(tokens, start, words, glued))
            {
                value = found;
                return words.Length;
            }
        }
        return 0;
    }

    public bool ContainedIn(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (int i = Math.Max(0, from); i < Math.Min(to, tokens.Count); i++)
        {
            if (Match(tokens, i, out _) > 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"A$" is money and "a $" is an article: what is written together must stand together.</summary>
    private bool Fits(IReadOnlyList<Token> tokens, int start, string[] words, bool[] glued)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (start + i >= tokens.Count || Word(tokens[start + i]) != words[i] || i > 0 && glued[i] && !tokens[start + i].Glued)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>A bit for the first letter: most tokens are ruled out by it, and need not be looked up.</summary>
    private static ulong Initial(string word) => 1UL << (word[0] & 63);

    private string Word(Token token) => caseSensitive ? token.Text : token.Lower;
}
