namespace CloudWars.Articles.Lexicon;

/// <summary>The verbs the reader knows. <paramref name="Also"/> are forms that are nouns as often as verbs.</summary>
internal sealed record VerbTable(VerbEntry[] Irregular, string[] Regular, string[] Also);
