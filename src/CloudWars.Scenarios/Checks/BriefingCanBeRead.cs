namespace CloudWars.Scenarios.Checks;

internal sealed class BriefingCanBeRead : ScenarioCheck
{
    /// <summary>A terminal of 80 columns, less the frame.</summary>
    private const int Width = 76;

    private const int Lines = 60;

    public override string Question => "Is there a briefing that fits a terminal?";

    public override void Run(Draft draft)
    {
        if (draft.Briefing is null)
        {
            // A reading from bytes alone has no folder and so no briefing.
            return;
        }

        string[] lines = draft.Briefing.TrimEnd().Split('\n');
        if (draft.Briefing.Trim().Length == 0)
        {
            draft.Warn("", "The scenario has no briefing.", "Write briefing.md: who one is, what is at stake, what to do first.");
        }
        else if (lines.Length > Lines)
        {
            draft.Warn("", $"The briefing has {lines.Length} lines; nobody reads more than {Lines}.", "Shorten briefing.md.");
        }

        int wide = Array.FindIndex(lines, l => l.Length > Width);
        if (wide >= 0)
        {
            draft.Warn("", $"Line {wide + 1} of the briefing is {lines[wide].Length} characters wide; {Width} fit a terminal.", "Break it.");
        }
    }
}
