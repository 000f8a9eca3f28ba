namespace CloudWars.Articles.Lexicon;

internal enum VerbForm
{
    None,
    Base,
    Third,

    /// <summary>Past tense or participle; only the words around tell.</summary>
    Past,
    Gerund,
}
