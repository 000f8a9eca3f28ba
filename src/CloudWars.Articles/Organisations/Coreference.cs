using System.Collections.Immutable;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Text;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Organisations;

/// <summary>
/// Resolves "it", "the company", "the ChatGPT maker" and "the two", sentence by sentence. What it cannot
/// resolve it leaves out: an empty slot can be filled by a person, a wrong one must first be noticed.
/// </summary>
internal sealed class Coreference(ReadingLexicon lexicon, Descriptors descriptors, Roster roster)
{
    private const int Memory = 24;
    private const int ShortMax = 5;
    private const int SpokenMax = 3;
    private const int DescriptionMax = 9;
    private const int ProductReach = 7;
    private readonly HashSet<string> generic = [.. lexicon.Names.Generic];
    private readonly HashSet<string> nationalities = [.. lexicon.Names.Nationalities];
    private readonly List<string> recent = [];
    private readonly Dictionary<string, int> spoken = [];
    private readonly Dictionary<string, int> lastSpoken = [];
    private readonly HashSet<string> inTitle = [];
    private IReadOnlyList<Mention> named = [];
    private string? nation;
    private bool actedLast;
    private int sentenceNumber;
    private string? subject;
    private string? spotlight;

    /// <summary>The organisation the sentences so far were about; null before the first.</summary>
    public string? Topic => subject;

    /// <summary>The names of the sentence together with the words that stand for names, in order.</summary>
    public List<Mention> Resolve(Sentence sentence, List<Mention> names)
    {
        List<Mention> all = [];
        int next = 0;
        (sentenceNumber, named) = (sentence.Number, names);
        for (int i = 0; i < sentence.Tokens.Count; i++)
        {
            if (next < names.Count && names[next].First == i)
            {
                all.Add(names[next]);
                i = names[next++].Last;
                continue;
            }
            int before = next < names.Count ? names[next].First : sentence.Tokens.Count;
            if (Stand(sentence.Tokens, i, before, all) is { } stand)
            {
                all.Add(stand);
                i = stand.Last;
            }
        }
        Remember(sentence, all);
        return all;
    }

    private Mention? Stand(IReadOnlyList<Token> tokens, int at, int nextName, List<Mention> before)
    {
        string word = tokens[at].Lower;
        if (word == "it" && RelativeClause.Actor(lexicon, tokens, at, before, subject) is { } other)
        {
            return new Mention(at, at, [other], MentionKind.Pronoun, false);
        }
        if (word is "it" or "they" && Antecedents.Consortium(tokens, at, before) is { Length: > 1 } members)
        {
            return new Mention(at, at, members, MentionKind.Pronoun, false);
        }
        if (word is "it" or "its" or "itself")
        {
            string? here = Antecedents.Completer(tokens, at, before) ?? SubjectOf(tokens, before) ?? Antecedents.OnlyBefore(before);
            bool part = at > 1 && tokens[at - 1].Is("of") && tokens[at - 2].Lower is "%" or "cent" or "percent" or "stake" or "shares";
            string? id = word == "it" && (part || IsObject(tokens, at) && !(at > 1 && tokens[at - 2].Is("which"))) ? Antecedents.OtherBefore(before, here) ?? (!part && subject != here ? subject : null) ?? recent.LastOrDefault(r => r != here) : here ?? subject;
            return id is null ? null : new Mention(at, at, [id], MentionKind.Pronoun, word == "its");
        }
        if (word is "they" or "their" && Last(2, before) is { Length: 2 } both)
        {
            return new Mention(at, at, both, MentionKind.Pronoun, word == "their");
        }
        int pair = StandsAlone(tokens, at, lexicon.Words.Match("pairs", tokens, at));
        if (pair > 0 && Last(2, before) is { Length: 2 } two)
        {
            return new Mention(at, at + pair - 1, two, MentionKind.Pronoun, Owns(tokens, at + pair));
        }
        int three = StandsAlone(tokens, at, lexicon.Words.Match("triples", tokens, at));
        if (three > 0 && Last(3, before) is { Length: 3 } triple)
        {
            return new Mention(at, at + three - 1, triple, MentionKind.Pronoun, Owns(tokens, at + three));
        }
        return Plural(tokens, at, nextName, before) ?? Described(tokens, at, nextName, before);
    }

    /// <summary>"has promised it $30bn": behind a verb "it" is not the one who acts.</summary>
    private bool IsObject(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].Lower is "to" or "in" or "into" or "from" or "with" && !IsVerb(tokens, at + 1) && !(at + 1 < tokens.Count && (lexicon.Words.Contains("auxiliaries", tokens[at + 1].Lower) || lexicon.Words.Contains("modals", tokens[at + 1].Lower)))
        || at > 0 && lexicon.Verbs.TryGet(tokens[at - 1].Lower, out string verb, out VerbForm form) && form != VerbForm.None && !lexicon.Words.Contains("saying-verbs", verb)
        && !(at + 1 < tokens.Count && (lexicon.Words.Contains("auxiliaries", tokens[at + 1].Lower) || lexicon.Words.Contains("modals", tokens[at + 1].Lower)));

    /// <summary>"the two biggest South Korean chipmakers": as many of that kind as were named last.</summary>
    private Mention? Plural(IReadOnlyList<Token> tokens, int at, int nextName, List<Mention> before)
    {
        int count = at + 2 < tokens.Count && tokens[at].Is("the") ? tokens[at + 1].Lower switch { "two" => 2, "three" => 3, _ => 0 } : 0;
        for (int i = at + 2; count > 0 && i < Math.Min(Math.Min(tokens.Count, nextName), at + DescriptionMax) && IsInDescription(tokens, i, at); i++)
        {
            string word = tokens[i].Lower, one = word.EndsWith('s') ? word[..^1] : "";
            if (one.Length > 0 && generic.Contains(one) && !(i + 1 < tokens.Count && tokens[i + 1].Is("-")))
            {
                descriptors.EndsAt(tokens, i, out string? kind);
                string? role = RoleOf(kind, one);
                ImmutableArray<string> ids = [.. before.SelectMany(m => m.Ids).Reverse().Concat(recent.AsEnumerable().Reverse()).Distinct().Where(id => Fits(id, role is "start-up" ? null : role) && (one != "giant" || roster.RoleOf(id) is not ("lab" or "investor"))).Take(count).Reverse()];
                return ids.Length == count ? new Mention(at, i, ids, MentionKind.Description, Owns(tokens, i + 1)) : null;
            }
        }
        return null;
    }

    /// <summary>"the three said", but not "the three co-founders": 0 when a noun goes on behind the phrase.</summary>
    private int StandsAlone(IReadOnlyList<Token> tokens, int at, int length)
    {
        int next = at + length;
        bool bare = length > 0 && tokens[next - 1].Lower is "two" or "three" or "both" && next < tokens.Count && tokens[next].Kind == TokenKind.Word;
        bool goesOn = bare && !(AfterVerb(tokens, next, next) || lexicon.Verbs.TryGet(tokens[next].Lower, out _, out _) || lexicon.Words.Contains("adverbs", tokens[next].Lower) || lexicon.Words.Contains("prepositions", tokens[next].Lower) || lexicon.Words.Contains("subordinators", tokens[next].Lower));
        return goesOn ? 0 : length;
    }

    private Mention? Described(IReadOnlyList<Token> tokens, int at, int nextName, List<Mention> before)
    {
        bool definite = tokens[at].Lower is "the" or "that" or "this";
        int start = definite ? at + 1 : at;
        for (int i = start; i < Math.Min(tokens.Count, start + (definite ? 4 : 1)); i++)
        {
            int length = lexicon.Gazetteer.Epithets.Match(tokens, i, out string? id);
            if (length > 0 && i + length < nextName && id is not null)
            {
                return roster.Find(id) is null ? null : new Mention(at, i + length - 1, [id], MentionKind.Description, Owns(tokens, i + length));
            }
        }
        return definite ? OfProduct(tokens, at, nextName) ?? Generic(tokens, at, nextName, before) : null;
    }

    /// <summary>"the maker of the Claude chatbot", "the Grok developer": whoever makes the product.</summary>
    private Mention? OfProduct(IReadOnlyList<Token> tokens, int at, int nextName)
    {
        for (int i = at + 1; i < Math.Min(Math.Min(tokens.Count, nextName), at + ProductReach); i++)
        {
            int length = lexicon.Gazetteer.Products.Match(tokens, i, out string? id);
            if (length == 0 || id is null)
            {
                continue;
            }
            int last = i + length - 1;
            bool behind = lexicon.Words.Found("maker-of", tokens, at + 1, i);
            bool before = i == at + 1 && last + 1 < tokens.Count && lexicon.Words.Contains("maker-words", tokens[last + 1].Lower);
            while (behind && last + 1 < tokens.Count && tokens[last + 1].Lower is "ai" or "chatbot" or "model" or "models" or "assistant" or "family" or "chatbots")
            {
                last++;
            }
            last += before ? 1 : 0;
            return (behind || before) && roster.Find(id) is not null ? new Mention(at, last, [id], MentionKind.Description, Owns(tokens, last + 1)) : null;
        }
        return null;
    }

    private Mention? Generic(IReadOnlyList<Token> tokens, int at, int nextName, List<Mention> before)
    {
        for (int i = at + 1; i < Math.Min(tokens.Count, at + DescriptionMax) && IsInDescription(tokens, i, at); i++)
        {
            int startUp = i + 2 < tokens.Count && tokens[i + 1].Is("-") && generic.Contains($"{tokens[i].Lower}-{tokens[i + 2].Lower}") ? 2 : 0;
            if (!generic.Contains(tokens[i].Lower) && startUp == 0)
            {
                continue;
            }
            int last = i + startUp;
            bool goesOn = last + 1 < tokens.Count && (last + 1 >= nextName || generic.Contains(tokens[last + 1].Lower) || tokens[last + 1].Lower is "-" or "of");
            if (goesOn)
            {
                continue;
            }
            bool names = last + 1 < tokens.Count && lexicon.Words.Contains("be", tokens[last + 1].Lower) && named.Any(m => m.First > last && m.First - last <= 4);
            if (names)
            {
                // "The seller is Brookfield": it says who, and stands for nobody named before.
                return null;
            }
            descriptors.EndsAt(tokens, last, out string? role);
            nation = tokens.Skip(at).Take(last - at).Select(t => t.Text).FirstOrDefault(nationalities.Contains);
            string? id = Pick(tokens, at, before, RoleOf(role, tokens[last].Lower), Owns(tokens, last + 1));
            return id is null ? null : new Mention(at, last, [id], MentionKind.Description, Owns(tokens, last + 1));
        }
        return null;
    }

    /// <summary>Words of one noun phrase; beyond the fourth nothing that could begin another.</summary>
    private bool IsInDescription(IReadOnlyList<Token> tokens, int i, int at)
    {
        string word = tokens[i].Lower;
        bool part = tokens[i].Kind is TokenKind.Word or TokenKind.Number || tokens[i].Text is "-" or "$" or "€" or "£";
        bool begins = lexicon.Words.Contains("prepositions", word) || lexicon.Words.Contains("determiners", word) || lexicon.Words.Contains("auxiliaries", word) || lexicon.Words.Contains("modals", word)
            || lexicon.Words.Contains("relative", word) || lexicon.Verbs.TryGet(word, out _, out VerbForm form) && form != VerbForm.Gerund && !lexicon.Verbs.IsAmbiguous(word) && !tokens[i - 1].Is("-");
        bool acts = lexicon.Words.Contains("auxiliaries", word) || lexicon.Words.Contains("modals", word);
        return part && !acts && word is not ("same" or "other") && !lexicon.Words.Contains("determiners", word) && (i - at < 5 || !begins);
    }

    private static string? RoleOf(string? described, string word) => word switch
    {
        "chipmaker" => "chip-supplier",
        "lab" or "laboratory" or "up" or "startup" => "start-up",
        _ => described is "other" ? null : described,
    };

    private string? Pick(IReadOnlyList<Token> tokens, int at, List<Mention> before, string? role, bool owner)
    {
        string? here = SubjectOf(tokens, before);
        List<string> near = [.. before.Where(m => m.Kind != MentionKind.Modifier).SelectMany(m => m.Ids).Reverse()];
        bool part = at > 1 && tokens[at - 1].Lower is "of" or "in" && tokens[at - 2].Lower is "%" or "cent" or "percent" or "stake" or "shares" or "quarter" or "third";
        if (part && Antecedents.OfShares(tokens, before) is { } own && Fits(own, role))
        {
            return own;
        }
        near.AddRange(part ? before.Where(m => m.Kind == MentionKind.Modifier).SelectMany(m => m.Ids).Where(id => role is not null && Fits(id, role)) : []);
        if (part && near.Count > 0)
        {
            // "leaves Microsoft with 27% of the company": the holder is the one company it cannot be.
            here = Enumerable.Range(Math.Max(0, at - 8), Math.Min(8, at)).Any(i => lexicon.Words.Contains("keeping-words", tokens[i].Lower)) ? here ?? near[0] : near[0];
        }
        List<string> order = [.. (owner ? near : near.Where(id => id != here)).Append(role is null ? subject ?? "" : here ?? "").Concat(recent.AsEnumerable().Reverse().Where(id => id != here || owner)).Where(id => id.Length > 0).Distinct()];
        if (!owner && named.FirstOrDefault(m => m.First > at) is { } next && next.First - at < 7 && tokens[next.First - 1].Is(",") && Enumerable.Range(at, next.First - 1 - at).All(i => !tokens[i].Is(",")) && Fits(next.Ids[0], role))
        {
            // "the chipmaker, Nvidia,": the name stands right behind.
            return next.Ids[0];
        }
        if (before.Count > 0 && before[^1] is { Kind: MentionKind.Description } other)
        {
            // "gives the chipmaker a holding in the network company": two descriptions in a row mean two companies.
            order.RemoveAll(other.Ids.Contains);
            near.RemoveAll(other.Ids.Contains);
        }
        if (nation is not null && order.Any(id => lexicon.Gazetteer.Find(id)?.Nation == nation))
        {
            order.RemoveAll(id => lexicon.Gazetteer.Find(id)?.Nation != nation);
            here = here is not null && lexicon.Gazetteer.Find(here)?.Nation == nation ? here : null;
        }
        if (part)
        {
            order.RemoveAll(id => id == here);
        }
        bool verbBehind = AfterNoun(tokens, at);
        if (!owner && !part && !verbBehind && here is not null && (IsObject(tokens, at) || at > 0 && tokens[at - 1].Lower is "with" or "to"))
        {
            // "Amazon is to provide the Saudi company with chips": who acts does not act on himself.
            order.RemoveAll(id => id == here);
            here = null;
        }
        order.RemoveAll(id => !owner && !part && named.Any(m => m.First > at && m.Ids.Contains(id)));
        if (!part && near.Count > 0 && near.All(id => id == here) && Fits(here!, role))
        {
            return here;
        }
        string? nearest = order.FirstOrDefault(id => Fits(id, role));
        bool inSentence = nearest is not null && near.Contains(nearest);
        return (inSentence && role is null && nation is null ? nearest : MostSpokenOf(order, role, near) ?? nearest) ?? (here is not null && Fits(here, role) ? here : null);
    }

    /// <summary>Whether a verb follows the description that begins here, which makes it the subject of a statement.</summary>
    private bool AfterNoun(IReadOnlyList<Token> tokens, int at) =>
        Enumerable.Range(at + 1, 4).Any(i => i < tokens.Count && (lexicon.Words.Contains("auxiliaries", tokens[i].Lower) || lexicon.Words.Contains("modals", tokens[i].Lower) || IsVerb(tokens, i)) && !lexicon.Verbs.IsAmbiguous(tokens[i].Lower));

    /// <summary>Across sentences a description means whom the article is about, rather than who was named last in passing.</summary>
    private string? MostSpokenOf(List<string> candidates, string? role, List<string> inSentence)
    {
        List<string> fitting = [.. candidates.Where(id => Fits(id, role))];
        return fitting.OrderByDescending(id => Weight(id)).FirstOrDefault();

        int Weight(string id) => (role is null && roster.RoleOf(id) == "investor" ? -3 : 0) + (role == "start-up" && roster.RoleOf(id) == "lab" ? 1 : 0) + (inSentence.Contains(id) ? 3 : 0) + (nation is not null && lexicon.Gazetteer.Find(id)?.Nation == nation ? 6 : 0) + (spotlight == id ? 4 : 0) + Math.Min(spoken.GetValueOrDefault(id), SpokenMax) + (id == subject && actedLast ? 2 : 0) + (inTitle.Contains(id) ? 2 : 0) - Math.Min(4, sentenceNumber - lastSpoken.GetValueOrDefault(id));
    }

    private bool Fits(string id, string? role)
    {
        Organisation? known = roster.Find(id);
        string actual = roster.RoleOf(id);
        if (nation is not null && lexicon.Gazetteer.Find(id)?.Nation is { } home && home != nation)
        {
            return false;
        }
        return role switch
        {
            null => actual != "regulator",
            "start-up" => actual is "lab" or "chip-supplier" && !lexicon.Words.Contains("giants", id) || known is { Known: false } && actual is not "investor" and not "regulator",
            _ => actual == role || known is { Known: false } && actual == Roster.Other,
        };
    }

    /// <summary>The first name of the sentence that no preposition governs and that owns nothing.</summary>
    private string? SubjectOf(IReadOnlyList<Token> tokens, List<Mention> before)
    {
        int colon = Enumerable.Range(0, tokens.Count).LastOrDefault(i => tokens[i].Text is ":" or ";", -1);
        bool behind = before.Any(m => m.First > colon);
        Mention? acting = before.LastOrDefault(m => m.First > colon && m.Kind is MentionKind.Name or MentionKind.Description && !m.Owner && m.First > 0 && tokens[m.First - 1].Lower is "," or "and" or "but" or "while" or "that" && IsVerb(tokens, m.Last + 1) && !before.Any(o => o != m && m.First - o.Last is 2 or 3 && tokens[o.Last + 1].Lower is "," or "and" && !(tokens[o.Last + 1].Is(",") && m.First - o.Last == 2 && o.First > 0 && lexicon.Words.Contains("prepositions", Governor(tokens, o.First)))));
        if (acting is not null)
        {
            return acting.Ids[0];
        }
        bool governed = false;
        foreach (Mention mention in before.Where(m => m.Kind != MentionKind.Modifier && (!behind || m.First > colon)))
        {
            bool asks = tokens[^1].Is("?") && colon + 1 < tokens.Count && lexicon.Words.Contains("auxiliaries", tokens[colon + 1].Lower);
            if (mention.First > 2 && Enumerable.Range(0, mention.First).Any(i => i > colon + (asks ? 1 : 0) && AfterVerb(tokens, i, mention.First)))
            {
                return null;
            }
            if (mention.First > 2 && !IsVerb(tokens, mention.Last + 1) && Enumerable.Range(0, mention.First).Any(i => i > colon && IsPlainVerb(tokens, i)) && tokens[mention.First - 1].Lower is "," or "all" or "and" or "like" or "including")
            {
                // "The proceeds go into bets, above all OpenAI": what trails behind the verb does not act.
                return null;
            }
            bool listed = mention.First > 1 && tokens[mention.First - 1].Lower is "and" or "," && before.Any(m => m.Last == mention.First - 2);
            governed = listed ? governed : mention.First > 0 && lexicon.Words.Contains("prepositions", Governor(tokens, mention.First));
            if (!governed && !mention.Owner)
            {
                return mention.Ids[0];
            }
        }
        return null;
    }

    /// <summary>"IREN's shares jumped": the sentence is about the owner.</summary>
    private string? OwnerOfSubject(IReadOnlyList<Token> tokens, List<Mention> all) =>
        all.FirstOrDefault(m => m is { Kind: MentionKind.Name, Owner: true } && (m.First == 0 || tokens[m.First - 1].Is(",")) && !Enumerable.Range(0, m.First).Any(i => AfterVerb(tokens, i, i)))?.Ids[0];

    private bool IsVerb(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && (AfterVerb(tokens, at, at) || lexicon.Verbs.TryGet(tokens[at].Lower, out _, out VerbForm form) && form != VerbForm.Gerund);

    private bool IsPlainVerb(IReadOnlyList<Token> tokens, int at) =>
        lexicon.Words.Contains("auxiliaries", tokens[at].Lower) || lexicon.Verbs.TryGet(tokens[at].Lower, out _, out VerbForm form) && form is not (VerbForm.Gerund or VerbForm.None) && !lexicon.Verbs.IsAmbiguous(tokens[at].Lower);

    /// <summary>"The contract can grow should Microsoft take more": behind the first auxiliary no subject stands.</summary>
    private bool AfterVerb(IReadOnlyList<Token> tokens, int at, int name)
    {
        bool verb = lexicon.Words.Contains("auxiliaries", tokens[at].Lower) || lexicon.Words.Contains("modals", tokens[at].Lower)
            || lexicon.Verbs.TryGet(tokens[at].Lower, out _, out VerbForm form) && form == VerbForm.Past;
        return verb && !Enumerable.Range(at, name - at).Any(i => tokens[i].Is(","));
    }

    private string Governor(IReadOnlyList<Token> tokens, int first)
    {
        int at = first - 1;
        while (at > 0 && (tokens[at].Lower is "the" or "a" or "an" || nationalities.Contains(tokens[at].Text) || descriptors.EndsAt(tokens, at, out _)))
        {
            at--;
        }
        return tokens[at].Lower;
    }

    private ImmutableArray<string> Last(int count, List<Mention> before) =>
        [.. before.SelectMany(m => m.Ids).Reverse().Concat(recent.AsEnumerable().Reverse()).Distinct().Where(id => roster.RoleOf(id) != "regulator").Take(count).Reverse()];

    /// <summary>The one organisation of a sentence without a subject of that kind: "The round values Anthropic at".</summary>
    private static string? OnlyTopic(IReadOnlyList<Token> tokens, List<Mention> all)
    {
        List<Mention> said = [.. all.Where(m => m.Kind != MentionKind.Modifier && !(m.First > 0 && tokens[m.First - 1].Lower is "should" or "if" or "unless" or "with" or "about" or "like" or "than" or "unlike" or "besides" or "despite"))];
        return said.SelectMany(m => m.Ids).Distinct().Count() == 1 ? said[0].Ids[0] : null;
    }

    private void Remember(Sentence sentence, List<Mention> all)
    {
        string? actor = SubjectOf(sentence.Tokens, all) ?? OwnerOfSubject(sentence.Tokens, all);
        // "HSBC thinks it needs $207bn": whoever judges a company does not become the one that is spoken of.
        bool judged = subject is not null && actor is not null && roster.RoleOf(actor) == "investor" && all.Find(m => m.Ids.Contains(actor)) is { } judge && judge.Last + 1 < sentence.Tokens.Count && lexicon.Words.Contains("judging-verbs", sentence.Tokens[judge.Last + 1].Lower);
        // "- Oracle: $300bn": a line of a list stays with what the list is about.
        judged |= subject is not null && all.Count > 0 && all[0].First <= 1 && all[0].Last + 1 < sentence.Tokens.Count && sentence.Tokens[all[0].Last + 1].Is(":") && sentence.Tokens[0].Text is "-" or "*" or "•" or "–";
        actor = judged ? null : actor;
        actedLast = actor is not null;
        string? alone = sentence.Tokens.Count <= ShortMax ? OnlyTopic(sentence.Tokens, all) : null;
        spotlight = alone ?? (lastSpoken.GetValueOrDefault(spotlight ?? "") >= sentence.Number - 2 ? spotlight : null);
        inTitle.UnionWith(sentence.Kind == LineKind.Title ? all.SelectMany(m => m.Ids) : []);
        subject = actor ?? (judged ? null : OnlyTopic(sentence.Tokens, all)) ?? subject ?? all.FirstOrDefault(m => m.Kind != MentionKind.Modifier)?.Ids[0];
        foreach (string id in all.Where(m => m.Kind != MentionKind.Modifier).SelectMany(m => m.Ids))
        {
            recent.Remove(id);
            recent.Add(id);
            spoken[id] = spoken.GetValueOrDefault(id) + 1;
            lastSpoken[id] = sentence.Number;
        }
        while (recent.Count > Memory)
        {
            recent.RemoveAt(0);
        }
    }

    private static bool Owns(IReadOnlyList<Token> tokens, int next) => next < tokens.Count && tokens[next].Kind == TokenKind.Possessive;
}
