using Terminal.Gui.Input;

namespace CloudWars.Screens.Tests.Full;

public sealed class BackgroundWorkTests : IDisposable
{
    private readonly PageOfRows _page = new(3);
    private readonly TestTerminal _terminal;
    private readonly ManualResetEventSlim _mayEnd = new();

    public BackgroundWorkTests() => _terminal = new TestTerminal(_ => _page);

    public void Dispose()
    {
        _mayEnd.Set();
        _terminal.Dispose();
        _mayEnd.Dispose();
    }

    [Fact]
    public void Shows_what_it_does_while_the_player_goes_on()
    {
        Start(_ => { });
        _terminal.Await(() => _terminal.Screen.Contains("Rivals think: Anthropic", StringComparison.Ordinal));

        _terminal.Press(Key.CursorDown, Key.Enter);

        Assert.True(_terminal.Window.IsBusy);
        Assert.Equal(["row:1"], _page.Chosen);
        Assert.Contains("Esc stops it", _terminal.Screen);
    }

    [Fact]
    public void Delivers_its_result_on_the_screen_s_thread()
    {
        int thread = 0;
        int result = 0;
        Start(value => (result, thread) = (value, Environment.CurrentManagedThreadId));
        _mayEnd.Set();

        _terminal.Await(() => result != 0);

        Assert.Equal((42, Environment.CurrentManagedThreadId), (result, thread));
        Assert.False(_terminal.Window.IsBusy);
        Assert.DoesNotContain("Rivals think", _terminal.Screen);
    }

    [Fact]
    public void Escape_stops_it_and_its_result_is_not_wanted_any_more()
    {
        bool delivered = false;
        Start(_ => delivered = true);

        _terminal.Press(Key.Esc);
        _terminal.Await(() => !_terminal.Window.IsBusy);

        Assert.False(delivered);
        Assert.Contains("Stopped.", _terminal.Screen);
    }

    [Fact]
    public void A_second_work_is_refused_while_the_first_runs()
    {
        Start(_ => { });

        Assert.False(_terminal.Window.RunInBackground("Other", (_, _) => 1, _ => { }));
    }

    [Fact]
    public void A_failure_comes_out_where_the_crash_report_is_made()
    {
        _terminal.Window.RunInBackground<int>("Fails", (_, _) => throw new InvalidOperationException("lost"), _ => { });

        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(
            () => _terminal.Await(() => false));

        Assert.Equal("lost", failure.Message);
        Assert.False(_terminal.Window.IsBusy);
    }

    private void Start(Action<int> done) => _terminal.Window.RunInBackground(
        "Rivals think",
        (progress, cancelled) =>
        {
            progress.Report("Anthropic");
            _mayEnd.Wait(cancelled);
            return 42;
        },
        done);
}
