using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>Something that takes a moment and shows nobody's secrets.</summary>
internal sealed class WaitScreen(string text) : IScreen
{
    public Line Header => Line.Of("CloudWars", Ink.Title);

    public Sheet Render(DrawingContext context) => new Sheet().Blank().Append(Wrap.Words(text, context.Width));

    public bool OnKey(KeyPress key) => key.Is(KeyName.Escape);
}
