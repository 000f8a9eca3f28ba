using CloudWars.Screens.Play;
using CloudWars.Screens.Tests.Full;
using Terminal.Gui.Input;

namespace CloudWars.Screens.Tests.Play;

/// <summary>A cat on the keyboard: whatever is pressed, nothing breaks.</summary>
[Collection(ProcessWide.Name)]
public sealed class WildKeysTests
{
    private const int KeysPressed = 400;

    /// <summary>Without the letter that quits from menus: a cat that leaves finds nothing.</summary>
    private const string Letters = "1234567890abcdefghijklmnoprstuvwxyz:?y.-";

    private static readonly Key[] Named =
    [
        Key.Enter, Key.Enter, Key.Enter, Key.Esc, Key.CursorDown, Key.CursorDown, Key.CursorUp, Key.CursorLeft, Key.CursorRight,
        Key.PageDown, Key.Home, Key.End, Key.Tab, Key.Delete, Key.Backspace, Key.F1, Key.F5, Key.F5,
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_keys_in_any_order_break_nothing(int seed)
    {
        Random cat = new(seed);
        using TestTerminal terminal = new(stage => new GameApp(TestGame.Services(8)).First(stage, TestGame.Start()));
        List<string> pressed = [];
        for (int i = 0; i < KeysPressed; i++)
        {
            Key key = cat.Next(2) == 0 ? Named[cat.Next(Named.Length)] : new Key(Letters[cat.Next(Letters.Length)]);
            pressed.Add(key.ToString());
            Exception? fault = Record.Exception(() => terminal.Press(key).Advance(TimeSpan.FromMilliseconds(200)));
            Assert.True(fault is null, $"seed {seed}, after {string.Join(' ', pressed)}: {fault}");
            if (terminal.Window.StopRequested)
            {
                return;
            }
        }
    }
}
