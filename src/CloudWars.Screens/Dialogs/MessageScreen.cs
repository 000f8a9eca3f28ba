using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Dialogs;

/// <summary>Something to read: help, an explanation, an article. Esc or Enter goes back.</summary>
public sealed class MessageScreen(IStage stage, string title, Func<DrawingContext, Sheet> body, Action? closed = null) : IScreen
{
    public MessageScreen(IStage stage, string title, string text, Action? closed = null)
        : this(stage, title, context => Wrap.Words(text, context.Width), closed)
    {
    }

    public bool FitsAnySize => true;

    public IReadOnlyList<KeyHint> Hints => [new("Enter, Esc", "back"), new("Up/Down", "scroll")];

    public Sheet Render(DrawingContext context) =>
        new Sheet().Add(title, Ink.Title).Blank().Append(body(context));

    public bool OnKey(KeyPress key)
    {
        if (!key.Is(KeyName.Enter) && !key.Is(KeyName.Escape))
        {
            return false;
        }

        stage.Pop();
        closed?.Invoke();
        return true;
    }
}
