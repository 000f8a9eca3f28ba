using CloudWars.Articles.Text;

namespace CloudWars.Articles.Tokens;

/// <summary>One sentence, title or heading, numbered from 1.</summary>
internal sealed record Sentence(int Number, int Start, int End, IReadOnlyList<Token> Tokens, LineKind Kind, int Line)
{
    /// <summary>In "AMD Share Price Shoots Up" capitals say nothing about names.</summary>
    public bool IsTitleCase { get; } = Kind != LineKind.Body && Tokens.Count(t => t.Kind == TokenKind.Word && t.Text.Length > 3) is var words and > 0
        && Tokens.Count(t => t.IsCapital && t.Text.Length > 3) * 10 >= words * 7 && Tokens.Count(t => t.IsCapital) > 3;
}
