namespace CloudWars.Articles.Lexicon;

/// <summary>
/// How one family of words says that a deal happens: which word, which places around it hold which party,
/// what else must stand there. It carries the examples that a test runs.
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
    FrameExample[]? Match = null,
    string[]? NoMatch = null);
