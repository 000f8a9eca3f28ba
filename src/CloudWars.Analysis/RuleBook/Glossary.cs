using System.Text.RegularExpressions;

namespace CloudWars.Analysis;

/// <summary>The words of the rule book one by one, and which of them stand in a text.</summary>
public sealed partial class Glossary
{
    /// <summary>The topic that holds the words.</summary>
    public const string Topic = "words";

    private Glossary(IReadOnlyList<GlossaryWord> words) => Words = words;

    public IReadOnlyList<GlossaryWord> Words { get; }

    /// <summary>Reads the topic: a paragraph for each word, <c>**Word** (other spellings). Meaning. See `topic`.</c></summary>
    public static Glossary Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Glossary([.. Entry().Matches(text).Select(entry => new GlossaryWord(
            entry.Groups["word"].Value,
            entry.Groups["others"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            entry.Groups["meaning"].Value.Trim(),
            entry.Groups["topic"].Value))]);
    }

    /// <summary>The words that stand in a text under any of their spellings, in the order of the book.</summary>
    public IReadOnlyList<GlossaryWord> In(string text) => [.. Words.Where(word => word.Spellings.Any(spelling => Holds(text, spelling)))];

    /// <summary>The word of a spelling; null if the book has no such word.</summary>
    public GlossaryWord? Find(string spelling) => Words.FirstOrDefault(word => word.Spellings.Contains(spelling.Trim(), StringComparer.OrdinalIgnoreCase));

    private static bool Holds(string text, string spelling)
    {
        for (int at = 0; (at = text.IndexOf(spelling, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + spelling.Length == text.Length || !char.IsLetter(text[at + spelling.Length])))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^\*\*(?<word>[^*\n]+)\*\*(?: \((?<others>[^)\n]+)\))?\. (?<meaning>[^\n]+?) See `(?<topic>\w+)`\.$", RegexOptions.Multiline, 1000)]
    private static partial Regex Entry();
}

/// <summary>A word of the field, or of this game, and what it means here.</summary>
/// <param name="Word">As a heading has it.</param>
/// <param name="Others">Other spellings that mean the same.</param>
/// <param name="Meaning">One or two sentences.</param>
/// <param name="Topic">The topic of the rule book that tells more.</param>
public sealed record GlossaryWord(string Word, IReadOnlyList<string> Others, string Meaning, string Topic)
{
    public IEnumerable<string> Spellings => Others.Prepend(Word);
}
