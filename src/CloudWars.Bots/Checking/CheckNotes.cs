namespace CloudWars.Bots.Checking;

/// <summary>Collects what a check finds, each thing once and not without end.</summary>
internal sealed class CheckNotes
{
    private const int Most = 8;

    private readonly List<string> _problems = [];
    private readonly List<string> _notes = [];

    public IReadOnlyList<string> Problems => Cut(_problems);

    public IReadOnlyList<string> Notes => Cut(_notes);

    public void Problem(string text) => Add(_problems, text);

    public void Note(string text) => Add(_notes, text);

    private static void Add(List<string> list, string text)
    {
        if (!list.Contains(text))
        {
            list.Add(text);
        }
    }

    private static string[] Cut(List<string> list) =>
        list.Count <= Most ? [.. list] : [.. list.Take(Most), $"and {list.Count - Most} more of the kind."];
}
