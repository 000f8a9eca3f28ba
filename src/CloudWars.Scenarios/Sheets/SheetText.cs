using System.Text;

namespace CloudWars.Scenarios.Sheets;

/// <summary>Lines of text broken at a width.</summary>
internal sealed class SheetText(int width)
{
    private readonly StringBuilder _text = new();

    public int Width { get; } = Math.Max(40, width);

    public void Line(string line) => _text.Append(line.TrimEnd()).Append('\n');

    public void Section(string title)
    {
        Line("");
        Paragraph(title);
    }

    public void Paragraph(string? words) => Hanging("", "", words ?? "");

    public void Item(string words) => Hanging("  - ", "    ", words);

    /// <summary>Words after a label, with the lines that follow indented under them.</summary>
    public void Hanging(string first, string later, string words)
    {
        StringBuilder line = new(first);
        bool empty = true;
        foreach (string word in words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && line.Length + 1 + word.Length > Width)
            {
                Line(line.ToString());
                line.Clear().Append(later);
                empty = true;
            }

            line.Append(empty ? "" : " ").Append(word);
            empty = false;
        }

        if (!empty)
        {
            Line(line.ToString());
        }
    }

    public override string ToString() => _text.ToString();
}
