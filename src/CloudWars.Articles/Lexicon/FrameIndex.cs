using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Lexicon;

/// <summary>Frames by the word or phrase that calls them, and those a sum of money calls by itself.</summary>
internal sealed class FrameIndex
{
    private readonly ILookup<string, FrameEntry> byVerb;
    private readonly PhraseTable<List<FrameEntry>> byNoun = new(false);

    public FrameIndex(FrameEntry[] frames)
    {
        byVerb = frames.SelectMany(f => (f.Verbs ?? []).Select(v => (v, f))).ToLookup(p => p.v, p => p.f);
        foreach (IGrouping<string, FrameEntry> noun in frames.SelectMany(f => (f.Nouns ?? []).SelectMany(Numbers).Select(n => (Noun: n, Frame: f))).GroupBy(p => p.Noun, p => p.Frame))
        {
            byNoun.Add(noun.Key, [.. noun]);
        }
        OfSum = [.. frames.Where(f => f.Sum)];
    }

    /// <summary>In the order in which they are tried.</summary>
    public IReadOnlyList<FrameEntry> OfSum { get; }

    public IEnumerable<FrameEntry> OfVerb(string verb) => byVerb[verb];

    /// <summary>The frames of the noun that begins at the token, the longest phrase first.</summary>
    public IReadOnlyList<FrameEntry> OfNoun(IReadOnlyList<Token> tokens, int at) => byNoun.Match(tokens, at, out List<FrameEntry>? found) > 0 ? found! : [];

    private static IEnumerable<string> Numbers(string noun)
    {
        yield return noun;
        yield return noun.EndsWith('y') && !noun.EndsWith("ay") ? noun[..^1] + "ies" : noun + "s";
    }
}
