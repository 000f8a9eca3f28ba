using CloudWars.Articles.Clauses;
using CloudWars.Articles.Deals;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Quantities;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Holdings;

/// <summary>Percentages that are shares of a company: a stake word or a verb of owning must stand by; moves of a price stay out.</summary>
internal sealed class StakeReader(ReadingLexicon lexicon)
{
    private const decimal PercentMax = 100;
    private string? target;

    /// <summary>Sentence by sentence in order: a stake without "of" is of the company spoken of last.</summary>
    public IEnumerable<Holding> Read(SentenceParse parse, IReadOnlyList<Claim> claims)
    {
        foreach (Quantity share in parse.Quantities.Where(q => q.Kind == QuantityKind.Percent && q.Low is > 0 and <= PercentMax))
        {
            if (Make(parse, share, claims) is { } holding)
            {
                yield return holding;
            }
        }
        target = claims.Where(c => c.Type is DealType.Equity or DealType.Restructuring or DealType.Acquisition or DealType.Debt).SelectMany(c => c.Receivers).LastOrDefault() ?? Topic(parse) ?? target;
    }

    private static string? Topic(SentenceParse parse) =>
        parse.Groups.FirstOrDefault(g => g is { SaysWhose: true, IsModifier: false } && parse.Tokens.Skip(g.Last + 1).Take(4).Any(t => t.Lower is "ownership" or "shareholders" or "capital" or "restructuring"))?.Ids[0];

    private Holding? Make(SentenceParse parse, Quantity share, IReadOnlyList<Claim> claims)
    {
        if (!IsStake(parse, share))
        {
            return null;
        }
        Clause? clause = parse.ClauseOf(share.First);
        Group? of = clause is { Kind: ClauseKind.Relative, Head: { } head } && clause.Tokens.Count > 1 && clause.Tokens[0] > 0 && parse.Tokens[clause.Tokens[0] - 1].Lower is "of" or "in" ? head : TargetGroup(parse, share);
        Claim? deal = claims.FirstOrDefault(c => c.Type == DealType.Equity && c.Givers.Count > 0 && c.Receivers.Count > 0);
        Claim? grant = of is null ? claims.FirstOrDefault(c => c.Frame == "warrant" && c.Givers.Count > 0 && c.Receivers.Count > 0) : null;
        Group? holder = (IsLifted(parse, share) ? parse.Groups.LastOrDefault(g => g.Owner && g.Last < share.First && g != of) : null) ?? HolderGroup(parse, share, clause, of);
        string? holderId = grant?.Receivers[0] ?? holder?.Ids[0] ?? deal?.Givers[0];
        string? ofId = grant?.Givers[0] ?? of?.Ids[0] ?? (deal is not null && deal.Givers.Contains(holderId ?? "") ? deal.Receivers[0] : null) ?? (target is not null && target != holderId ? target : deal is null && parse.Topic != holderId ? parse.Topic : null);
        bool ofProject = of is null && share.Last + 2 < parse.Tokens.Count && lexicon.Words.Found("project-words", parse.Tokens, share.Last + 2, share.Last + 7) && Enumerable.Range(share.Last + 1, 3).Any(i => i < parse.Tokens.Count && parse.Tokens[i].Lower is "in" or "of");
        if (ofProject)
        {
            // "a 20 percent stake in the project": of no company.
            return null;
        }
        if (holderId is null || ofId is null || holderId == ofId)
        {
            return null;
        }
        double confidence = of is not null && holder is not null ? 0.9 : 0.55;
        Token first = parse.Tokens[share.First], last = parse.Tokens[share.Last];
        return new Holding(holderId, ofId, share.Low, confidence, new Slot("percent", parse.Sentence.Number, first.Start, last.End));
    }

    private bool IsStake(SentenceParse parse, Quantity share)
    {
        IReadOnlyList<Token> tokens = parse.Tokens;
        bool noun = lexicon.Words.Found("stake-nouns", tokens, share.Last + 1, share.Last + (share.Last + 1 < tokens.Count && tokens[share.Last + 1].Is(",") ? 7 : 4)) && !tokens.Skip(share.Last + 1).Take(4).Any(t => t.Lower is "rate" or "rates");
        bool owns = Enumerable.Range(Math.Max(0, share.First - 7), Math.Min(7, share.First)).Any(i => lexicon.Words.Contains("own-verbs", tokens[i].Lower));
        bool with = share.First > 1 && Enumerable.Range(Math.Max(0, share.First - 4), Math.Min(4, share.First)).Any(i => tokens[i].Is("with")) && tokens.Take(share.First).Any(t => lexicon.Words.Contains("holder-words", t.Lower));
        bool before = Enumerable.Range(Math.Max(0, share.First - 3), Math.Min(3, share.First)).Any(i => lexicon.Words.Contains("stake-nouns", tokens[i].Lower) && tokens[i].Lower is not "shares");
        bool move = Enumerable.Range(Math.Max(0, share.First - 5), Math.Min(5, share.First)).Any(i => lexicon.Words.Contains("move-words", tokens[i].Lower) && !(tokens[i].Lower is "up" or "down" && tokens[i + 1].Is("to")));
        bool figure = lexicon.Words.Found("not-stake-right", tokens, share.Last + 1, share.Last + 5);
        bool warrant = lexicon.Words.Found("warrant-words", tokens, Math.Max(0, share.First - 9), share.First) && lexicon.Words.Found("of-company", tokens, share.Last + 1, share.Last + 2);
        bool bought = lexicon.Words.Found("buying-words", tokens, Math.Max(0, share.First - 9), share.First) && lexicon.Words.Found("of-company", tokens, share.Last + 1, share.Last + 2) && parse.Groups.Any(g => g.First > share.Last && g.First - share.Last <= 2 && g is { Preposition: "of" or "in", SaysWhose: false });
        bool listed = NamedInList(parse, share) is not null && lexicon.Words.Found("of-company", tokens, share.Last + 1, share.Last + 2);
        bool left = share.First > 0 && tokens[share.First - 1].Is("from") && parse.Quantities.Any(q => q.Kind == QuantityKind.Percent && q.First > share.Last && q.First - share.Last <= 2);
        return !figure && !left && (warrant || listed || IsLifted(parse, share) || bought && !move || noun && !(move && !owns) || before || (owns || with) && !move);
    }

    /// <summary>"Microsoft: 27% of the company": whom the line is about.</summary>
    private static Group? NamedInList(SentenceParse parse, Quantity share) =>
        share.First > 1 && parse.Tokens[share.First - 1].Is(":") ? parse.GroupAt(share.First - 2) : null;

    private static bool IsLifted(SentenceParse parse, Quantity share) => LiftedOf(parse, share) is not null;

    /// <summary>"lifts SoftBank's ownership of OpenAI to 11%": of whom, when what it comes to stands behind "to"; null otherwise.</summary>
    private static Group? LiftedOf(SentenceParse parse, Quantity share)
    {
        int to = Enumerable.Range(Math.Max(0, share.First - 3), Math.Min(3, share.First)).LastOrDefault(i => parse.Tokens[i].Is("to"), -1);
        int noun = to < 0 ? -1 : Enumerable.Range(Math.Max(0, to - 8), Math.Min(8, to)).LastOrDefault(i => parse.Tokens[i].Lower is "ownership" or "stake" or "shareholding" or "holding", -1);
        return noun < 0 ? null : Held(parse, noun) ?? parse.Groups.LastOrDefault(g => g.First > noun && g.Last < to && g.Preposition is "of" or "in");
    }

    /// <summary>"its OpenAI stake": of whom, when the name stands right before the noun and somebody owns it.</summary>
    private static Group? Held(SentenceParse parse, int noun) =>
        parse.GroupAt(noun - 1) is { Owner: false } of && parse.Groups.Any(g => g.Owner && g.Last == of.First - 1) ? of : null;

    private Group? TargetGroup(SentenceParse parse, Quantity share)
    {
        if (LiftedOf(parse, share) is { } lifted)
        {
            return lifted;
        }
        Group? right = parse.Groups.FirstOrDefault(g => g.First > share.Last && g.First - share.Last < 10 && g.Preposition is "in" or "of" && !g.IsModifier);
        if (right is not null)
        {
            Group? rival = parse.Groups.FirstOrDefault(g => g.First > right.Last && g.First - right.Last <= 3 && g.Preposition == right.Preposition && !g.SaysWhose);
            return right is { SaysWhose: true, Owner: false } && rival is not null ? rival : right;
        }
        Group? shares = parse.Groups.LastOrDefault(g => g.Last < share.First && share.First - g.Last < 10 && g is { SaysWhose: true, Owner: false } && lexicon.Words.Contains("share-words", parse.Tokens[g.Last + 1].Lower));
        Group? of = parse.Groups.LastOrDefault(g => g.Last < share.First && share.First - g.Last < 10 && g is { Preposition: "of" or "in", SaysWhose: false } && g.First > 1 && lexicon.Words.Contains("share-words", parse.Tokens[g.First - 2].Lower));
        Group? held = parse.Groups.LastOrDefault(g => g.Last < share.First && share.First - g.Last < 12 && g.SaysWhose && lexicon.Words.Found("holder-titles", parse.Tokens, g.Last + 1, g.Last + 4) || g.Last < share.First && share.First - g.Last < 12 && g is { Preposition: "of" or "in", SaysWhose: false } && lexicon.Words.Found("holder-titles", parse.Tokens, g.First - 3, g.First));
        return shares ?? of ?? held ?? parse.Groups.LastOrDefault(g => g.Last < share.First && share.First - g.Last < 6 && g.Owner && g.Preposition is "of" or "in");
    }

    /// <summary>"ASML's investment made it the main shareholder": whose investment it was.</summary>
    private static Group? Maker(SentenceParse parse, Quantity share, Group? of) =>
        parse.Groups.FirstOrDefault(g => g is { Owner: true, First: 0 } && g != of && g.Last + 1 < share.First && parse.Tokens[g.Last + 1].Kind != TokenKind.Symbol && parse.Tokens.Skip(g.Last).Take(3).Any(t => t.Lower is "investment" or "purchase" or "money" or "bet"));

    private static Group? HolderGroup(SentenceParse parse, Quantity share, Clause? clause, Group? of)
    {
        if (NamedInList(parse, share) is { } told && told != of)
        {
            return told;
        }
        Group? leaves = parse.Groups.LastOrDefault(g => g.Last < share.First && share.First - g.Last <= 4 && parse.Tokens[g.Last + 1].Is("with"));
        Group? owner = parse.Groups.LastOrDefault(g => g.Last < share.First && share.First - g.Last <= 5 && g.Owner && g != of);
        Group? near = clause?.Groups.LastOrDefault(g => g.Last < share.First && g != of && !g.SaysWhose && !g.IsModifier && g.Preposition is null);
        Group? subject = clause?.Subject != of ? clause?.Subject : null;
        Group? apposed = clause is { Kind: ClauseKind.Apposition or ClauseKind.Participle or ClauseKind.Relative } && clause.Head != of ? clause.Head : null;
        return leaves ?? owner ?? near ?? apposed ?? subject ?? Maker(parse, share, of) ?? (clause?.Previous?.Subject is { } before && before != of ? before : null);
    }
}
