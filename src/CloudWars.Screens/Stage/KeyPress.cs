namespace CloudWars.Screens.Stage;

/// <summary>
/// One key as screens see it, whatever terminal library delivered it. Shift is not told apart: it is in the
/// character ('N', '?') or in the name (<see cref="KeyName.BackTab"/>).
/// </summary>
public readonly record struct KeyPress(char? Char, KeyName Name, bool Ctrl = false, bool Alt = false)
{
    /// <summary>True for a character typed as text, without Ctrl or Alt.</summary>
    public bool IsText => Char is not null && !Ctrl && !Alt;

    public static KeyPress Of(char character) => new(character, KeyName.Character);

    public static KeyPress Of(KeyName name) => new(null, name);

    public static KeyPress WithCtrl(char letter) => new(letter, KeyName.Character, Ctrl: true);

    /// <summary>True for this character typed plainly; letters match in either case.</summary>
    public bool Is(char character) => IsText && char.ToLowerInvariant(Char!.Value) == char.ToLowerInvariant(character);

    public bool Is(KeyName name) => Name == name && Char is null && !Ctrl && !Alt;

    public bool IsCtrl(char letter) => Ctrl && !Alt && Char is { } held && char.ToLowerInvariant(held) == letter;
}
