using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Plain;

/// <summary>Keys by name, as a line of text can say them: "n", "enter", "f5", "ctrl+p".</summary>
internal static class PlainKeys
{
    public static KeyPress? Read(string typed)
    {
        if (typed.Length <= 1)
        {
            return typed.Length == 0 ? KeyPress.Of(KeyName.Enter) : KeyPress.Of(typed[0]);
        }

        if (typed.Length == 6 && typed.StartsWith("ctrl+", StringComparison.OrdinalIgnoreCase))
        {
            return KeyPress.WithCtrl(char.ToLowerInvariant(typed[5]));
        }

        KeyName key = KeyName.Character;
        string name = typed.Equals("esc", StringComparison.OrdinalIgnoreCase) ? nameof(KeyName.Escape) : typed;
        bool named = char.IsAsciiLetter(name[0]) && Enum.TryParse(name, ignoreCase: true, out key);
        return named && key != KeyName.Character ? KeyPress.Of(key) : null;
    }
}
