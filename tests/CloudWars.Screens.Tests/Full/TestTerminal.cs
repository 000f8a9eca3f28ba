using System.Drawing;
using System.Runtime.CompilerServices;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Full;
using CloudWars.Screens.Stage;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Time;
using Terminal.Gui.Views;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace CloudWars.Screens.Tests.Full;

/// <summary>
/// The real window on a terminal that exists only in memory: keys and clicks in, text and colours out. The stress runs compile
/// this file too.
/// </summary>
internal sealed class TestTerminal : IDisposable
{
    private readonly VirtualTimeProvider _time = new();
    private readonly SessionToken _session;

    public TestTerminal(Func<IStage, IScreen> first, int columns = 80, int rows = 24, Theme theme = Theme.Dark, Glyphs? glyphs = null)
        : this(columns, rows, () => new GameWindow(Palette.For(theme), glyphs ?? Glyphs.Unicode, first))
    {
    }

    public TestTerminal(int columns, int rows, Func<Runnable> window)
    {
        App = Application.Create(_time);
        App.Init(DriverRegistry.Names.ANSI);
        App.Driver!.SetScreenSize(columns, rows);
        Runnable = window();
        _session = App.Begin(Runnable)!;
        App.LayoutAndDraw();
    }

    public IApplication App { get; }

    public Runnable Runnable { get; }

    public GameWindow Window => (GameWindow)Runnable;

    public string Screen => App.Driver!.ToString()!;

    public string[] Rows => Screen.Split('\n');

    /// <summary>What the last drawing sent to the terminal.</summary>
    public string Written => App.Driver!.GetOutput().GetLastOutput();

    public TestTerminal Press(params IEnumerable<Key> keys)
    {
        foreach (Key key in keys)
        {
            App.InjectKey(key);
            App.LayoutAndDraw();
        }

        return this;
    }

    public TestTerminal Type(string text) => Press(text.Select(letter => new Key(letter)));

    public TestTerminal Click(int column, int row)
    {
        App.InjectSequence(InputInjectionExtensions.LeftButtonClick(new Point(column, row)));
        App.LayoutAndDraw();
        return this;
    }

    public TestTerminal Wheel(MouseFlags direction, int column = 5, int row = 10)
    {
        App.InjectMouse(new Mouse { ScreenPosition = new Point(column, row), Flags = direction });
        App.LayoutAndDraw();
        return this;
    }

    public TestTerminal Resize(int columns, int rows)
    {
        App.Driver!.SetScreenSize(columns, rows);
        App.LayoutAndDraw();
        return this;
    }

    public TestTerminal Advance(TimeSpan time)
    {
        _time.Advance(time);
        App.TimedEvents!.RunTimers();
        App.LayoutAndDraw();
        return this;
    }

    /// <summary>Lets real background work come back; fails the test when it never does.</summary>
    public void Await(Func<bool> condition)
    {
        bool came = SpinWait.SpinUntil(
            () =>
            {
                Advance(TimeSpan.FromMilliseconds(100));
                return condition();
            },
            TimeSpan.FromSeconds(5));
        if (!came)
        {
            throw new TimeoutException("What was waited for never came:\n" + Screen);
        }
    }

    public Attribute AttributeAt(int row, int column) => App.Driver!.Contents![row, column].Attribute!.Value;

    public void Dispose()
    {
        App.End(_session);
        Runnable.Dispose();
        App.Dispose();
    }

    /// <summary>The library must never touch the terminal the tests are started from.</summary>
    [ModuleInitializer]
    internal static void WithoutRealTerminal() => Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");
}
