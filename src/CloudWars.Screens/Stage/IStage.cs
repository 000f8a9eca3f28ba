using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Stage;

/// <summary>What a screen may ask of the program around it. The same in full screen and in plain text.</summary>
public interface IStage
{
    /// <summary>Ctrl-C or Ctrl+Q was pressed; the game answers, usually with a dialog. Without a listener the game ends.</summary>
    event Action? QuitRequested;

    /// <summary>About ten times a second on a screen; where lines are typed, after each of them, before it counts.</summary>
    event Action? Beat;

    /// <summary>True where pictures can move and time passes by itself; false where lines are printed.</summary>
    bool Animates { get; }

    /// <summary>True while work runs in the background; orders should wait.</summary>
    bool IsBusy { get; }

    /// <summary>The signs in use; screens rarely need them outside <see cref="IScreen.Render"/>.</summary>
    Glyphs Glyphs { get; }

    /// <summary>Opens a screen over the present one; Esc comes back.</summary>
    void Push(IScreen screen);

    /// <summary>Goes back one screen; the last one stays.</summary>
    void Pop();

    /// <summary>Goes back until this screen is on top.</summary>
    void PopTo(IScreen screen);

    /// <summary>Puts a screen in the place of the present one.</summary>
    void Replace(IScreen screen);

    /// <summary>Drops every screen and starts over with this one: a new game, the next player.</summary>
    void ReplaceAll(IScreen screen);

    /// <summary>Draws the present screen again, for changes that came from elsewhere.</summary>
    void Refresh();

    /// <summary>Shows a message in the footer until the next key.</summary>
    void Say(Line message);

    /// <summary>
    /// Works off the screen's thread and delivers the result on it. The footer shows the label and the progress; Esc
    /// cancels by the token. False, and nothing happens, when other work is still running.
    /// </summary>
    bool RunInBackground<T>(string label, Func<IProgress<string>, CancellationToken, T> work, Action<T> done);

    /// <summary>
    /// Works beside everything else, without a word in the footer: what is shown gets better when it is done. New quiet work
    /// takes the place of what still runs.
    /// </summary>
    void RunQuietly<T>(Func<CancellationToken, T> work, Action<T> done);

    /// <summary>
    /// Hides everything behind the next player's name until that player lifts it, then calls back. Nothing of the
    /// player before stays on the screen or in the scroll-back.
    /// </summary>
    void DrawCurtain(string nextPlayer, Action lifted);

    /// <summary>Leaves the program without asking.</summary>
    void Quit();
}
