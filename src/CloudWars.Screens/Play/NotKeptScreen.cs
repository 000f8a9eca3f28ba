using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>The quarter could not be saved, so it has not happened. Nothing is lost that can be helped: it can be tried again.</summary>
internal sealed class NotKeptScreen(GameFlow flow, string why) : IScreen
{
    private const string Again = "again";
    private const string Title = "title";

    public Line Header => Line.Of("CloudWars", Ink.Title).Add($"  {flow.Session.Setup.Title}", Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "try again"), new("Esc", "to the title")];

    public Sheet Render(DrawingContext context) => new Sheet().Blank().Add("The quarter could not be saved", Ink.Title).Blank()
        .Append(Wrap.Words(SafeText.Clean(why), context.Width, Ink.Warning)).Blank()
        .Append(Wrap.Words("The game stands before this quarter; everybody's orders are still there. Make room, then try again. Whoever leaves now finds the game as it was before the quarter.", context.Width))
        .Blank().Add("Try again", Again).Add("To the title", Title);

    public bool OnKey(KeyPress key)
    {
        if (key.Is(KeyName.Enter))
        {
            flow.Think();
        }
        else if (key.Is(KeyName.Escape))
        {
            flow.ToTitle();
        }
        else
        {
            return false;
        }

        return true;
    }

    public void OnChosen(string target)
    {
        if (target == Again)
        {
            flow.Think();
        }
        else
        {
            flow.ToTitle();
        }
    }
}
