using CloudWars.Screens.Full;
using CloudWars.Screens.Stage;
using Terminal.Gui.App;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;

namespace CloudWars.Screens.Tests.Full;

/// <summary>Runs the curtain as the game does: over the window, inside its own loop.</summary>
[Collection(ProcessWide.Name)]
public sealed class HotSeatTests : IDisposable
{
    private const string Secret = "SECRET";

    private readonly List<string> _behind = [];
    private readonly List<string> _written = [];
    private TestTerminal? _terminal;
    private Queue<Action> _steps = new();
    private bool _lifted;

    public void Dispose() => _terminal?.Dispose();

    [Fact]
    public void Nothing_of_the_player_before_is_on_the_screen_or_sent_to_it_behind_the_curtain()
    {
        Play(
            () => _terminal!.App.InjectKey(Key.Esc),
            () => _terminal!.App.InjectKey(Key.F4),
            () => _terminal!.Window.Refresh(),
            () => _terminal!.Window.Say(Secret),
            () => _terminal!.Window.Push(new PageOfRows(3, Secret)),
            () => _terminal!.App.Driver!.SetScreenSize(100, 30));

        Assert.All(_behind, screen => Assert.DoesNotContain(Secret, screen));
        Assert.All(_written, output => Assert.DoesNotContain(Secret, output));
        Assert.NotEmpty(_behind);
    }

    [Fact]
    public void The_next_player_s_page_comes_only_when_the_curtain_is_lifted()
    {
        Play();

        Assert.True(_lifted);
        Assert.Contains("Mine 00", _terminal!.Screen);
        Assert.DoesNotContain(Secret, _terminal.Screen);
    }

    [Fact]
    public void A_program_that_is_told_to_end_is_not_held_up_by_the_curtain()
    {
        using TestTerminal terminal = new(_ => new PageOfRows(3, Secret));
        bool told = false;
        terminal.App.Iteration += (_, _) =>
        {
            if (!told)
            {
                told = true;
                TerminalSession.EndAll(terminal.App);
            }
        };

        terminal.Window.DrawCurtain("Next", () => _lifted = true);

        Assert.True(told);
        Assert.False(_lifted);
        Assert.True(terminal.Window.StopRequested);
    }

    /// <summary>Draws the curtain, takes one step per turn of its loop while watching the screen, then lifts it.</summary>
    private void Play(params Action[] steps)
    {
        Application.MaximumIterationsPerSecond = 1000;
        _steps = new Queue<Action>(steps);
        _terminal = new TestTerminal(_ => new PageOfRows(30, Secret));
        Assert.Contains(Secret, _terminal.Screen);
        _terminal.App.Iteration += (_, _) => Step();
        _terminal.Window.DrawCurtain("Next", () =>
        {
            _lifted = true;
            _terminal.Window.ReplaceAll(new PageOfRows(3, "Mine"));
        });
        _terminal.App.LayoutAndDraw();
    }

    private void Step()
    {
        if (_lifted)
        {
            return;
        }

        _terminal!.App.LayoutAndDraw();
        _behind.Add(_terminal.Screen);
        _written.Add(_terminal.Written);
        if (_steps.TryDequeue(out Action? step))
        {
            step();
        }
        else
        {
            _terminal.Advance(TimeSpan.FromSeconds(1));
            _terminal.App.InjectKey(Key.Enter);
        }
    }
}
