using System.Text;
using CloudWars.Screens.Stage;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace CloudWars.Screens.Full;

/// <summary>Turns the terminal library's keys into the game's.</summary>
internal static class KeyTranslation
{
    private static readonly Dictionary<KeyCode, KeyName> Names = new()
    {
        [KeyCode.Enter] = KeyName.Enter,
        [KeyCode.Esc] = KeyName.Escape,
        [KeyCode.Tab] = KeyName.Tab,
        [KeyCode.Backspace] = KeyName.Backspace,
        [KeyCode.Delete] = KeyName.Delete,
        [KeyCode.Insert] = KeyName.Insert,
        [KeyCode.CursorUp] = KeyName.Up,
        [KeyCode.CursorDown] = KeyName.Down,
        [KeyCode.CursorLeft] = KeyName.Left,
        [KeyCode.CursorRight] = KeyName.Right,
        [KeyCode.Home] = KeyName.Home,
        [KeyCode.End] = KeyName.End,
        [KeyCode.PageUp] = KeyName.PageUp,
        [KeyCode.PageDown] = KeyName.PageDown,
    };

    /// <summary>Null for keys the game has no word for.</summary>
    public static KeyPress? Of(Key key)
    {
        KeyCode bare = key.KeyCode & ~(KeyCode.ShiftMask | KeyCode.CtrlMask | KeyCode.AltMask);
        if (Names.TryGetValue(bare, out KeyName name))
        {
            KeyName shifted = name == KeyName.Tab && key.IsShift ? KeyName.BackTab : name;
            return new KeyPress(null, shifted, key.IsCtrl, key.IsAlt);
        }

        if (bare is >= KeyCode.F1 and <= KeyCode.F12)
        {
            return new KeyPress(null, KeyName.F1 + (int)(bare - KeyCode.F1), key.IsCtrl, key.IsAlt);
        }

        return Character(key, bare) is { } character
            ? new KeyPress(character, KeyName.Character, key.IsCtrl, key.IsAlt)
            : null;
    }

    private static char? Character(Key key, KeyCode bare)
    {
        if (key.IsCtrl || key.IsAlt)
        {
            return (int)bare is > 0x20 and < 0x7F ? char.ToLowerInvariant((char)bare) : null;
        }

        // The library asks no more of a code than to be small enough: half a character, which a terminal may well send, it cannot tell.
        return Rune.IsValid((int)bare) && key.TryGetPrintableRune(out Rune rune) && rune.IsBmp ? (char)rune.Value : null;
    }
}
