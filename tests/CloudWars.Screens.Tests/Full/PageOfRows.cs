using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Tests.Full;

/// <summary>A page with as many choosable rows as wanted, noting what happened to it.</summary>
internal sealed class PageOfRows(int rows, string name = "Row") : IScreen
{
    public List<string> Chosen { get; } = [];

    public List<KeyPress> Keys { get; } = [];

    public string Pasted { get; private set; } = "";

    public Func<KeyPress, bool> Answer { get; init; } = _ => false;

    public Line Header => Line.Of("Header of " + name, Ink.Title);

    public Sheet Tabs => TabStrip.Draw(80, [("1", "One"), ("2", "Two")], 0);

    public IReadOnlyList<KeyHint> Hints => [new("n", "new order")];

    public Sheet Render(DrawingContext context)
    {
        Sheet sheet = new();
        for (int i = 0; i < rows; i++)
        {
            sheet.Add($"{name} {i:00}", "row:" + i);
        }

        return sheet;
    }

    public bool OnKey(KeyPress key)
    {
        Keys.Add(key);
        return Answer(key);
    }

    public void OnChosen(string target) => Chosen.Add(target);

    public void OnPaste(string text) => Pasted += text;
}
