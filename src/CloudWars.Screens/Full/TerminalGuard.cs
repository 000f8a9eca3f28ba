namespace CloudWars.Screens.Full;

/// <summary>
/// Decides before the terminal library starts: without a real terminal it would wait for keys that never come, and
/// on a dumb one it would paint escape sequences as text.
/// </summary>
public static class TerminalGuard
{
    public const int ColumnsMin = 80;

    public const int RowsMin = 24;

    private static readonly string[] ManyColours = ["256color", "truecolor", "24bit", "direct", "kitty", "alacritty", "ghostty"];

    public static TerminalVerdict Judge(TerminalFacts facts)
    {
        if (facts.InputRedirected || facts.OutputRedirected)
        {
            return Say(TerminalUse.Plain, facts, "Input or output is not a terminal: playing in plain text.");
        }

        bool dumb = string.IsNullOrWhiteSpace(facts.Term) ? !facts.Windows : facts.Term is "dumb" or "unknown";
        if (dumb)
        {
            return Say(TerminalUse.Plain, facts, "This terminal cannot place text (TERM): playing in plain text.");
        }

        bool sized = facts.Columns > 0 && facts.Rows > 0;
        if (sized && (facts.Columns < ColumnsMin || facts.Rows < RowsMin))
        {
            return Say(TerminalUse.Refuse, facts, TooSmall(facts));
        }

        return Say(TerminalUse.Full, facts, "");
    }

    private static string TooSmall(TerminalFacts facts) =>
        $"The terminal has {facts.Columns} columns and {facts.Rows} rows; the full screen needs {ColumnsMin} by {RowsMin}. "
        + "Enlarge the window, or play in plain text with --plain.";

    private static TerminalVerdict Say(TerminalUse use, TerminalFacts facts, string message) =>
        new(use, facts.NoColour, !HasManyColours(facts), message);

    private static bool HasManyColours(TerminalFacts facts) =>
        facts.Windows || ManyColours.Any(name => Mentions(facts.Term, name) || Mentions(facts.ColourTerm, name));

    private static bool Mentions(string? text, string name) =>
        text?.Contains(name, StringComparison.OrdinalIgnoreCase) ?? false;
}
