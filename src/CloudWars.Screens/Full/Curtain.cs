using CloudWars.Screens.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using Line = CloudWars.Screens.Drawing.Line;

namespace CloudWars.Screens.Full;

/// <summary>
/// Stands between two players at one keyboard. Only Enter lifts it: the library would close any window on Esc, on
/// its quit key or on request, so closing is vetoed until Enter or the end of the program allows it.
/// </summary>
public sealed class Curtain : Runnable
{
    /// <summary>An Enter still on its way from the player before must not lift the curtain.</summary>
    private static readonly TimeSpan DeafFor = TimeSpan.FromMilliseconds(400);

    private readonly StripView _cloth;
    private readonly string _player;
    private readonly Glyphs _glyphs;
    private bool _listens;

    public Curtain(string player, Palette palette, Glyphs glyphs)
    {
        _player = player;
        _glyphs = glyphs;
        _cloth = new StripView(palette, glyphs) { Width = Dim.Fill(), Height = Dim.Fill() };
        Width = Dim.Fill();
        Height = Dim.Fill();
        CanFocus = true;
        Add(_cloth);
        Initialized += (_, _) => App?.AddTimeout(DeafFor, Listen);
    }

    /// <summary>Set when the whole program ends: then the curtain may not stand in the way.</summary>
    public bool MayLeave { get; set; }

    protected override bool OnIsRunningChanging(bool oldIsRunning, bool newIsRunning) =>
        (!newIsRunning && !MayLeave) || base.OnIsRunningChanging(oldIsRunning, newIsRunning);

    /// <summary>Every key ends here, so that none reaches the windows behind or the library's own commands.</summary>
    protected override bool OnKeyDown(Key key)
    {
        if (_listens && key.KeyCode == KeyCode.Enter)
        {
            MayLeave = true;
            App?.RequestStop(this);
        }

        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse) => true;

    protected override bool OnPaste(string text) => true;

    protected override bool OnClearingViewport() => true;

    protected override void OnSubViewsLaidOut(LayoutEventArgs args)
    {
        base.OnSubViewsLaidOut(args);
        _cloth.Show(Cloth(Viewport.Width, Viewport.Height));
    }

    private bool Listen()
    {
        _listens = true;
        return false;
    }

    private Sheet Cloth(int width, int height)
    {
        Line fold = Line.Of(string.Concat(Enumerable.Repeat(_glyphs.Curtain, width)), Ink.Frame);
        Line[] notice =
        [
            "",
            Line.Of("Pass the keyboard to", Ink.Muted),
            Line.Of(_player, Ink.Title),
            "",
            Line.Of("Enter", Ink.Key).Add(" when you sit here alone"),
            "",
        ];
        int wide = Math.Min(width, Math.Max(30, notice.Max(line => line.Width) + 6));
        int side = Math.Max(0, (width - wide) / 2);
        int above = Math.Max(0, (height - notice.Length) / 2);
        Sheet cloth = new();
        for (int row = 0; row < height; row++)
        {
            bool open = row >= above && row < above + notice.Length;
            cloth.Add(open
                ? fold.Cut(0, side).Add(notice[row - above].Fit(wide, Align.Centre)).Add(fold.Cut(0, width - side - wide))
                : fold);
        }

        return cloth;
    }
}
