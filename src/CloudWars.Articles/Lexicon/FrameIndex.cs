namespace CloudWars.Articles.Lexicon;

/// <summary>Frames by the word that calls them.</summary>
internal sealed class FrameIndex
{
    private readonly ILookup<string, FrameEntry> byVerb;
    private readonly ILookup<string, FrameEntry> byNoun;

    public FrameIndex(FrameEntry[] frames)
    {
        byVerb = frames.SelectMany(f => (f.Verbs ?? []).Select(v => (v, f))).ToLookup(p => p.v, p => p.f);
        byNoun = frames.SelectMany(f => (f.Nouns ?? []).SelectMany(Numbers).Select(n => (n, f))).ToLookup(p => p.n, p => p.f);
    }

    public IEnumerable<FrameEntry> OfVerb(string verb) => byVerb[verb];

    public IEnumerable<FrameEntry> OfNoun(string noun) => byNoun[noun];

    private static IEnumerable<string> Numbers(string noun)
    {
        yield return noun;
        yield return noun.EndsWith('y') && !noun.EndsWith("ay") ? noun[..^1] + "ies" : noun + "s";
    }
}
