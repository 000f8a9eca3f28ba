namespace CloudWars.Screens.Drawing;

/// <summary>
/// A run of text in one ink. Whatever goes in is cleaned, so nothing that is ever drawn or printed can steer the
/// terminal, even when a page forgets where its text came from.
/// </summary>
public readonly record struct Span
{
    private readonly string? _text;

    public Span(string text, Ink ink = Ink.Normal)
    {
        _text = SafeText.OneLine(text);
        Ink = ink;
    }

    public string Text => _text ?? "";

    public Ink Ink { get; init; }

    /// <summary>
    /// What is asked when the player wants to know how the figure in this text came about: a target that the page's screen
    /// understands. Null for words.
    /// </summary>
    public string? Figure { get; init; }

    public int Width => TextWidth.Of(Text);

    /// <summary>Other text with the meaning of this one: a piece of it, mostly.</summary>
    public Span Saying(string text) => new(text, Ink) { Figure = Figure };
}
