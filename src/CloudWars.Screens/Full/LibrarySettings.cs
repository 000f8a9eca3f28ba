using Terminal.Gui.App;
using Terminal.Gui.Input;

namespace CloudWars.Screens.Full;

/// <summary>Process-wide settings of the terminal library, to be applied before it starts.</summary>
internal static class LibrarySettings
{
    public static void Apply() =>
        // The library's own quit key is Esc, which here always means back.
        Application.SetDefaultKeyBinding(Command.Quit, Bind.All(Key.Q.WithCtrl));
}
