using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Stage;

/// <summary>
/// One page of the game. It draws itself as data, gets keys, and asks its <see cref="IStage"/> for everything else.
/// All calls come on one thread. After every key, choice or tick that was handled the stage renders it again.
/// </summary>
public interface IScreen
{
    /// <summary>
    /// The line above everything: company, quarter, cash, runway. Null keeps the line of the screen underneath.
    /// </summary>
    Line? Header => null;

    /// <summary>The tabs line under the header, its tabs being hotspots; empty for screens that have none.</summary>
    Sheet Tabs => new();

    IReadOnlyList<KeyHint> Hints => [];

    /// <summary>Draws the page. The context's height is what is visible; a longer sheet scrolls.</summary>
    Sheet Render(DrawingContext context);

    /// <summary>
    /// Offers a key before the stage's own meaning of it (moving the selection, Esc back). True when used up.
    /// </summary>
    bool OnKey(KeyPress key) => false;

    /// <summary>The player pressed Enter on a hotspot or clicked it.</summary>
    void OnChosen(string target)
    {
    }

    /// <summary>Text was pasted: already cleaned, on one line. Only screens that take typed text care.</summary>
    void OnPaste(string text)
    {
    }

    /// <summary>The selection moved to this hotspot; true when the page shows something about it and must be redrawn.</summary>
    bool OnSelected(string target) => false;

    /// <summary>True for short dialogs that can still be answered in a window too small for the game.</summary>
    bool FitsAnySize => false;

    /// <summary>Called about ten times a second; true when the picture changed. Most screens never animate.</summary>
    bool OnTick() => false;
}
