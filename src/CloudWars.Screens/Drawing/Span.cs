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

    public int Width => TextWidth.Of(Text);
}
