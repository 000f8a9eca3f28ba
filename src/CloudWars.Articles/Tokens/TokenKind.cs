namespace CloudWars.Articles.Tokens;

internal enum TokenKind
{
    Word,
    Number,
    Symbol,

    /// <summary>The 's (or bare apostrophe) that makes the word before it an owner.</summary>
    Possessive,
}
