namespace CloudWars.Articles.Tokens;

/// <summary>A word, number or sign. <paramref name="Glued"/>: no space stands before it.</summary>
internal readonly record struct Token(int Start, int End, string Text, string Lower, TokenKind Kind, bool Glued)
{
    public bool IsCapital => Kind == TokenKind.Word && char.IsUpper(Text[0]);

    public bool Is(string lower) => Lower == lower;
}
