namespace CloudWars.Articles.Lexicon;

/// <summary>
/// How one family of words says that a deal happens: which word, which places around it hold which party,
/// what else must stand there. A frame with <paramref name="Sum"/> is called by a sum of money that no word has claimed.
/// It carries the examples that a test runs.
/// </summary>
internal sealed record FrameEntry(
    string Id,
    string Type,
    Dictionary<string, string> Args,
    string[]? Verbs = null,
    string[]? Nouns = null,
    Dictionary<string, string>? Passive = null,
    string[]? Needs = null,
    string[]? Unless = null,
    double Confidence = 0.8,
    bool Sum = false,
    FrameExample[]? Match = null,
    string[]? NoMatch = null);
