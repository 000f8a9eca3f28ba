using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Stage;

/// <summary>The way the player came in. It is never empty: there is always a screen to go back to.</summary>
public sealed class ScreenStack(IScreen first)
{
    private readonly List<IScreen> _screens = [first];

    public IScreen Top => _screens[^1];

    /// <summary>The header of the uppermost screen that has one.</summary>
    public Line Header => Enumerable.Reverse(_screens).Select(screen => screen.Header).FirstOrDefault(line => line is not null)
        ?? Line.Empty;

    public int Depth => _screens.Count;

    public void Push(IScreen screen) => _screens.Add(screen);

    /// <summary>False when only the first screen is left, which stays.</summary>
    public bool Pop()
    {
        if (Depth == 1)
        {
            return false;
        }

        _screens.RemoveAt(Depth - 1);
        return true;
    }

    public void PopTo(IScreen screen)
    {
        while (Top != screen && Pop())
        {
        }
    }

    public void Replace(IScreen screen) => _screens[^1] = screen;

    public void ReplaceAll(IScreen screen)
    {
        _screens.Clear();
        _screens.Add(screen);
    }
}
