namespace CloudWars.Output;

/// <summary>A table of plain text: the first column and those marked with '&lt;' to the left, numbers to the right.</summary>
internal sealed class TextTable
{
    private readonly List<string[]> _rows = [];
    private readonly bool[] _left;

    /// <param name="columns">Headings; one that begins with '&lt;' heads a column of words.</param>
    public TextTable(params string[] columns)
    {
        _left = [.. columns.Select((c, i) => i == 0 || c.StartsWith('<'))];
        _rows.Add([.. columns.Select(c => c.TrimStart('<'))]);
    }

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(TextWriter output)
    {
        int[] widths = [.. _left.Select((_, column) => _rows.Max(r => column < r.Length ? r[column].Length : 0))];
        foreach (string[] row in _rows)
        {
            IEnumerable<string> cells = row.Select((cell, i) => _left[i] ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]));
            output.WriteLine(string.Join("  ", cells).TrimEnd());
        }
    }
}
