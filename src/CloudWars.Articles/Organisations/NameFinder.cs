using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Organisations;

/// <summary>
/// Finds names no gazetteer has: collects runs of capitalised words over the whole article, weighs the evidence
/// of all their occurrences together, and only then decides which of them are organisations.
/// </summary>
internal sealed class NameFinder
{
    private const int CandidatesMax = 2000;
    private const int WordsMax = 6;
    private const int CodeMax = 5;

    private readonly ReadingLexicon lexicon;
    private readonly NameEvidence evidence;
    private readonly Descriptors descriptors;
    private readonly HashSet<string> notNames;
    private readonly HashSet<string> function;
    private readonly HashSet<string> firstNames;
    private readonly PhraseTable<string> taken = new(true);
    private readonly SortedSet<string> known = new(StringComparer.Ordinal);

    public NameFinder(ReadingLexicon lexicon, Descriptors descriptors)
    {
        (this.lexicon, this.descriptors) = (lexicon, descriptors);
        evidence = new NameEvidence(lexicon.Names, lexicon.Verbs, lexicon.Words);
        notNames = [.. lexicon.Names.NotNames];
        firstNames = [.. lexicon.Names.FirstNames];
        function = [.. lexicon.Words["prepositions"], .. lexicon.Words["determiners"], .. lexicon.Words["adverbs"], .. lexicon.Words["subordinators"], .. lexicon.Words["subject-pronouns"], .. lexicon.Words["modals"], .. lexicon.Words["auxiliaries"]];
        foreach (string word in lexicon.Names.Places.Concat(lexicon.Names.Nationalities).Concat(lexicon.Names.Media))
        {
            taken.Add(word, word);
        }
    }

    /// <summary>The new organisations, with every way the article writes them.</summary>
    public PhraseTable<string> Find(IReadOnlyList<Sentence> sentences, Roster roster)
    {
        Dictionary<string, NameCandidate> candidates = [];
        foreach (Sentence sentence in sentences.Where(s => !s.IsTitleCase))
        {
            Collect(sentence, candidates);
            if (candidates.Count > CandidatesMax)
            {
                break;
            }
        }
        return Settle(candidates, roster);
    }

    /// <summary>Tokens of a place, paper, nationality, chip or product at <paramref name="at"/>: no organisation begins there.</summary>
    public int Taken(IReadOnlyList<Token> tokens, int at)
    {
        int other = Math.Max(taken.Match(tokens, at, out _), Math.Max(lexicon.Gazetteer.Chips.Match(tokens, at, out _), lexicon.Gazetteer.Products.Match(tokens, at, out _)));
        return other;
    }

    private void Collect(Sentence sentence, Dictionary<string, NameCandidate> candidates)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        for (int i = 0; i < tokens.Count; i++)
        {
            int skip = Math.Max(Taken(tokens, i), lexicon.Gazetteer.Match(tokens, i, out string? named));
            if (named is not null)
            {
                known.Add(named);
            }
            int length = RunLength(tokens, i);
            bool fund = length > skip && skip > 0 && lexicon.Names.NameParts.GetValueOrDefault(tokens[i + length - 1].Text) == "investor";
            if (skip > 0 && !fund)
            {
                // "Samsung Catalyst Fund" is another than Samsung, but "Meta Platforms Inc." is Meta: what follows a known name belongs to it.
                i += skip - 1;
                int tail = skip > 0 && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word && lexicon.Gazetteer.Match(tokens, i + 1, out _) == 0 && Taken(tokens, i + 1) == 0 && lexicon.Gazetteer.Match(tokens, i - skip + 1, out _) > 0 ? RunLength(tokens, i + 1) : 0;
                i += tail;
                continue;
            }
            bool code = length == 1 && i > 0 && i + 1 < tokens.Count && tokens[i - 1].Is("(") && tokens[i + 1].Is(")") && tokens[i].Text.Length <= CodeMax && tokens[i].Text.All(char.IsUpper);
            if (length == 0 || code)
            {
                continue;
            }
            string[] words = [.. tokens.Skip(i).Take(length).Select(t => t.Text)];
            string text = sentence.Tokens[i].Start is var start ? string.Concat(tokens.Skip(i).Take(length).Select(t => (t.Glued || t.Start == start ? "" : " ") + t.Text)) : "";
            if (!candidates.TryGetValue(text, out NameCandidate? candidate))
            {
                candidates[text] = candidate = new NameCandidate(text, words);
            }
            int weight = evidence.Weigh(tokens, i, i + length - 1, descriptors);
            candidate.See(weight, i == 0, RoleReader.NearName(tokens, i, i + length - 1, descriptors));
            i += length - 1;
        }
    }

    /// <summary>Capitalised words, joined by "&amp;", a hyphen or an inner point; "of" only after a word such as Bank.</summary>
    private int RunLength(IReadOnlyList<Token> tokens, int first)
    {
        int at = first;
        while (at < tokens.Count && at - first < WordsMax && IsNameWord(tokens, at, first) && (at == first || lexicon.Gazetteer.Match(tokens, at, out _) == 0 || tokens[at - 1].Is("&")))
        {
            at++;
            bool joins = at + 1 < tokens.Count && tokens[at + 1].IsCapital
                && (tokens[at].Is("&") || tokens[at].Lower is "-" or "." && tokens[at].Glued && tokens[at + 1].Glued || tokens[at].Is("of") && lexicon.Names.NameParts.ContainsKey(tokens[at - 1].Text));
            at += joins ? 1 : 0;
        }
        return at - first;
    }

    private bool IsNameWord(IReadOnlyList<Token> tokens, int at, int first) =>
        (tokens[at].IsCapital && !(at == first && function.Contains(tokens[at].Lower)) || tokens[at].Kind == TokenKind.Word && tokens[at].Text.Skip(1).Any(char.IsUpper) || at == first && IsMixed(tokens[at].Text))
        && (!notNames.Contains(tokens[at].Text) || at > first && (lexicon.Names.NameParts.ContainsKey(tokens[at].Text) || at + 1 < tokens.Count && lexicon.Names.NameParts.ContainsKey(tokens[at + 1].Text)) || at == first && at > 0 && tokens[at].Lower is "two" or "three" or "four" or "five" or "seven" or "first" or "third" && at + 1 < tokens.Count && tokens[at + 1].IsCapital) && tokens[at].Text.Length > 1;

    /// <summary>"n8n": letters on both sides of a digit.</summary>
    private static bool IsMixed(string word) => word.Length > 2 && char.IsLetter(word[0]) && char.IsLetter(word[^1]) && word.Any(char.IsAsciiDigit);

    private PhraseTable<string> Settle(Dictionary<string, NameCandidate> candidates, Roster roster)
    {
        PhraseTable<string> table = new(true);
        HashSet<string> people = [.. candidates.Values.Where(c => c.Words.Length is 2 or 3 && firstNames.Contains(c.Words[0]) && !lexicon.Names.NameParts.ContainsKey(c.Words[^1])).Select(c => c.Words[^1])];
        HashSet<string> single = [.. candidates.Values.Where(c => c.Words.Length == 1).Select(c => c.Text)];
        foreach (NameCandidate candidate in candidates.Values.Where(c => c.IsOrganisation && !(c.Words.Length == 1 && (people.Contains(c.Words[0]) || firstNames.Contains(c.Words[0]))) && !c.Words.All(lexicon.Names.NameParts.ContainsKey)).OrderByDescending(c => c.Words.Length))
        {
            if (table.Match(Tokenizer.Tokenize(candidate.Text, 0, candidate.Text.Length), 0, out string? longer) > 0 && longer is not null)
            {
                continue;
            }
            if (ShortFor(candidate) is { } whole)
            {
                table.Add(candidate.Text, whole);
                continue;
            }
            string id = Slug(candidate.Text);
            string role = candidate.Role ?? RoleReader.OfNameParts(candidate.Words, lexicon.Names) ?? Roster.Other;
            roster.Add(new Organisation(id, candidate.Text, role, false));
            table.Add(candidate.Text, id);
            foreach (string alias in Aliases(candidate, single))
            {
                table.Add(alias, id);
            }
        }
        return table;
    }

    /// <summary>"Galaxy" where the article also writes "Galaxy Digital", a known name: that company, when no other begins so.</summary>
    private string? ShortFor(NameCandidate candidate)
    {
        List<string> fitting = candidate.Words.Length > 1 ? [] : [.. known.Where(id => lexicon.Gazetteer.Find(id)?.Name.StartsWith(candidate.Text + " ", StringComparison.Ordinal) == true)];
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>"Kestrel" for "Kestrel Semiconductor": the words before the kind of company, when the article uses them alone.</summary>
    private IEnumerable<string> Aliases(NameCandidate candidate, HashSet<string> single)
    {
        string[] words = candidate.Words;
        int core = words.Length;
        while (core > 1 && lexicon.Names.NameParts.ContainsKey(words[core - 1]))
        {
            core--;
        }
        if (core < words.Length)
        {
            yield return string.Join(' ', words.Take(core));
        }
        if (core > 1 && single.Contains(words[0]) || core == 1 && words.Length > 1)
        {
            yield return words[0];
        }
    }

    private static string Slug(string name) =>
        string.Join('-', new string([.. name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : char.IsLetter(c) ? 'x' : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } slug
            ? slug[..Math.Min(slug.Length, 60)] : "unnamed";
}
