using System.Runtime.CompilerServices;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;
using Terminal.Gui.ViewBase;

namespace CloudWars.Screens.Full;

/// <summary>Header, tabs, page and footer of the one window, laid out for the screen it is given.</summary>
internal sealed class PageFrame : View
{
    private const int FooterRows = 2;

    private readonly Glyphs _glyphs;
    private readonly StripView _head;
    private readonly SheetView _page;
    private readonly StripView _foot;

    /// <summary>Where the player was on each screen that is still there, for coming back to it.</summary>
    private readonly ConditionalWeakTable<IScreen, Selection> _places = [];

    private IScreen? _shown;
    private (int HeadRows, int PageRows) _laidOut;

    public PageFrame(Palette palette, Glyphs glyphs)
    {
        _glyphs = glyphs;
        _head = new StripView(palette, glyphs) { Width = Dim.Fill() };
        _page = new SheetView(palette, glyphs) { Width = Dim.Fill() };
        _foot = new StripView(palette, glyphs) { Width = Dim.Fill(), Height = FooterRows, Y = Pos.AnchorEnd(FooterRows) };
        Width = Dim.Fill();
        Height = Dim.Fill();
        Add(_head, _page, _foot);
    }

    public event Action<string>? Chosen
    {
        add
        {
            _head.Chosen += value;
            _page.Chosen += value;
        }

        remove
        {
            _head.Chosen -= value;
            _page.Chosen -= value;
        }
    }

    public event Action<string>? Selected
    {
        add => _page.Selected += value;
        remove => _page.Selected -= value;
    }

    public event Action? Moved
    {
        add => _page.Moved += value;
        remove => _page.Moved -= value;
    }

    public bool IsTooSmallFor(IScreen screen) => !screen.FitsAnySize
        && (Viewport.Width < TerminalGuard.ColumnsMin || Viewport.Height < TerminalGuard.RowsMin);

    public void Use(Palette palette) => (_head.Palette, _page.Palette, _foot.Palette) = (palette, palette, palette);

    /// <summary>What the keyboard is on; null where a page has nothing to choose.</summary>
    public string? SelectedTarget => _page.SelectedTarget;

    /// <summary>Selection and scrolling; false when the key means nothing to the page.</summary>
    public bool Take(KeyPress key) => _page.Take(key);

    public void Draw(IScreen screen, Line header)
    {
        if (_shown != screen)
        {
            _page.TurnTo(_places.GetOrCreateValue(screen));
            _shown = screen;
        }

        if (IsTooSmallFor(screen))
        {
            Place(new Sheet(), _ => TooSmallNotice());
            return;
        }

        Sheet head = new Sheet().Add(header);
        Place(screen.Tabs.Height == 0 ? head : head.Append(screen.Tabs), screen.Render);
    }

    /// <summary>Shows nothing and keeps nothing of what was shown.</summary>
    public void Blank()
    {
        _shown = null;
        _page.TurnTo(new Selection());
        Place(new Sheet(), _ => new Sheet());
        _foot.Show(new Sheet());
    }

    public void DrawFooter(IScreen screen, Line message) => _foot.Show(IsTooSmallFor(screen)
        ? new Sheet()
        : Footer.Draw(Viewport.Width, message, _page.Position, screen.Hints));

    protected override bool OnClearingViewport() => true;

    private void Place(Sheet head, Func<DrawingContext, Sheet> page)
    {
        int rows = Math.Max(1, Viewport.Height - FooterRows - head.Height);
        LayOut(head.Height, rows);
        _head.Show(head);
        _page.Show(page(new DrawingContext(Viewport.Width, rows, _glyphs)), rows);
    }

    /// <summary>Only when something moves: the library forgets the whole screen and sends it again after every layout.</summary>
    private void LayOut(int headRows, int pageRows)
    {
        if (_laidOut == (headRows, pageRows))
        {
            return;
        }

        _laidOut = (headRows, pageRows);
        _head.Height = headRows;
        _page.Y = headRows;
        _page.Height = pageRows;
        Layout();
    }

    private Sheet TooSmallNotice() => Wrap.Words(
        $"This window has {Viewport.Width} by {Viewport.Height}; CloudWars needs {TerminalGuard.ColumnsMin} by "
        + $"{TerminalGuard.RowsMin}. Enlarge it to play on.",
        Math.Max(1, Viewport.Width),
        Ink.Warning);
}
