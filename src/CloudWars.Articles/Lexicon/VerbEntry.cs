namespace CloudWars.Articles.Lexicon;

/// <summary>The forms of a verb that do not follow the rule.</summary>
internal sealed record VerbEntry(string Base, string Past, string Participle);
