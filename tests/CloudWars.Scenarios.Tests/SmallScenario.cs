using System.Text;

namespace CloudWars.Scenarios.Tests;

/// <summary>
/// The template as a text to be broken in one place. In a replacement the sign § marks where a problem should be reported;
/// it is taken out before reading.
/// </summary>
internal sealed class SmallScenario
{
    private const char Mark = '§';

    private SmallScenario(string text)
    {
        int at = text.IndexOf(Mark);
        Text = text.Replace(Mark.ToString(), "");
        string before = at < 0 ? "" : text[..at];
        Marked = at < 0 ? default : new Position(before.Count(c => c == '\n') + 1, at - before.LastIndexOf('\n'));
    }

    public string Text { get; }

    public Position Marked { get; }

    public static SmallScenario Whole { get; } = new(ScenarioTemplate.ScenarioJson.Replace("\r", ""));

    public static SmallScenario With(params (string Find, string Put)[] changes)
    {
        string text = Whole.Text;
        foreach ((string find, string put) in changes)
        {
            int at = text.IndexOf(find, StringComparison.Ordinal);
            Assert.True(at >= 0, $"The template has no {find}");
            text = text[..at] + put + text[(at + find.Length)..];
        }

        return new SmallScenario(text);
    }

    public ScenarioReading Read(ReadingOptions? options = null, string? briefing = "Read me.") => Read(Text, options, briefing);

    public static ScenarioReading Read(string text, ReadingOptions? options = null, string? briefing = null) =>
        ScenarioReader.Read(Encoding.UTF8.GetBytes(text), "small", briefing, options);
}
