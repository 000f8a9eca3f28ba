using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Something that wants a decision: how urgent (larger first), what, and where it is decided.</summary>
internal sealed record Decision(int Urgency, Line Words, string Target, string Key)
{
    public string Text => Words.ToString();
}
