using CloudWars.Articles.Clauses;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Deals;

/// <summary>The groups around a frame's word by their place: subject, object, owner, or behind which preposition.</summary>
internal static class Arguments
{
    private const int OwnerReach = 7;
    private const int PurposeReach = 9;

    public static List<(string Place, Group Group)> OfVerb(SentenceParse parse, Clause clause, int verb, WordSets words)
    {
        List<(string, Group)> found = [];
        if ((ForTo(parse, clause, verb, words) ?? Doer(parse, verb, words) ?? NearestSubject(parse, clause, verb) ?? clause.Subject) is { } subject && (subject.Last < verb || !clause.Groups.Contains(subject)))
        {
            found.Add(("subj", subject));
        }
        else if (Planner(parse, clause, verb) is { } planner)
        {
            found.Add(("subj", planner));
        }
        else if (clause.Groups.LastOrDefault(g => g.Last < verb && g.Preposition == "of") is { } owner)
        {
            found.Add(("subj-of", owner));
        }
        if (parse.Uses[verb] == VerbUse.Passive && clause.Groups.LastOrDefault(g => g.Last < verb && g.SaysWhose && verb - g.Last <= OwnerReach) is { } thing)
        {
            found.Add(("subj-whose", thing));
        }
        AddRight(parse, clause, verb, found, true, words, false);
        return found;
    }

    /// <summary>"a deal for the government to invest", "a promise from OpenAI to buy": who stands right before "to".</summary>
    private static Group? ForTo(SentenceParse parse, Clause clause, int verb, WordSets words) =>
        parse.Uses[verb] != VerbUse.Infinitive ? null : clause.Groups.LastOrDefault(g => g is { Preposition: "for" or "from", SaysWhose: false } && g.Last == verb - 2
            && (g.Preposition == "for" || g.First > 1 && words.Contains("promise-nouns", parse.Tokens[g.First - 2].Lower)));

    /// <summary>"The deal involves OpenAI receiving shares", "with Nvidia set to contribute": the name right before the participle acts.</summary>
    private static Group? Doer(SentenceParse parse, int verb, WordSets words) =>
        parse.Uses[verb] == VerbUse.Infinitive && GerundBefore(parse, verb) is > 0 and var gerund ? Doer(parse, gerund, words)
        : parse.Uses[verb] == VerbUse.Infinitive && verb > 2 && words.Contains("poised-words", parse.Tokens[verb - 2].Lower) && parse.GroupAt(verb - 3) is { Preposition: "with", SaysWhose: false } poised ? poised
        : parse.Uses[verb] == VerbUse.Gerund && verb > 0 && parse.GroupAt(verb - 1) is { SaysWhose: false, IsModifier: false } group && !(group.First > 0 && parse.Uses[group.First - 1] == VerbUse.Auxiliary) ? group
        : null;

    /// <summary>"pledging $30bn over several years to purchase": the participle that a purpose hangs on, or 0.</summary>
    private static int GerundBefore(SentenceParse parse, int verb)
    {
        for (int i = verb - 2; i > 0 && verb - i <= PurposeReach && parse.GroupAt(i) is null; i--)
        {
            if (parse.Uses[i] != VerbUse.None || parse.Tokens[i].Kind == TokenKind.Symbol && parse.Tokens[i].Text is "," or ";")
            {
                return parse.Uses[i] == VerbUse.Gerund ? i : 0;
            }
        }
        return 0;
    }

    /// <summary>"CoreWeave's attempt to swallow": who owns the plan is to carry it out.</summary>
    private static Group? Planner(SentenceParse parse, Clause clause, int verb) =>
        parse.Uses[verb] != VerbUse.Infinitive ? null : clause.Groups.LastOrDefault(g => g.SaysWhose && g.Last < verb && verb - g.Last <= 5);

    /// <summary>
    /// The group that the verb's own statement begins with: from an infinitive back to its finite verb,
    /// and from there to the name before it, but not across another statement's verb.
    /// </summary>
    private static Group? NearestSubject(SentenceParse parse, Clause clause, int verb)
    {
        int at = clause.Tokens.IndexOf(verb);
        bool found = parse.Uses[verb] is VerbUse.Finite or VerbUse.Passive;
        for (int i = at - 1; i >= 0; i--)
        {
            int token = clause.Tokens[i];
            Group? group = parse.GroupAt(token);
            if (found && group is { Preposition: null, SaysWhose: false, IsModifier: false })
            {
                return group;
            }
            if (group is null && parse.Uses[token] is VerbUse.Finite or VerbUse.Passive)
            {
                if (found)
                {
                    return null;
                }
                found = true;
            }
        }
        return null;
    }

    /// <param name="purpose">Whether a purpose may stand between, as in "a loan to help build a campus for Oracle".</param>
    public static List<(string Place, Group Group)> OfNoun(SentenceParse parse, Clause clause, int noun, WordSets words, bool purpose)
    {
        List<(string, Group)> found = [];
        Group? owner = clause.Groups.LastOrDefault(g => g.Last < noun && noun - g.Last <= OwnerReach && !g.IsModifier && IsOneNounPhrase(parse, g, noun, words));
        Group? named = owner is { Owner: false } && owner.Last == noun - 1 ? clause.Groups.LastOrDefault(g => g.Owner && g.Last < owner.First && noun - g.Last <= OwnerReach && Enumerable.Range(g.Last + 1, owner.First - g.Last - 1).All(i => parse.InQuantity(i) || parse.Tokens[i].Kind == TokenKind.Possessive || words.Contains("deal-adjectives", parse.Tokens[i].Lower))) : null;
        if (named is not null)
        {
            // "Nvidia's $20 billion Groq deal": whose it is, and whom it is with.
            found.Add(("poss", named));
            found.Add(("mod", owner!));
        }
        else if (owner is not null)
        {
            found.Add((owner is { Owner: false, Mentions: [{ Kind: Organisations.MentionKind.Name }] } && owner.Last == noun - 1 ? "name" : "poss", owner));
        }
        if ((ActorOf(parse, clause, noun) ?? clause.Subject) is { } subject && subject != owner && (subject.Last < noun || !clause.Groups.Contains(subject)))
        {
            found.Add(("subj", subject));
        }
        if (WonAs(parse, noun, words) is { } won)
        {
            found.Add(("as-obj", won));
        }
        if (Contact(parse, clause, noun) is { } maker)
        {
            found.Add(("subj", maker));
        }
        Group? between = clause.Groups.LastOrDefault(g => g.Last < noun && g != owner && g != clause.Subject && g.Preposition is null && !g.SaysWhose && !g.IsModifier);
        if (between is not null && clause.Tokens.Any(t => t < between.First && t >= between.First - 2 && parse.Uses[t] is VerbUse.Finite or VerbUse.Infinitive or VerbUse.Gerund))
        {
            found.Add(("obj", between));
        }
        if (noun + 2 < parse.Tokens.Count && words.Contains("be", parse.Tokens[noun + 1].Lower) && clause.Groups.FirstOrDefault(g => g.First > noun) is { Preposition: null, SaysWhose: false } said && said.First - noun <= 4)
        {
            found.Add(("is", said));
        }
        AddLeading(clause, noun, found);
        AddRight(parse, clause, noun, found, false, words, purpose);
        return found;
    }

    /// <summary>"landing Microsoft as anchor tenant": whom the noun says something about.</summary>
    private static Group? WonAs(SentenceParse parse, int noun, WordSets words)
    {
        int at = Enumerable.Range(Math.Max(1, noun - 4), Math.Min(4, noun)).LastOrDefault(i => i < noun && parse.Tokens[i].Is("as"), -1);
        bool verb = at > 0 && parse.GroupAt(at - 1) is { SaysWhose: false, IsModifier: false } named && named.First > 0 && (parse.Uses[named.First - 1] is VerbUse.Finite or VerbUse.Gerund or VerbUse.Infinitive || words.Contains("win-words", parse.Tokens[named.First - 1].Lower));
        return verb ? parse.GroupAt(at - 1) : null;
    }

    /// <summary>"A loan of $8.5bn that CoreWeave has taken up", "the contract Meta signed": who stands between the noun and its verb.</summary>
    private static Group? Contact(SentenceParse parse, Clause clause, int noun)
    {
        Group? next = clause.Groups.FirstOrDefault(g => g.First > noun);
        bool close = next is { Preposition: null or "of", SaysWhose: false, IsModifier: false } && next.Last + 1 < parse.Uses.Length && parse.Uses[next.Last + 1] is VerbUse.Finite or VerbUse.Auxiliary;
        return close && Enumerable.Range(noun + 1, next!.First - noun - 1).All(i => parse.InQuantity(i) || parse.Tokens[i].Lower is "of" or "that" or "which") && next.First - noun > 1 ? next : null;
    }

    /// <summary>"The week saw Crusoe locking up a round": the name right before the verb that the noun is the object of.</summary>
    private static Group? ActorOf(SentenceParse parse, Clause clause, int noun)
    {
        int verb = clause.Tokens.LastOrDefault(t => t < noun && parse.Uses[t] is VerbUse.Finite or VerbUse.Gerund or VerbUse.Infinitive && parse.GroupAt(t) is null, -1);
        Group? group = verb > 0 && parse.Uses[verb] == VerbUse.Gerund ? parse.GroupAt(verb - 1) : null;
        return group is { SaysWhose: false, IsModifier: false } ? group : null;
    }

    /// <summary>"With AMD and Cisco it is founding a venture": the partner stands in front.</summary>
    private static void AddLeading(Clause clause, int trigger, List<(string, Group)> found)
    {
        Group? first = clause.Groups.FirstOrDefault();
        if (first is { Preposition: "with" or "led by", SaysWhose: false } && first.Last < trigger && first.First - clause.Tokens[0] <= 3)
        {
            found.Add((first.Preposition, first));
        }
    }

    private static void AddRight(SentenceParse parse, Clause clause, int trigger, List<(string, Group)> found, bool verb, WordSets words, bool purpose)
    {
        bool objectTaken = false;
        foreach (Group group in clause.Groups.Where(g => g.First > trigger && !g.IsModifier))
        {
            if (Blocked(parse, clause, trigger, group.First, words, purpose))
            {
                continue;
            }
            bool deeper = verb && group.Preposition is "in" && !group.SaysWhose && Enumerable.Range(trigger + 1, Math.Max(0, group.First - trigger - 2)).Any(i => parse.Tokens[i].Lower is "in" or "on" && i + 1 < parse.Tokens.Count && words.Match("resource", parse.Tokens, i + 1) > 0);
            if (deeper)
            {
                // "invest in data centers in the grid region PJM": the money goes to the data centers.
                continue;
            }
            bool contact = (verb || group.First > 1 && words.Contains("resource", parse.Tokens[group.First - 2].Lower)) && group.First > trigger + 2 && parse.Tokens[group.First - 1].Lower is "that" or "which" && group.Last + 1 < parse.Uses.Length && !group.SaysWhose && Enumerable.Range(group.Last + 1, 2).Any(i => i < parse.Uses.Length && parse.Uses[i] is VerbUse.Finite or VerbUse.Auxiliary);
            if (contact)
            {
                // "cloud capacity that CoreWeave cannot sell": whose it is.
                found.Add(("that-subj", group));
                continue;
            }
            bool gapped = objectTaken | group.First - trigger > 3 && parse.Tokens[group.First - 1].Is("and") && group.Preposition is null && !group.SaysWhose && group.Last + 1 < parse.Tokens.Count && words.Contains("determiners", parse.Tokens[group.Last + 1].Lower);
            if (gapped && verb)
            {
                // "Nvidia delivers the systems and Cisco the network": another who does the same.
                continue;
            }
            bool actor = verb && parse.Uses[trigger] == VerbUse.Passive && group.Preposition == $"{parse.Tokens[trigger].Lower} by";
            string place = actor ? "by" : group.SaysWhose ? "whose" : group.Preposition ?? "obj";
            if (group.SaysWhose && group.Preposition is "with" or "from" or "for" or "to" or "around" && !verb)
            {
                place = group.Preposition == "to" ? "to-whose" : group.Preposition!;
            }
            int start = words.Contains("determiners", parse.Tokens[group.First - 1].Lower) ? group.First - 2 : group.First - 1;
            bool another = verb && place == "obj" && start > trigger + 1 && parse.Tokens[start].Is("and") && parse.Tokens[start - 1].Is(",");
            if (another)
            {
                // "committed $600bn to data centers, and the Stargate initiative ...": another statement begins.
                continue;
            }
            bool taken = place == "obj" && objectTaken;
            objectTaken |= place == "obj";
            if (!taken && (verb || place != "obj"))
            {
                found.Add((place, group));
            }
        }
    }

    /// <summary>A verb between the frame's word and a group claims the group for itself; "led by" and the like do not.</summary>
    private static bool Blocked(SentenceParse parse, Clause clause, int trigger, int group, WordSets words, bool purpose)
    {
        foreach (int t in clause.Tokens)
        {
            bool ofPassive = parse.Uses[t] == VerbUse.Auxiliary && Enumerable.Range(t + 1, 2).Any(n => n < parse.Uses.Length && parse.Uses[n] == VerbUse.Passive && words.Contains("harmless-verbs", parse.Tokens[n].Lower));
            if (t > trigger && t < group && !ofPassive && parse.Uses[t] is VerbUse.Finite or VerbUse.Infinitive or VerbUse.Gerund or VerbUse.Auxiliary)
            {
                if (!words.Contains("harmless-verbs", parse.Tokens[t].Lower) && !(purpose && words.Contains("purpose-verbs", parse.Tokens[t].Lower)))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static bool IsOneNounPhrase(SentenceParse parse, Group group, int noun, WordSets words)
    {
        for (int i = group.Last + 1; i < noun; i++)
        {
            Token token = parse.Tokens[i];
            bool inside = token.Kind != TokenKind.Word || !words.Contains("prepositions", token.Lower) && parse.Uses[i] is VerbUse.None or VerbUse.Gerund && !words.Contains("determiners", token.Lower);
            if (!parse.InQuantity(i) && (!inside || token.Text is "," or ";" or "(" or ")" or ":" || token.Lower is "and" or "or" or "who" or "which" or "that"))
            {
                return false;
            }
        }
        return true;
    }
}
