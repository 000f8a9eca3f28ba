namespace CloudWars.Screens.Stage;

/// <summary>The keys that are not characters. <see cref="Character"/> means: look at <see cref="KeyPress.Char"/>.</summary>
public enum KeyName
{
    Character,
    Enter,
    Escape,
    Tab,
    BackTab,
    Backspace,
    Delete,
    Insert,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12,
}
