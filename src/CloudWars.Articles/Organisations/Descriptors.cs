using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Organisations;

/// <summary>Words that say what a company is: "chipmaker", "data-centre operator", "hedge fund". Plurals count too.</summary>
internal sealed class Descriptors
{
    private const int PhraseMax = 5;
    private readonly PhraseTable<string> table = new(false);

    public Descriptors(NameLists names)
    {
        foreach ((string phrase, string role) in names.Descriptors)
        {
            table.Add(phrase, role);
            table.Add(phrase.EndsWith('y') ? phrase[..^1] + "ies" : phrase + "s", role);
        }
    }

    public int StartsAt(IReadOnlyList<Token> tokens, int at, out string? role) => table.Match(tokens, at, out role);

    public bool StartsAt(IReadOnlyList<Token> tokens, int at) => table.Match(tokens, at, out _) > 0;

    /// <summary>Whether a descriptor's last word is the token at <paramref name="last"/>; the longest counts.</summary>
    public bool EndsAt(IReadOnlyList<Token> tokens, int last, out string? role)
    {
        for (int start = Math.Max(0, last - PhraseMax); start <= last; start++)
        {
            if (table.Match(tokens, start, out role) is var length && length > 0 && start + length - 1 == last)
            {
                return true;
            }
        }
        role = null;
        return false;
    }
}
