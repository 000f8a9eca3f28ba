using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Dialogs;

/// <summary>One thing to pick. The detail is shown beside the label and searched with it.</summary>
public sealed record ListItem(string Target, string Label, string Detail = "")
{
    /// <summary>More words that are searched, but not shown.</summary>
    public string Text { get; init; } = "";

    /// <summary>True when every typed word stands somewhere in the item.</summary>
    public bool Matches(string typed) => typed
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => Contains(Label, word) || Contains(Detail, word) || Contains(Text, word));

    /// <summary>Smaller is nearer: a label that begins with what was typed comes before one that holds it.</summary>
    public int Distance(string typed) => typed.Length == 0 || Label.StartsWith(typed, StringComparison.OrdinalIgnoreCase)
        ? 0
        : Contains(Label, typed) ? 1 : 2;

    internal Line Draw(int labels, int width) =>
        Line.Of(Label).Fit(labels).Add("  ").Add(Detail, Ink.Muted).Truncate(width);

    private static bool Contains(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
