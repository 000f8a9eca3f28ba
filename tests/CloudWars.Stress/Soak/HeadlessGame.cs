using System.Diagnostics;
using CloudWars.Core.Replay;
using CloudWars.Play;
using CloudWars.Screens.Play;
using CloudWars.Screens.Tests.Full;
using CloudWars.Stress.Shared;
using Terminal.Gui.App;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;

namespace CloudWars.Stress.Soak;

/// <summary>The whole game, store and opponents included, on a terminal that exists only in memory.</summary>
internal sealed class HeadlessGame : IDisposable
{
    private const int BotSeconds = 5;

    private static readonly string[] Seats = ["amazon", "microsoft", "google", "openai", "anthropic", "meta"];

    private readonly TempFolder _folder = new("screen");
    private readonly OpenedStore _store;
    private readonly ControllerSource _controllers = new(BotSeconds);

    public HeadlessGame()
    {
        Application.MaximumIterationsPerSecond = 1000;
        _store = new OpenedStore(_folder.Path);
    }

    /// <summary>Opens the window: on the title, or at the desk of OpenAI in a new game of two years.</summary>
    public Sitting SitDown(bool fromTitle, ulong seed)
    {
        GameServices services = CompositionRoot.Services(_folder.Path, _store, _controllers);
        SeatRecord[] seats = [.. Seats.Select(s => new SeatRecord(s, s == "openai" ? "human:Ada" : s is "amazon" or "google" ? "ai:intern" : "ai:random"))];
        GameStart start = fromTitle ? GameStart.Title : GameStart.New(new NewGame("trainium-gambit:short", seats, seed));
        return new Sitting(new TestTerminal(stage => new GameApp(services).First(stage, start)));
    }

    public void Dispose()
    {
        _controllers.Dispose();
        _store.Dispose();
        _folder.Dispose();
    }

    /// <summary>One window from its opening to its closing.</summary>
    internal sealed class Sitting : IDisposable
    {
        private const int StuckSeconds = 25;

        private readonly TestTerminal _terminal;
        private bool _working;

        public Sitting(TestTerminal terminal)
        {
            _terminal = terminal;
            _terminal.App.Iteration += (_, _) => PassTheKeyboard();
        }

        public string Screen => _terminal.Screen;

        public bool IsOver => _terminal.Window.StopRequested;

        public void Press(Key key) => _terminal.Press(key);

        public void Type(string text) => _terminal.Type(text);

        /// <summary>Lets work in the background end; what is wrong if it does not.</summary>
        public string? Settle()
        {
            long started = Stopwatch.GetTimestamp();
            do
            {
                _terminal.Advance(TimeSpan.FromMilliseconds(200));
                if (!_terminal.Window.IsBusy)
                {
                    return null;
                }

                Thread.Sleep(1);
            }
            while (Stopwatch.GetElapsedTime(started).TotalSeconds < StuckSeconds);

            return "work in the background does not end:\n" + Screen;
        }

        public void Dispose() => _terminal.Dispose();

        /// <summary>Behind the curtain the next player sits down at once; the window that runs it waits for that here.</summary>
        private void PassTheKeyboard()
        {
            if (!_working && Screen.Contains("Pass the keyboard", StringComparison.Ordinal))
            {
                _working = true;
                _terminal.Advance(TimeSpan.FromSeconds(1));
                _terminal.App.InjectKey(Key.Enter);
                _working = false;
            }
        }
    }
}
