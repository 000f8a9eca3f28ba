using CloudWars.Screens.Play;
using CloudWars.Screens.Tests.Full;
using Terminal.Gui.App;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;

namespace CloudWars.Screens.Tests.Play;

/// <summary>Two people at one keyboard in a real game: what one did is nowhere while the other looks.</summary>
[Collection(ProcessWide.Name)]
public sealed class HotSeatGameTests : IDisposable
{
    private static readonly string[] AdasSecrets = ["1.25", "Research budget", "Runway"];

    private readonly List<string> _behind = [];
    private TestTerminal? _terminal;

    private static Key[] KeysThatMustDoNothing => [Key.Esc, Key.F5, new('9'), new(':'), Key.F4, new('e'), Key.Space];

    public void Dispose() => _terminal?.Dispose();

    [Fact]
    public void What_one_player_ordered_is_neither_behind_the_curtain_nor_on_the_other_s_pages()
    {
        TestTerminal terminal = Open();
        terminal.Press(Key.Enter);
        Assert.Contains("has still to decide", terminal.Screen);

        terminal.Press(Key.CursorDown, Key.Enter);
        Assert.Contains("To decide in Q1 2026", terminal.Screen);
        Assert.Contains("Minerva", terminal.Screen);
        terminal.Type("r").Type("1.25").Press(Key.Enter).Type("9");
        Assert.Contains("Research budget $1.25B", terminal.Screen);

        _behind.Clear();
        terminal.Press(Key.F5).Type("y");
        Assert.Contains("has committed", terminal.Screen);
        terminal.Press(Key.Enter);

        Assert.NotEmpty(_behind);
        Assert.All(_behind, screen => Assert.All(AdasSecrets, secret => Assert.DoesNotContain(secret, screen)));
        Assert.Contains("Nimbus", terminal.Screen);
        foreach (char page in "123456789")
        {
            terminal.Type(page.ToString());
            Assert.DoesNotContain("1.25B", terminal.Screen);
            Assert.DoesNotContain("Research budget $1.25B", terminal.Screen);
        }
    }

    [Fact]
    public void Esc_on_the_seat_list_leads_to_no_desk()
    {
        TestTerminal terminal = Open();
        terminal.Press(Key.Enter, Key.Esc);

        Assert.Contains("go on playing", terminal.Screen);
        Assert.DoesNotContain("Cash", terminal.Screen);
    }

    private TestTerminal Open()
    {
        Application.MaximumIterationsPerSecond = 1000;
        _terminal = new TestTerminal(stage => new GameApp(TestGame.Services()).First(stage, TestGame.Start(twoPeople: true)));
        int turn = 0;
        bool working = false;
        _terminal.App.Iteration += (_, _) =>
        {
            if (working || !_terminal.Screen.Contains("Pass the keyboard", StringComparison.Ordinal))
            {
                _terminal.App.LayoutAndDraw();
                return;
            }

            working = true;
            _behind.Add(_terminal.Screen);
            Key[] keys = KeysThatMustDoNothing;
            if (turn++ % (keys.Length + 1) is var at && at < keys.Length)
            {
                _terminal.App.InjectKey(keys[at]);
            }
            else
            {
                _terminal.Advance(TimeSpan.FromSeconds(1));
                _terminal.App.InjectKey(Key.Enter);
            }

            working = false;
        };
        return _terminal;
    }
}
