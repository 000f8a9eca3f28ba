using System.Text;

namespace CloudWars.Manual;

/// <summary>Writes the macros of man(7). Text is escaped, so that nothing of it is taken for a request.</summary>
internal sealed class Roff
{
    private readonly StringBuilder _text = new();

    public Roff Title(string name, int section, string source, string manual) => Request("TH", name, section.ToString(), "", source, manual);

    public Roff Section(string title) => Request("SH", title);

    public Roff Part(string title) => Request("SS", title);

    public Roff Paragraph(string text) => Line(".PP").Line(Text(text));

    /// <summary>A term in bold and what it means, indented.</summary>
    public Roff Term(string term, string meaning) => Line(".TP").Line($".B {Text(term)}").Line(Text(meaning));

    /// <summary>Lines as they are typed.</summary>
    public Roff Example(IEnumerable<string> lines)
    {
        Line(".PP").Line(".EX");
        foreach (string line in lines)
        {
            Line(Text(line));
        }

        return Line(".EE");
    }

    public override string ToString() => _text.ToString();

    private Roff Request(string name, params string[] arguments) => Line($".{name} {string.Join(' ', arguments.Select(a => $"\"{Text(a).Replace("\"", "\\(dq", StringComparison.Ordinal)}\""))}");

    private Roff Line(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    private static string Text(string text)
    {
        string safe = text.ReplaceLineEndings(" ").Replace("\\", "\\(rs", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
        return safe.StartsWith('.') || safe.StartsWith('\'') ? "\\&" + safe : safe;
    }
}
