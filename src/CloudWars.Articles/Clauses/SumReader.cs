using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Quantities;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Clauses;

/// <summary>Decides from the words beside a sum whether it is a deal's, a company's worth, or something else.</summary>
internal sealed class SumReader(WordSets words)
{
    private const int LeftReach = 7;
    private const int TotalReach = 11;
    private const decimal DealMin = 0.001m;

    private readonly Dictionary<Quantity, SumUse> known = new(ReferenceEqualityComparer.Instance);
    private SentenceParse? latest;

    /// <summary>Asked again and again by the frames of a sentence, so the answers of the latest sentence are kept.</summary>
    public SumUse UseOf(SentenceParse parse, Quantity sum)
    {
        if (latest != parse)
        {
            known.Clear();
            latest = parse;
        }
        if (!known.TryGetValue(sum, out SumUse use))
        {
            known[sum] = use = Decide(parse, sum);
        }
        return use;
    }

    private SumUse Decide(SentenceParse parse, Quantity sum)
    {
        IReadOnlyList<Token> tokens = parse.Tokens;
        int left = LeftEnd(parse, sum);
        if (sum.First > 1 && tokens[sum.First - 1].Is("-") && tokens[sum.First - 2].Is("multi"))
        {
            return SumUse.Other;
        }
        Quantity? previous = parse.Quantities.LastOrDefault(q => q.Kind == QuantityKind.Money && q.Last < sum.First);
        if (previous is not null && words.Found("comparators", tokens, sum.First - 4, sum.First))
        {
            return UseOf(parse, previous) == SumUse.Valuation ? SumUse.Valuation : SumUse.Other;
        }
        bool paid = sum.Last + 1 < tokens.Count && tokens[sum.Last + 1].Is("in") && words.Found("paying-words", tokens, Math.Max(0, sum.First - 6), sum.First);
        if (sum.High < DealMin || !paid && words.Found("money-other-right", tokens, sum.Last + 1, sum.Last + 3))
        {
            return SumUse.Other;
        }
        if (IsStakeWorth(parse, sum, left) || IsRunningTotal(tokens, sum) || IsProjectSize(tokens, sum))
        {
            return SumUse.Other;
        }
        bool roundAt = previous is not null && sum.First - previous.Last <= 6 && tokens[sum.First - 1].Is("at") && sum.High > 2 * previous.High && words.Found("raising-verbs", tokens, Math.Max(0, previous.First - 8), previous.First);
        if (roundAt)
        {
            // "raise $200 million at $11 billion".
            return SumUse.Valuation;
        }
        int weak = LastFound("weak-worth", tokens, left, sum.First);
        if (weak >= 0 && LastFound("money-other-left", tokens, left, weak) >= 0)
        {
            return SumUse.Other;
        }
        if (IsValuation(parse, sum, left))
        {
            return SumUse.Valuation;
        }
        int other = LastFound("money-other-left", tokens, left, sum.First);
        int deal = Math.Max(LastFound("deal-subjects", tokens, left, sum.First), LastFound("worth", tokens, left, sum.First));
        return other >= 0 && other > deal ? SumUse.Other : SumUse.Deal;
    }

    /// <summary>"bringing the total value of their agreements to $22.4bn": what it all comes to, and no deal of its own.</summary>
    private bool IsRunningTotal(IReadOnlyList<Token> tokens, Quantity sum)
    {
        int to = Enumerable.Range(1, 3).Select(k => sum.First - k).FirstOrDefault(i => i > 0 && tokens[i].Is("to"), -1);
        return to > 0 && (words.Found("total-words", tokens, Math.Max(0, to - TotalReach), to) || tokens.Take(to).Skip(Math.Max(0, to - TotalReach)).Any(t => t.Is("what"))) && words.Found("bringing-words", tokens, Math.Max(0, to - TotalReach), to);
    }

    /// <summary>"semiconductors for OpenAI's $500bn Stargate project": how large a project known already is.</summary>
    private bool IsProjectSize(IReadOnlyList<Token> tokens, Quantity sum)
    {
        bool definite = sum.First > 0 && (tokens[sum.First - 1].Kind == TokenKind.Possessive || tokens[sum.First - 1].Lower is "the" or "its" or "their");
        int end = sum.Last + 1;
        while (end < tokens.Count && end - sum.Last <= 6 && tokens[end].Kind == TokenKind.Word && !words.Contains("prepositions", tokens[end].Lower) && !words.Contains("auxiliaries", tokens[end].Lower))
        {
            end++;
        }
        return definite && end > sum.Last + 2 && words.Contains("project-nouns", tokens[end - 1].Lower);
    }

    /// <summary>"a 27% stake valued at $135bn": what somebody's part is worth, and neither a deal nor the company.</summary>
    private bool IsStakeWorth(SentenceParse parse, Quantity sum, int left)
    {
        int valued = LastFound("valued", parse.Tokens, left, sum.First);
        return valued > 0 && !words.Found("buying-words", parse.Tokens, 0, valued) && (words.Found("stake-nouns", parse.Tokens, Math.Max(0, valued - 8), valued) || words.Found("holding-parts", parse.Tokens, Math.Max(0, valued - 5), valued)) && !parse.Groups.Any(g => g.First > valued && g.Last < sum.First);
    }

    private bool IsValuation(SentenceParse parse, Quantity sum, int left)
    {
        IReadOnlyList<Token> tokens = parse.Tokens;
        bool right = words.Found("valuation-right", tokens, sum.Last + 1, sum.Last + 2) || sum.Last + 1 < tokens.Count && !words.Contains("determiners", tokens[sum.Last + 1].Lower) && words.Found("valuation-right", tokens, sum.Last + 2, sum.Last + 3);
        int worth = LastFound("valuation-left", tokens, left, sum.First);
        if (worth < 0)
        {
            return right || IsPricedAt(parse, sum);
        }
        bool on = parse.Groups.Any(g => g.First > sum.Last && g.First - sum.Last <= 5 && g.Preposition == "on") && tokens[worth].Lower is "value" or "price";
        bool named = on || parse.Groups.Any(g => g.First > worth && g.Last < sum.First && !g.SaysWhose);
        bool open = words.Contains("worth-of-anything", tokens[worth].Lower);
        return right || named || !open || (tokens[worth].Is("worth") ? IsCompanyWorth(parse, worth) : !SpeaksOfDeal(parse, worth));
    }

    /// <summary>"would value it before the money, that is without the round, at $260bn": the words of worth stand further off.</summary>
    private bool IsPricedAt(SentenceParse parse, Quantity sum)
    {
        int at = sum.First - 1;
        while (at > 0 && (words.Contains("adverbs", parse.Tokens[at].Lower) || words.Contains("rounding-words", parse.Tokens[at].Lower)))
        {
            at--;
        }
        bool put = at > 2 && parse.Tokens[at].Is("at") && parse.GroupAt(at - 1) is { SaysWhose: false } priced && priced.First > 0 && words.Contains("pricing-verbs", parse.Tokens[priced.First - 1].Lower);
        bool second = at > 2 && parse.Tokens[at].Is("at") && parse.GroupAt(at - 1) is { First: > 0 } other && parse.Tokens[other.First - 1].Is("and") && parse.Quantities.LastOrDefault(q => q.Kind == QuantityKind.Money && q.Last < at) is { } first && at - first.Last <= 6 && UseOf(parse, first) == SumUse.Valuation;
        if (put || second)
        {
            return true;
        }
        bool moved = at > 0 && parse.Tokens[at].Is("to") && words.Found("rise-verbs", parse.Tokens, Math.Max(0, at - 12), at);
        return at > 0 && (parse.Tokens[at].Is("at") || moved) && words.Found("worth-verbs", parse.Tokens, Math.Max(0, at - 25), at) && !parse.Quantities.Any(q => q.Kind == QuantityKind.Money && q.Last < at && at - q.Last < 12);
    }

    /// <summary>"Mistral is worth", "the company's worth"; a thing "worth $5bn" is what somebody pays for.</summary>
    private bool IsCompanyWorth(SentenceParse parse, int worth)
    {
        int at = worth - 1;
        while (at > 0 && words.Contains("adverbs", parse.Tokens[at].Lower))
        {
            at--;
        }
        int subject = at - 1;
        while (subject > 0 && (words.Contains("modals", parse.Tokens[subject].Lower) || words.Contains("adverbs", parse.Tokens[subject].Lower)))
        {
            subject--;
        }
        if (subject >= 0 && parse.Tokens[subject].Lower is "this" or "that" && words.Contains("be", parse.Tokens[Math.Max(at, 0)].Lower))
        {
            // "this could be worth $300bn": the deal just told.
            return false;
        }
        bool copula = at >= 0 && (words.Contains("be", parse.Tokens[at].Lower) || parse.Tokens[at].Lower is "remains" or "became");
        bool owner = at >= 0 && (parse.Tokens[at].Kind == TokenKind.Possessive || parse.Tokens[at].Lower is "its" or "market" or "combined" || parse.GroupAt(at) is { SaysWhose: false, Preposition: null });
        return owner || copula && !SpeaksOfDeal(parse, worth);
    }

    /// <summary>"a contract worth $5bn", "the offer, which was valued at $9bn": the thing valued is a deal and no company.</summary>
    private bool SpeaksOfDeal(SentenceParse parse, int worth)
    {
        IReadOnlyList<Token> tokens = parse.Tokens;
        bool ofDeal = worth + 2 < tokens.Count && tokens[worth + 1].Is("of") && words.Found("deal-subjects", tokens, worth + 2, worth + 7);
        if (ofDeal)
        {
            return true;
        }
        for (int i = worth - 1; i >= Math.Max(0, worth - 9); i--)
        {
            if (parse.GroupAt(i) is { } group && !group.Owner)
            {
                return false;
            }
            if (words.Contains("deal-subjects", tokens[i].Lower) && tokens[i].Lower is not ("round" or "investment"))
            {
                return true;
            }
            if (words.Contains("company-words", tokens[i].Lower) || tokens[i].Text == ";")
            {
                return false;
            }
        }
        return worth + 4 < tokens.Count && words.Found("deal-subjects", tokens, worth + 1, worth + 5) && !words.Found("deal-subjects", tokens, worth + 1, worth + 1);
    }

    /// <summary>The sum's own stretch: not beyond another sum, nor beyond a semicolon.</summary>
    private static int LeftEnd(SentenceParse parse, Quantity sum)
    {
        int left = Math.Max(0, sum.First - LeftReach);
        foreach (Quantity other in parse.Quantities.Where(q => q.Kind == QuantityKind.Money && q.Last < sum.First))
        {
            left = Math.Max(left, other.Last + 1);
        }
        for (int i = sum.First - 1; i >= left; i--)
        {
            bool label = parse.Tokens[i].Is(":") && i == sum.First - 1;
            if (!label && parse.Tokens[i].Text is ";" or ":" or "." || parse.Tokens[i].Is("that"))
            {
                return i + 1;
            }
        }
        return left;
    }

    private int LastFound(string set, IReadOnlyList<Token> tokens, int from, int to)
    {
        for (int i = to - 1; i >= from; i--)
        {
            if (words.Match(set, tokens, i) > 0)
            {
                return i;
            }
        }
        return -1;
    }
}
