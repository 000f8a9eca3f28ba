using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Organisations;
using CloudWars.Articles.Text;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Clauses;

/// <summary>Joins listed mentions into groups: "A, B and C", "A, the fund B and the chipmaker C", "Alphabet's Google" into one.</summary>
internal sealed class GroupBuilder(ReadingLexicon lexicon)
{
    private const int GapMax = 9;
    private readonly HashSet<string> relative = lexicon.Words["relative"];
    private readonly HashSet<string> subordinators = lexicon.Words["subordinators"];
    private readonly HashSet<string> blockers = [.. lexicon.Words["prepositions"], .. lexicon.Words["auxiliaries"], .. lexicon.Words["modals"], .. lexicon.Words["relative"], .. lexicon.Words["subordinators"]];

    public List<Group> Build(Sentence sentence, List<Mention> mentions, VerbUse[] uses)
    {
        List<Group> groups = [];
        for (int i = 0; i < mentions.Count;)
        {
            List<Mention> list = [mentions[i]];
            int next = i + 1;
            while (next < mentions.Count && Joins(sentence.Kind == LineKind.Title, sentence.Tokens, list, mentions[next], NextAfter(mentions, next), uses))
            {
                list.Add(mentions[next++]);
            }
            i = next;
            groups.Add(new Group([.. list]));
        }
        return groups;
    }

    private static Mention? NextAfter(List<Mention> mentions, int index) => index + 1 < mentions.Count ? mentions[index + 1] : null;

    private bool Joins(bool title, IReadOnlyList<Token> tokens, List<Mention> list, Mention next, Mention? after, VerbUse[] uses)
    {
        Mention last = list[^1];
        int from = BehindBracket(tokens, last.Last + 1), length = next.First - from;
        if (last.Kind == MentionKind.Modifier || next.Kind is MentionKind.Modifier or MentionKind.Pronoun || last.Kind == MentionKind.Pronoun || length is < 1 or > GapMax || last.Owner && !next.Owner)
        {
            return false;
        }
        string first = tokens[from].Lower;
        int proxy = ProxyStart(tokens, from, next.First);
        bool likewise = first is "as" && tokens[from + 1].Is("well") || first is "along" or "together" && tokens[from + 1].Is("with");
        if (!likewise && first is not ("," or "and" or "&" or "or" or "plus") || Blocked(tokens, from, proxy, uses))
        {
            return false;
        }
        bool comma = first == "," && !tokens[next.First - 1].Is("and") && !tokens.Skip(from).Take(length).Any(t => t.Lower is "and" or "or");
        bool headline = title && length == 1 && !(list[0].First > 0 && lexicon.Words.Contains("prepositions", tokens[list[0].First - 1].Lower)) && next.Last + 1 < tokens.Count && uses[next.Last + 1] is VerbUse.Finite or VerbUse.Auxiliary or VerbUse.Infinitive;
        return comma ? headline || ContinuesAsList(tokens, next, after, length, list.Count) : !StartsClause(tokens, list[0].First, next.Last + 1, uses);
    }

    /// <summary>"Goldman (GS) and MUFG": past what stands in short brackets behind a name.</summary>
    private static int BehindBracket(IReadOnlyList<Token> tokens, int at)
    {
        for (int i = at + 1; i < Math.Min(tokens.Count, at + 5) && tokens[at].Is("("); i++)
        {
            if (tokens[i].Is(")"))
            {
                return i + 1;
            }
        }
        return at;
    }

    /// <summary>"Meta and funds managed by Blue Owl": the words between stand for the name behind them.</summary>
    private int ProxyStart(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (lexicon.Words.Match("proxies", tokens, i) is var length && length > 0 && i + length == to)
            {
                return i;
            }
        }
        return to;
    }

    private bool Blocked(IReadOnlyList<Token> tokens, int from, int to, VerbUse[] uses)
    {
        for (int i = from; i < to; i++)
        {
            bool asWellAs = tokens[i].Lower is "as" or "with" or "well" && tokens[from].Lower is "as" or "along" or "together" && i - from < 3;
            bool word = !asWellAs && (blockers.Contains(tokens[i].Lower) || uses[i] != VerbUse.None && i > from);
            if (word || i > from && tokens[i].Text is "," or ";" or "." or "(" or ")" or ":" && !(tokens[i].Is(",") && i + 1 < to && tokens[i + 1].Is("and")))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A lone comma joins only when a list goes on behind it: ", B," or ", B and C".</summary>
    private static bool ContinuesAsList(IReadOnlyList<Token> tokens, Mention next, Mention? after, int gap, int soFar)
    {
        int behind = next.Last + 1;
        bool listed = behind < tokens.Count && tokens[behind].Lower is "and" or "," or "or" or "&";
        bool another = after is not null && after.First - next.Last <= GapMax;
        bool apposition = gap > 2 && behind < tokens.Count && tokens[behind].Is(",");
        return listed && another && !apposition || soFar > 1 && gap <= 2 && listed;
    }

    /// <summary>"... to Meta, and Microsoft signed": a verb behind the new name, when the list so far is no subject, begins a clause.</summary>
    private bool StartsClause(IReadOnlyList<Token> tokens, int listFirst, int behind, VerbUse[] uses)
    {
        bool verbBehind = behind < tokens.Count && uses[behind] is VerbUse.Finite or VerbUse.Auxiliary;
        int start = Enumerable.Range(0, listFirst).LastOrDefault(i => tokens[i].Text is ";" or ":" || i == listFirst - 1 && (tokens[i].Is("that") || subordinators.Contains(tokens[i].Lower) || relative.Contains(tokens[i].Lower)), 0);
        bool verbBefore = Enumerable.Range(start, listFirst - start).Any(i => uses[i] is VerbUse.Finite or VerbUse.Auxiliary && !tokens[i].Is("said"));
        bool sumBehind = behind < tokens.Count && (tokens[behind].Text is "$" or "€" or "£" || tokens[behind].Lower is "up" or "about" or "another" or "a" or "some");
        return verbBehind && verbBefore || sumBehind;
    }
}
