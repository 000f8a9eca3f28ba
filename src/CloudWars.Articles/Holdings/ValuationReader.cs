using CloudWars.Articles.Clauses;
using CloudWars.Articles.Deals;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Organisations;
using CloudWars.Articles.Quantities;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Holdings;

/// <summary>What companies are said to be worth, and which company each figure is of.</summary>
internal sealed class ValuationReader(ReadingLexicon lexicon)
{
    private const decimal WorthMin = 0.05m;
    private const int FarReach = 25;
    private readonly SumReader sums = new(lexicon.Words);
    private string? target;
    private Worth? last;

    public IEnumerable<Worth> Read(SentenceParse parse, IReadOnlyList<Claim> claims)
    {
        foreach (Quantity sum in parse.Quantities.Where(q => q.Kind == QuantityKind.Money && q.High >= WorthMin))
        {
            if (MovesOn(parse, sum))
            {
                Token from = parse.Tokens[sum.First], to = parse.Tokens[sum.Last];
                yield return new Worth(last!.Of, sum.Low, Qualifier(parse, sum), 0.6, new Slot("amount", parse.Sentence.Number, from.Start, to.End));
            }
            bool ceiling = claims.Any(c => c.Ceiling == sum.High);
            if (!ceiling && sums.UseOf(parse, sum) == SumUse.Valuation && CompanyOf(parse, sum, claims) is { } of && !lexicon.Words.Found("forecast-words", parse.Tokens, sum.First - 12, sum.Last + 6))
            {
                Token first = parse.Tokens[sum.First], end = parse.Tokens[sum.Last];
                Worth worth = new(of.Id, sum.Bound == "up to" ? sum.High : sum.Low, Qualifier(parse, sum), of.Sure, new Slot("amount", parse.Sentence.Number, first.Start, end.End));
                last = worth;
                yield return worth;
            }
        }
        target = claims.Where(c => c.Type is DealType.Equity or DealType.Secondary or DealType.Acquisition).SelectMany(c => c.Receivers).LastOrDefault() ?? target;
    }

    /// <summary>"The valuation sat at $545 million. Today it has leapt to $8 billion."</summary>
    private bool MovesOn(SentenceParse parse, Quantity sum)
    {
        bool follows = last is not null && parse.Sentence.Number - last.Place.Sentence == 1 && !parse.Quantities.Any(q => q.Kind == QuantityKind.Money && q.Last < sum.First);
        return follows && lexicon.Words.Found("rise-verbs", parse.Tokens, sum.First - 6, sum.First) && parse.Tokens.Take(sum.First).Any(t => t.Lower is "it" or "that" or "this" or "figure" or "valuation");
    }

    private static string? Qualifier(SentenceParse parse, Quantity sum) =>
        sum.Bound ?? (sum.IsRange ? "range" : parse.Tokens.Take(sum.First).Any(t => t.Lower is "could" or "would" or "may" or "might") ? "potential" : null);

    private (string Id, double Sure)? CompanyOf(SentenceParse parse, Quantity sum, IReadOnlyList<Claim> claims)
    {
        if (parse.GroupAt(sum.First) is { } around)
        {
            return (around.Ids[0], 0.85);
        }
        int cue = CueBefore(parse, sum);
        bool apposed = cue > 1 && parse.Tokens[cue].Is("valued") && parse.Tokens[cue - 1].Is(",") && parse.GroupAt(cue - 2) is { SaysWhose: false, Preposition: null or "on" or "of" or "in" };
        if (apposed)
        {
            // "gains on OpenAI, valued at $500bn".
            return (parse.GroupAt(cue - 2)!.Ids[0], 0.85);
        }
        Group? right = parse.Groups.FirstOrDefault(g => g.First > sum.Last && g.First - sum.Last <= 6 && g.Preposition is "on" or "for" or "of" && !g.IsModifier);
        Group? between = cue < 0 ? null : parse.Groups.LastOrDefault(g => g.First > cue && g.Last < sum.First && !g.IsModifier && g.Preposition is null or "of" or "on");
        Group? owner = parse.Groups.LastOrDefault(g => g.SaysWhose && g.Last < sum.First && sum.First - g.Last <= 10 && lexicon.Words.Found("worth-nouns", parse.Tokens, g.Last + 1, g.Last + 5));
        string? funded = owner is { Mentions: [{ Kind: MentionKind.Pronoun }] } && claims.FirstOrDefault(c => c.Type == DealType.Equity && c.Givers.Any(owner.Ids.Contains) && c.Receivers.Count == 1) is { } round ? round.Receivers[0] : null;
        if (funded is not null)
        {
            // "Benchmark led a round into Cerebras, pushing its valuation to $23 billion".
            return (funded, 0.8);
        }
        if (right is not null && cue < 0 || between is null && owner is null && right is not null)
        {
            return (right!.Ids[0], 0.8);
        }
        Group? given = cue < 0 ? null : parse.Groups.LastOrDefault(g => g.Last < cue && cue - g.Last <= 4 && g.Preposition is null && !g.SaysWhose && g.First > 0 && parse.Uses[g.First - 1] is VerbUse.Finite or VerbUse.Gerund or VerbUse.Infinitive);
        if ((between ?? given ?? owner) is { } said)
        {
            string? raised = said == between && said.Mentions[0].Kind != MentionKind.Name ? claims.Where(c => c.Type == DealType.Equity && c.Receivers.Count == 1 && c.Trigger < sum.First).MinBy(c => Distance(parse, c, sum))?.Receivers[0] : null;
            if (raised is not null)
            {
                // "to raise $1bn, which would value the company at $8bn": who raises it.
                return (raised, 0.85);
            }
            bool itsTarget = target is not null && said == between && said.Mentions[0].Kind != MentionKind.Name && parse.Tokens.Take(cue).Any(t => lexicon.Words.Contains("transaction-words", t.Lower));
            if (itsTarget)
            {
                // "The transaction values the company at $40bn": whoever was bought or funded.
                return (target!, 0.8);
            }
            return (said.Ids[0], 0.9);
        }
        string? receiver = claims.Where(c => c.Type is DealType.Equity or DealType.Secondary && c.Receivers.Count > 0).MinBy(c => Distance(parse, c, sum))?.Receivers[0];
        Clause? clause = parse.ClauseOf(sum.First);
        Group? subject = clause is null ? null : OwnSubject(parse, clause, sum);
        bool transaction = lexicon.Words.Found("deal-subjects", parse.Tokens, sum.First - 14, sum.First);
        if (receiver is not null && (subject is null || transaction || !subject.Ids.Contains(receiver)))
        {
            return (receiver, 0.75);
        }
        if (target is not null && subject is not null && claims.Any(c => c.Type == DealType.Equity && c.Receivers.Count == 0 && c.Givers.Intersect(subject.Ids).Any()))
        {
            // "ASML led the latest round, at a valuation of": of whoever raised it.
            return (target, 0.7);
        }
        Group? any = subject ?? clause?.Subject;
        return any is not null ? (any.Ids[0], 0.8) : target is not null ? (target, 0.55) : null;
    }

    /// <summary>In tokens; a semicolon between is further than any.</summary>
    private static int Distance(SentenceParse parse, Claim claim, Quantity sum)
    {
        (int from, int to) = claim.Trigger < sum.First ? (claim.Trigger, sum.First) : (sum.First, claim.Trigger);
        return to - from + (Enumerable.Range(from, to - from).Any(i => parse.Tokens[i].Is(";")) ? parse.Tokens.Count : 0);
    }

    private static Group? OwnSubject(SentenceParse parse, Clause clause, Quantity sum) =>
        clause.Kind == ClauseKind.Relative ? clause.Head : clause.Groups.LastOrDefault(g => g.Last < sum.First && g.Preposition is null && !g.IsModifier) ?? (clause.Kind == ClauseKind.Main ? null : clause.Head);

    /// <summary>"would value OpenAI before the new money, that is without the round, at $260bn".</summary>
    private int FarCue(SentenceParse parse, Quantity sum)
    {
        for (int i = sum.First - 1; i >= Math.Max(0, sum.First - FarReach); i--)
        {
            if (lexicon.Words.Contains("worth-verbs", parse.Tokens[i].Lower) && parse.Uses[i] != VerbUse.None)
            {
                return i;
            }
        }
        return -1;
    }

    private int CueBefore(SentenceParse parse, Quantity sum)
    {
        for (int i = sum.First - 1; i >= Math.Max(0, sum.First - 9); i--)
        {
            if (lexicon.Words.Match("valuation-left", parse.Tokens, i) > 0)
            {
                return i;
            }
        }
        return FarCue(parse, sum);
    }
}
