using CloudWars.Articles.Clauses;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Organisations;
using CloudWars.Articles.Quantities;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Deals;

/// <summary>Runs the frames over a sentence: each word that calls one, with the groups in the frame's places, makes a claim.</summary>
internal sealed class FrameMatcher(ReadingLexicon lexicon, SumReader sums, Roster roster)
{
    private const int ClaimsMax = 24;
    private const int MakerReach = 12;
    private readonly FrameNeeds needs = new(lexicon, sums);
    private readonly Definiteness definiteness = new(lexicon);

    public List<Claim> Match(SentenceParse parse)
    {
        List<Claim> claims = [];
        foreach (Clause clause in parse.Clauses)
        {
            foreach (int at in clause.Tokens.Where(t => parse.Tokens[t].Kind == TokenKind.Word && parse.GroupAt(t) is null))
            {
                claims.AddRange(At(parse, clause, at));
                if (claims.Count >= ClaimsMax)
                {
                    return claims;
                }
            }
        }
        return claims;
    }

    private IEnumerable<Claim> At(SentenceParse parse, Clause clause, int at)
    {
        string word = parse.Tokens[at].Lower;
        VerbUse use = parse.Uses[at];
        bool verb = use is VerbUse.Finite or VerbUse.Infinitive or VerbUse.Gerund or VerbUse.Passive;
        if (verb && lexicon.Verbs.TryGet(word, out string lemma, out _))
        {
            List<(string Place, Group Group)> places = Arguments.OfVerb(parse, clause, at, lexicon.Words);
            return lexicon.Index.OfVerb(lemma).Select(f => Claim(f, parse, clause, at, places, use == VerbUse.Passive)).OfType<Claim>().Take(2);
        }
        bool compound = at + 1 < parse.Tokens.Count && parse.Tokens[at + 1].Is("-") && parse.Tokens[at + 1].Glued && !parse.Tokens[at].Is("tie") && !parse.Tokens[at].Is("team");
        IReadOnlyList<FrameEntry> nouns = verb || compound ? [] : lexicon.Index.OfNoun(parse.Tokens, at);
        if (nouns.Count == 0)
        {
            return [];
        }
        List<(string Place, Group Group)> around = Arguments.OfNoun(parse, clause, at, lexicon.Words, nouns.Any(f => f.Type == DealType.Debt));
        return nouns.Select(f => Claim(f, parse, clause, at, around, false)).OfType<Claim>();
    }

    /// <summary>The claim of a sum that no word of the sentence has claimed, from the words beside it; null when they say nothing.</summary>
    public Claim? OfSum(SentenceParse parse, Quantity sum)
    {
        if (parse.ClauseOf(sum.First) is not { } clause)
        {
            return null;
        }
        List<(string Place, Group Group)> around = Arguments.OfNoun(parse, clause, sum.First, lexicon.Words, false);
        Claim? claim = lexicon.Index.OfSum.Select(f => Claim(f, parse, clause, sum.First, around, false)).FirstOrDefault(c => c is not null);
        if (claim is not null)
        {
            claim.Take(sum);
        }
        return claim;
    }

    private Claim? Claim(FrameEntry frame, SentenceParse parse, Clause clause, int at, List<(string Place, Group Group)> places, bool passive)
    {
        Dictionary<string, string> roles = passive && frame.Passive is not null ? frame.Passive : frame.Args;
        if (places.Any(p => p.Place == "as-obj") && roles.ContainsKey("as-obj"))
        {
            // "Nebius has won Microsoft as its first customer".
            roles = new(roles) { ["subj"] = "giver" };
        }
        if (passive && frame.Passive is null && frame.Verbs is not null)
        {
            roles = Turned(frame.Args);
        }
        Claim claim = new(frame.Id, frame.Type, parse, clause, at, frame.Confidence);
        claim.Note("trigger", at, at);
        claim.Introduces = frame.Nouns is not null && definiteness.Introduces(claim);
        (Group? missing, bool receives) = FillPlaces(claim, frame, roles, places);
        bool resold = frame.Id is "buy-resource" or "use-resource" && claim.Givers.Count > 1 && places.Any(p => p is { Place: "from" or "with" or "at", Group.SaysWhose: false } && !p.Group.Ids.Any(id => claim.Receivers.Contains(id)));
        if (resold)
        {
            // "rents Nvidia GPUs from Oracle": whose make they are, and who provides them.
            claim.Givers.RemoveAll(g => !places.Any(p => p is { Place: "from" or "with" or "at", Group.SaysWhose: false } && p.Group.Ids.Contains(g)));
        }
        bool joins = frame.Id == "round" && missing is not null && lexicon.Words.Found("joining-verbs", Lemmas(parse, at), 0, 6);
        if (joins)
        {
            Fill(claim, "giver", missing!);
            missing = null;
        }
        Complete(claim, missing, receives);
        bool won = frame.Id == "order" && at > 0 && (lexicon.Words.Found("win-verbs", Lemmas(parse, at), 0, 6) || places.Any(p => p.Place == "from") && parse.GroupAt(at - 1) is null && !lexicon.Words.Found("placing-verbs", Lemmas(parse, at), 0, 6));
        if (won)
        {
            Turn(claim);
        }
        Separate(claim);
        AddMaker(claim);
        OneCounterparty(claim, places);
        return needs.AreMet(frame, claim) ? claim : null;
    }

    /// <summary>Puts the groups on their sides; answers who stands where the frame names no side, and whether that one would take.</summary>
    private (Group? Missing, bool Receives) FillPlaces(Claim claim, FrameEntry frame, Dictionary<string, string> roles, List<(string Place, Group Group)> places)
    {
        Group? missing = null;
        bool receives = false;
        bool told = definiteness.IsToldAlready(frame, claim);
        VerbUse use = claim.Parse.Uses[claim.Trigger];
        Dictionary<string, Group> filled = [];
        foreach ((string place, Group group) in places)
        {
            bool own = place == "whose" && group.Mentions[^1].Kind == MentionKind.Pronoun;
            bool onlooker = place == "subj" && frame.Id is "partnership" or "deal" && places.Any(p => p.Place is "poss" or "name" && p.Group.Owner) && places.Any(p => p.Place == "with");
            bool goods = onlooker || Frames.IsVague(frame.Id) && group.SaysWhose && place is "for" or "from" && places.Any(p => p.Place is "with" or "between");
            bool make = Frames.IsVague(frame.Id) && place == "for" && IsMake(claim.Parse, group) && places.Any(p => p.Group != group && p.Place is "with" or "between" or "poss" or "name" or "mod");
            if (frame.Id == "order" && place == "for" && IsMake(claim.Parse, group))
            {
                // "an order for 18,000 Nvidia GPUs".
                Fill(claim, "giver", group);
                continue;
            }
            if (goods || make || own || !roles.TryGetValue(place, out string? role) && !(place == "name" && roles.TryGetValue("poss", out role)) || told && place is not ("with" or "between" or "poss" or "name"))
            {
                continue;
            }
            if (role is "missing" or "missing-receiver")
            {
                (missing, receives) = (group, role == "missing-receiver");
                continue;
            }
            bool another = frame.Type == DealType.Secondary && role == "receiver" && claim.Receivers.Count > 0;
            bool beyond = frame.Nouns is not null && use == VerbUse.None && filled.TryGetValue(place, out Group? before) && claim.Parse.Quantities.Any(q => q.Kind == QuantityKind.Money && q.First > before.Last && q.Last < group.First);
            filled.TryAdd(place, group);
            if (!another && !beyond)
            {
                // "sold its stake in Nvidia, funding its investment in OpenAI": only the first is sold;
                // "a purchase from CoreWeave and a $900m infusion from SoftBank": the second sum has a word of its own.
                Fill(claim, role, group);
            }
        }
        return (missing, receives);
    }

    /// <summary>"Anthropic agreed to use a million TPUs": whose chips they are, if the article speaks of the maker.</summary>
    private void AddMaker(Claim claim)
    {
        if (claim.Frame is not ("buy-resource" or "use-resource") || claim.Givers.Count > 0 || claim.Receivers.Count == 0)
        {
            return;
        }
        bool theChips = lexicon.Words.Found("the-chips", claim.Parse.Tokens, claim.Trigger + 1, claim.Trigger + MakerReach) && claim.Parse.Topic is { } topic && roster.RoleOf(topic) == "chip-supplier" && !claim.Receivers.Contains(topic);
        if (theChips)
        {
            // "Samsung will use up to 50,000 of the chips": of those just spoken of.
            claim.Givers.Add(claim.Parse.Topic!);
            claim.Confidence += 0.1;
            return;
        }
        if (claim.Receivers.Count > 1)
        {
            return;
        }
        for (int i = claim.Trigger + 1; i < Math.Min(claim.Parse.Tokens.Count, claim.Trigger + MakerReach) && claim.Parse.Tokens[i].Text is not ("," or ";"); i++)
        {
            if (lexicon.Gazetteer.Chips.Match(claim.Parse.Tokens, i, out ChipEntry? chip) > 0 && chip?.Maker is { } maker && !claim.Receivers.Contains(maker) && roster.Find(maker) is not null)
            {
                claim.Givers.Add(maker);
                claim.Confidence += claim.Frame == "use-resource" && lexicon.Status.Found("firm", claim.Parse.Tokens, claim.Trigger - 4, claim.Trigger) ? 0.1 : -0.1;
                return;
            }
        }
    }

    /// <summary>"an IREN deal for Nvidia GB300 machines": whose make the goods are, and no party.</summary>
    private bool IsMake(SentenceParse parse, Group group) =>
        roster.RoleOf(group.Ids[0]) == "chip-supplier" && group.Last + 1 < parse.Tokens.Count && (lexicon.Gazetteer.Chips.Match(parse.Tokens, group.Last + 1, out _) > 0 || lexicon.Words.Found("chips", parse.Tokens, group.Last + 1, group.Last + 3));

    /// <summary>In the passive the subject is what the object was, and the actor stands behind "by".</summary>
    private static Dictionary<string, string> Turned(Dictionary<string, string> args)
    {
        Dictionary<string, string> turned = new(args);
        turned.Remove("subj");
        if (args.TryGetValue("obj", out string? of))
        {
            turned["subj"] = of;
        }
        if (args.TryGetValue("subj", out string? actor))
        {
            turned["by"] = actor;
        }
        return turned;
    }

    private static void Fill(Claim claim, string role, Group group)
    {
        List<string>? list = role switch
        {
            "giver" or "payee" => claim.Givers,
            "receiver" or "payer" => claim.Receivers,
            "party" => claim.Others,
            _ => null,
        };
        if (list is null)
        {
            return;
        }
        list.AddRange(group.Ids.Where(id => !list.Contains(id)));
        claim.Note(role is "payee" ? "giver" : role is "payer" ? "receiver" : role, group.First, group.Last);
    }

    /// <summary>The base forms of the words before a noun.</summary>
    private List<Token> Lemmas(SentenceParse parse, int at) =>
        [.. parse.Tokens.Skip(Math.Max(0, at - 6)).Take(Math.Min(6, at)).Select(t => lexicon.Verbs.TryGet(t.Lower, out string verb, out _) ? t with { Lower = verb } : t)];

    /// <summary>Who wins an order delivers; who places one pays.</summary>
    private static void Turn(Claim claim)
    {
        List<string> givers = [.. claim.Givers];
        claim.Givers.Clear();
        claim.Givers.AddRange(claim.Receivers);
        claim.Receivers.Clear();
        claim.Receivers.AddRange(givers);
    }

    /// <summary>The subject takes the side that nobody else is on; when both are free, the side its frame names.</summary>
    private static void Complete(Claim claim, Group? missing, bool receives)
    {
        if (missing is null || missing.Ids.Any(claim.Has))
        {
            return;
        }
        bool free = claim.Receivers.Count == 0 && claim.Givers.Count == 0;
        bool receiver = claim.Receivers.Count == 0 && (!free || receives);
        Fill(claim, receiver ? "receiver" : claim.Givers.Count == 0 ? "giver" : "party", missing);
    }

    /// <summary>"The agreements with A and B": each has dealt with somebody, but not with the other.</summary>
    private static void OneCounterparty(Claim claim, List<(string Place, Group Group)> places)
    {
        Group? with = (Frames.IsVague(claim.Frame) || claim.Frame is "partner" or "partnership" or "joint-build") && claim.Givers.Count + claim.Receivers.Count == 0 ? places.FirstOrDefault(p => p.Place == "with").Group : null;
        if (with is { Ids.Length: > 1 } && claim.Parse.Tokens[claim.Trigger].Lower.EndsWith('s'))
        {
            claim.Counterparties.AddRange(with.Ids);
        }
        if (with is not null && claim.Others.Count > 1 && claim.Others.All(with.Ids.Contains))
        {
            claim.Others.RemoveRange(1, claim.Others.Count - 1);
        }
    }

    /// <summary>Nobody deals with himself: who is on both sides stays where fewer are.</summary>
    private static void Separate(Claim claim)
    {
        foreach (string both in claim.Givers.Intersect(claim.Receivers).ToList())
        {
            (claim.Givers.Count > claim.Receivers.Count ? claim.Givers : claim.Receivers).Remove(both);
        }
        claim.Others.RemoveAll(o => claim.Givers.Contains(o) || claim.Receivers.Contains(o));
    }
}
