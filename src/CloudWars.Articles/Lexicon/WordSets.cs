using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Lexicon;

/// <summary>Named sets of words and phrases, as a lexicon file lists them.</summary>
internal sealed class WordSets
{
    private readonly Dictionary<string, PhraseTable<string>> tables = [];
    private readonly Dictionary<string, HashSet<string>> words = [];

    public WordSets(Dictionary<string, string[]> sets)
    {
        foreach ((string name, string[] phrases) in sets)
        {
            PhraseTable<string> table = new(false);
            foreach (string phrase in phrases)
            {
                table.Add(phrase.ToLowerInvariant(), phrase);
            }
            tables[name] = table;
            words[name] = [.. phrases.Select(p => p.ToLowerInvariant())];
        }
    }

    public IEnumerable<string> Names => tables.Keys;

    /// <summary>The set as single words.</summary>
    public HashSet<string> this[string name] => words.TryGetValue(name, out HashSet<string>? set) ? set : [];

    public bool Contains(string name, string word) => words.TryGetValue(name, out HashSet<string>? set) && set.Contains(word);

    /// <summary>Whether a phrase of the set begins at one of the tokens from (inclusive) to (exclusive).</summary>
    public bool Found(string name, IReadOnlyList<Token> tokens, int from, int to) =>
        tables.TryGetValue(name, out PhraseTable<string>? table) && table.ContainedIn(tokens, from, to);

    public int Match(string name, IReadOnlyList<Token> tokens, int at) =>
        tables.TryGetValue(name, out PhraseTable<string>? table) ? table.Match(tokens, at, out _) : 0;
}
