using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using Line = CloudWars.Screens.Drawing.Line;

namespace CloudWars.Screens.Full;

/// <summary>
/// The one window. It holds the stack of screens, gives them keys and has drawn what they answer. No key of the
/// terminal library gets past it, so none of the library's defaults can close or move anything.
/// </summary>
public sealed class GameWindow : Runnable, IStage
{
    private static readonly TimeSpan BeatTime = TimeSpan.FromMilliseconds(100);

    private readonly PageFrame _frame;
    private readonly ScreenStack _screens;
    private Palette _palette;
    private BackgroundWork? _work;
    private BackgroundWork? _quiet;
    private Line _message = Line.Empty;
    private bool _curtained;
    private int _beat;
    private System.Drawing.Size _laidOut;

    /// <summary>Which selection a screen was told last.</summary>
    private (IScreen Screen, string Target) _told;

    public GameWindow(Palette palette, Glyphs glyphs, Func<IStage, IScreen> first)
    {
        _palette = palette;
        Glyphs = glyphs;
        _frame = new PageFrame(palette, glyphs);
        Width = Dim.Fill();
        Height = Dim.Fill();
        CanFocus = true;
        Add(_frame);
        _frame.Chosen += Choose;
        _frame.Selected += Select;
        _frame.Moved += DrawFooter;
        _screens = new ScreenStack(first(this));
        Initialized += (_, _) => Start();
    }

    public event Action? QuitRequested;

    public event Action? Beat;

    public bool Animates => true;

    public Glyphs Glyphs { get; }

    public bool IsBusy => _work is not null;

    public IScreen Top => _screens.Top;

    private bool CanPlay => !_curtained && !_frame.IsTooSmallFor(Top);

    public void Push(IScreen screen) => Change(() => _screens.Push(screen));

    public void Pop() => Change(() => _screens.Pop());

    public void PopTo(IScreen screen) => Change(() => _screens.PopTo(screen));

    public void Replace(IScreen screen) => Change(() => _screens.Replace(screen));

    public void ReplaceAll(IScreen screen) => Change(() => _screens.ReplaceAll(screen));

    public void Refresh() => Draw();

    public void Say(Line message)
    {
        _message = message;
        DrawFooter();
    }

    /// <summary>Changes the theme at once.</summary>
    public void Use(Theme theme)
    {
        _palette = Palette.For(theme);
        _frame.Use(_palette);
    }

    public bool RunInBackground<T>(string label, Func<IProgress<string>, CancellationToken, T> work, Action<T> done)
    {
        if (IsBusy || App is not { } app)
        {
            return false;
        }

        _work = new BackgroundWork(label, app.Invoke);
        DrawFooter();
        _ = _work.Run(work, result => Change(() => done(result)), EndWork);
        return true;
    }

    public void RunQuietly<T>(Func<CancellationToken, T> work, Action<T> done)
    {
        if (App is not { } app)
        {
            return;
        }

        _quiet?.Cancel();
        BackgroundWork quiet = new("", app.Invoke);
        _quiet = quiet;
        _ = quiet.Run((_, cancel) => work(cancel), result => Change(() => done(result)), () => EndQuiet(quiet));
    }

    public void DrawCurtain(string nextPlayer, Action lifted)
    {
        if (App is not { } app)
        {
            return;
        }

        _curtained = true;
        _message = Line.Empty;
        _frame.Blank();
        app.Driver?.WriteRaw(ScrollBack.Erase);
        app.Driver?.ClearContents();
        using (Curtain curtain = new(nextPlayer, _palette, Glyphs))
        {
            app.Run(curtain);
        }

        _curtained = false;
        if (IsRunning && !StopRequested)
        {
            Change(lifted);
        }
    }

    public void Quit()
    {
        _work?.Cancel();
        _quiet?.Cancel();
        App?.RequestStop(this);
    }

    protected override bool OnClearingViewport() => true;

    protected override void OnSubViewsLaidOut(LayoutEventArgs args)
    {
        base.OnSubViewsLaidOut(args);
        if (Viewport.Size != _laidOut)
        {
            _laidOut = Viewport.Size;
            Draw();
        }
    }

    /// <summary>Only Ctrl+Z goes on to the library, which suspends the program as the shell expects.</summary>
    protected override bool OnKeyDown(Key key)
    {
        if (_curtained || KeyTranslation.Of(key) is not { } press)
        {
            return true;
        }

        if (press.IsCtrl('z'))
        {
            return false;
        }

        _message = Line.Empty;
        Take(press);
        Draw();
        return true;
    }

    private void Start()
    {
        App!.AddTimeout(BeatTime, Tick);
        App.Paste += (_, paste) => Take(paste);
        Draw();
    }

    /// <summary>Pasted text never becomes keys: it could press the game's letters.</summary>
    private void Take(PasteEventArgs paste)
    {
        paste.Handled = true;
        if (CanPlay)
        {
            Change(() => Top.OnPaste(SafeText.OneLine(paste.Text)));
        }
    }

    private void Take(KeyPress key)
    {
        if (key.IsCtrl('c') || key.IsCtrl('q'))
        {
            (QuitRequested ?? Quit)();
        }
        else if (key.Is(KeyName.Escape) && IsBusy)
        {
            _work!.Cancel();
        }
        else if (CanPlay && !Top.OnKey(key) && !_frame.Take(key) && key.Is(KeyName.Escape) && !_screens.Pop())
        {
            _message = Line.Of("This is the first page. Ctrl+Q leaves the game.", Ink.Muted);
        }
    }

    private void Choose(string target)
    {
        if (CanPlay)
        {
            _message = Line.Empty;
            Change(() => Top.OnChosen(target));
        }
    }

    private void Select(string target)
    {
        _told = (Top, target);
        if (Top.OnSelected(target))
        {
            Draw();
        }
    }

    private void Change(Action change)
    {
        change();
        Draw();
    }

    private bool Tick()
    {
        _beat++;
        if (!_curtained)
        {
            Beat?.Invoke();
        }

        if (!_curtained && Top.OnTick())
        {
            Draw();
        }
        else if (IsBusy)
        {
            DrawFooter();
        }

        return true;
    }

    private void EndQuiet(BackgroundWork quiet)
    {
        _quiet = _quiet == quiet ? null : _quiet;
        quiet.Dispose();
    }

    private void EndWork()
    {
        bool cancelled = _work?.IsCancelled ?? false;
        _work?.Dispose();
        _work = null;
        Say(cancelled ? Line.Of("Stopped.", Ink.Muted) : Line.Empty);
    }

    private void Draw()
    {
        if (IsInitialized && !_curtained)
        {
            _frame.Draw(Top, _screens.Header);
            if (_frame.SelectedTarget is { } target && (Top, target) != _told)
            {
                // A page that opens, or that lost what was selected, stands somewhere without a key having moved it there.
                Select(target);
            }

            DrawFooter();
        }
    }

    private void DrawFooter()
    {
        if (!_curtained)
        {
            _frame.DrawFooter(Top, _work is { } work ? Footer.Busy(work, _beat, Glyphs) : _message);
        }
    }
}
