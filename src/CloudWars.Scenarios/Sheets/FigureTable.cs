using CloudWars.Scenarios.Format;
using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios.Sheets;

/// <summary>Prints figures with the numbers of their notes, and the notes at the end; a source named twice has one note.</summary>
internal sealed class FigureTable(SheetText text, IReadOnlyList<FigureAt> figures)
{
    private const int ValueColumn = 12;

    private readonly OrderedDictionary<string, int> _notes = [];

    public void Section(string title, string path)
    {
        if (Under(path).Count > 0)
        {
            text.Section(title);
            Rows(path);
        }
    }

    /// <summary>One row for each figure: value, note, meaning, unit.</summary>
    public void Rows(string path)
    {
        foreach (FigureAt figure in Under(path))
        {
            string own = figure.Path[(path.Length + 1)..];
            string which = own.Contains('.') ? $" of {own[(own.IndexOf('.') + 1)..]}" : "";
            string meaning = figure.About is { } about ? $"{about.Meaning}{which}{Unit(about)}" : own;
            bool many = figure.Numbers.Count > 1;
            string value = many ? Number(figure.Numbers.Sum()) : Values(figure);
            text.Hanging($"  {value,ValueColumn} {Note(figure),-6}", new string(' ', ValueColumn + 9), many ? $"{meaning}: {Values(figure)}" : meaning + Drawn(figure));
        }
    }

    /// <summary>A part in words, with its figures behind it on the same lines.</summary>
    public void Part(string words, string path)
    {
        IEnumerable<string> all = Under(path).Select(f => $"{f.Path[(path.Length + 1)..]} {Values(f)}");
        string notes = string.Concat(Under(path).Select(Note).Distinct());
        text.Item($"{words}: {string.Join(", ", all)} {notes}");
    }

    /// <summary>The note of one figure, such as that of a whole offer.</summary>
    public string Mark(string path) => figures.Where(f => f.Path == path).Select(Note).FirstOrDefault() ?? "";

    public void Notes()
    {
        text.Section("SOURCES AND ASSUMPTIONS");
        foreach ((string note, int number) in _notes)
        {
            text.Hanging($"  {$"[{number}]",6} ", new string(' ', 9), note);
        }
    }

    private List<FigureAt> Under(string path) => [.. figures.Where(f => f.Path.StartsWith(path + ".", StringComparison.Ordinal))];

    private static string Values(FigureAt figure) => string.Join(" ", figure.Numbers.Select(Number));

    private static string Number(double value) => Math.Abs(value) >= 1e6 ? $"{value / 1e6:#,0.##}m" : value.ToString("0.####");

    private static string Unit(FigureAttribute about) => about.Unit.Length == 0 ? "" : $", {about.Unit}";

    private static string Drawn(FigureAt figure) => figure.Range is { } range ? $"; drawn from {string.Join(" to ", range.Select(Number))}" : "";

    private string Note(FigureAt figure)
    {
        string? note = figure.Source ?? (figure.Assumed is null ? null : $"assumed: {figure.Assumed}");
        if (note is null)
        {
            return "";
        }

        if (!_notes.TryGetValue(note, out int number))
        {
            _notes[note] = number = _notes.Count + 1;
        }

        return $"[{number}]";
    }
}
