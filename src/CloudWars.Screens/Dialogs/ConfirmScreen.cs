using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Dialogs;

/// <summary>A question with a yes and a no. Enter answers what is selected, which is no unless told otherwise.</summary>
public sealed class ConfirmScreen(IStage stage, string question, Action yes, Action? no = null) : IScreen
{
    private const string YesTarget = "yes";
    private const string NoTarget = "no";

    public string YesLabel { get; init; } = "Yes";

    public string NoLabel { get; init; } = "No";

    /// <summary>What speaks for or against, under the question.</summary>
    public Sheet Details { get; init; } = new();

    public bool YesFirst { get; init; }

    public bool FitsAnySize => true;

    public IReadOnlyList<KeyHint> Hints => [new("y", YesLabel), new("n, Esc", NoLabel), new("Enter", "what is selected")];

    public Sheet Render(DrawingContext context)
    {
        Sheet page = new Sheet().Blank().Append(Wrap.Words(question, context.Width, Ink.Strong)).Blank();
        if (Details.Height > 0)
        {
            page.Append(Details).Blank();
        }

        AddAnswers(page, YesFirst);
        return page;
    }

    public bool OnKey(KeyPress key)
    {
        if (key.Is('y'))
        {
            Answer(yes);
        }
        else if (key.Is('n') || key.Is(KeyName.Escape))
        {
            Answer(no);
        }
        else
        {
            return false;
        }

        return true;
    }

    public void OnChosen(string target) => Answer(target == YesTarget ? yes : no);

    private void AddAnswers(Sheet page, bool yesFirst)
    {
        Line agree = Line.Of(" y ", Ink.Key).Add(YesLabel + " ");
        Line refuse = Line.Of(" n ", Ink.Key).Add(NoLabel + " ");
        page.Add(yesFirst ? agree : refuse, yesFirst ? YesTarget : NoTarget);
        page.Add(yesFirst ? refuse : agree, yesFirst ? NoTarget : YesTarget);
    }

    private void Answer(Action? then)
    {
        stage.Pop();
        then?.Invoke();
    }
}
