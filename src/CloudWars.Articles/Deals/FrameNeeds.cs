using CloudWars.Articles.Clauses;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Organisations;
using CloudWars.Articles.Quantities;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Deals;

/// <summary>What else must stand around a frame's word before it makes a claim, and what must not.</summary>
internal sealed class FrameNeeds(ReadingLexicon lexicon, SumReader sums)
{
    private const int ObjectReach = 14;
    private const int NearReach = 6;
    private const int SideReach = 8;
    private readonly OtherTarget otherTarget = new(lexicon);

    public bool AreMet(FrameEntry frame, Claim claim) =>
        (frame.Needs ?? []).All(need => IsMet(need, claim)) && !(frame.Unless ?? []).Any(unless => Stands(unless, claim));

    private bool IsMet(string need, Claim claim) => need switch
    {
        "giver" => claim.Givers.Count > 0,
        "no-particle" => !PutsIn(claim),
        "others" => claim.Others.Count > 1,
        "no-payee" => !claim.Clause.Groups.Any(g => g.First > claim.Trigger && !g.SaysWhose && g.Preposition is null or "to" or "toward"),
        "named" => !claim.Parse.Groups.Any(g => g.Ids.Length > 1 && g.Ids.All(claim.Has) && g.Mentions[0].Kind == MentionKind.Pronoun),
        "receiver" => claim.Receivers.Count > 0,
        "payee" => claim.Givers.Count > 0 && claim.Receivers.Count > 0,
        "party" => claim.PartyCount > 0,
        "both" => TwoSides(claim),
        "money" => Sums(claim).Any(),
        "receiver-or-money-object" => claim.Receivers.Count > 0 || MoneyObject(claim) && !otherTarget.IsNamed(claim) && !Ahead("capex-words", claim, ObjectReach),
        "receiver-or-money" => claim.Receivers.Count > 0 || Sums(claim).Any() && !(InPurpose(claim) && otherTarget.IsNamed(claim)),
        "giver-or-round" => claim.Givers.Count > 0 || claim.Parse.TellsOfFunding || Ahead("round-nouns", claim, ObjectReach) || Before("round-nouns", claim),
        _ when need.StartsWith("sentence:", StringComparison.Ordinal) => lexicon.Words.Found(need[9..], claim.Parse.Tokens, 0, claim.Parse.Tokens.Count),
        _ when need.StartsWith("tail:", StringComparison.Ordinal) => Tail(need[5..], claim),
        "resource-or-place" => InObject("resource", claim) || InPlace(claim),
        "future" => claim.Parse.Uses[claim.Trigger] == VerbUse.Infinitive || Enumerable.Range(Math.Max(0, claim.Trigger - 3), Math.Min(3, claim.Trigger)).Any(i => lexicon.Words.Contains("modals", claim.Parse.Tokens[i].Lower)),
        "percent-object" => PercentOf(claim, ObjectReach),
        "worth-anaphor" => lexicon.Words.Found("amount-verbs", claim.Parse.Tokens, claim.Trigger - 6, claim.Trigger) && claim.Clause.Groups.Count == 0 && Enumerable.Range(Math.Max(0, claim.Trigger - 10), Math.Min(10, claim.Trigger)).Any(i => claim.Parse.Tokens[i].Lower is "this" or "that" or "which" or "it"),
        "beside-partner" => claim.Clause.Groups.Any(g => g.Preposition == "alongside") || InObject("venture-words", claim),
        "both-or-planned" => TwoSides(claim) || claim.Parse.Uses[claim.Trigger] == VerbUse.Infinitive && Before("plan-nouns", claim),
        "copula-before" => Enumerable.Range(Math.Max(0, claim.Trigger - 6), Math.Min(6, claim.Trigger)).Any(i => lexicon.Words.Contains("be", claim.Parse.Tokens[i].Lower)),
        "with-partner" => !claim.Parse.Tokens[claim.Trigger].Lower.StartsWith("work", StringComparison.Ordinal) || claim.Clause.Groups.Any(g => g.Preposition is "with" or "alongside" && g.First > claim.Trigger && g.First - claim.Trigger <= NearReach),
        "sum-of" => claim.Parse.Quantities.Any(q => q.Kind == QuantityKind.Money && q.First > claim.Trigger && q.First - claim.Trigger <= NearReach && q.Last + 1 < claim.Parse.Tokens.Count && claim.Parse.Tokens[q.Last + 1].Is("of")),
        "among" => Enumerable.Range(Math.Max(0, claim.Trigger - 3), Math.Min(3, claim.Trigger)).Any(i => claim.Parse.Tokens[i].Is("among")),
        "copula-next" => claim.Trigger + 1 < claim.Parse.Tokens.Count && claim.Trigger <= 3 && lexicon.Words.Contains("be", claim.Parse.Tokens[claim.Trigger + 1].Lower),
        "no-site" => !InPlace(claim) && !otherTarget.IsNamed(claim),
        "of-the-round" => EndsHere(claim),
        "the-money" => InObject("the-money", claim),
        "with-next" => claim.Trigger + 1 < claim.Parse.Tokens.Count && claim.Parse.Tokens[claim.Trigger + 1].Is("with"),
        "round-near" => Ahead("round-nouns", claim, ObjectReach) || claim.Parse.Uses[claim.Trigger] == VerbUse.Passive && lexicon.Words.Found("round-nouns", claim.Parse.Tokens, claim.Trigger - 6, claim.Trigger),
        "own-actor" => claim.Parse.Uses[claim.Trigger] != VerbUse.Gerund || claim.Trigger == 0 || claim.Parse.Tokens[claim.Trigger - 1].Kind != TokenKind.Word || claim.Parse.GroupAt(claim.Trigger - 1) is not null || lexicon.Words.Contains("prepositions", claim.Parse.Tokens[claim.Trigger - 1].Lower) || lexicon.Words.Contains("be", claim.Parse.Tokens[claim.Trigger - 1].Lower) || lexicon.Words.Contains("adverbs", claim.Parse.Tokens[claim.Trigger - 1].Lower) || claim.Parse.Uses[claim.Trigger - 1] != VerbUse.None,
        "working-on" => !claim.Parse.Tokens[claim.Trigger].Lower.StartsWith("work", StringComparison.Ordinal) || claim.Parse.Tokens[claim.Trigger].Is("working"),
        "singular" => !claim.Parse.Tokens[claim.Trigger].Lower.EndsWith('s'),
        "near-resource" => Ahead("resource", claim, NearReach),
        "stake-object" => InObject("stake-nouns", claim) || PercentOf(claim),
        "money-vague" => Sums(claim).Any() || Ahead("vague-money", claim, NearReach),
        "money-or-party" => claim.PartyCount > 0 || Sums(claim).Any(),
        "both-or-money" => TwoSides(claim) || claim.PartyCount > 0 && (Sums(claim).Any() || lexicon.Words.Found("vague-worth", claim.Parse.Tokens, claim.Trigger, claim.Parse.Tokens.Count)),
        "money-object" => MoneyObject(claim),
        "debt-or-resource" => Ahead("debt-words", claim, ObjectReach) || Ahead("resource", claim, ObjectReach) || Sums(claim).Any(),
        "particle:in" => claim.Trigger + 1 < claim.Parse.Tokens.Count && claim.Parse.Tokens[claim.Trigger + 1].Is("in") || claim.Parse.Tokens[claim.Trigger].Lower.StartsWith('c'),
        _ when need.StartsWith("before:", StringComparison.Ordinal) => Before(need[7..], claim),
        "beside:debt-sum" => Beside("debt-sum", claim) && !lexicon.Words.Found("debt-included", claim.Parse.Tokens, claim.Trigger, claim.Trigger + SideReach),
        _ when need.StartsWith("beside:", StringComparison.Ordinal) => Beside(need[7..], claim),
        _ when need.StartsWith("object:", StringComparison.Ordinal) => InObject(need[7..], claim),
        _ => Ahead(need, claim, ObjectReach),
    };

    private static bool TwoSides(Claim claim) =>
        claim.Givers.Count > 0 && claim.Receivers.Count > 0 || claim.Others.Count > 1 || claim.Others.Count > 0 && claim.PartyCount > 1;

    private bool Stands(string unless, Claim claim)
    {
        if (unless.StartsWith("near:", StringComparison.Ordinal))
        {
            return Ahead(unless[5..], claim, NearReach) && !ObjectComesFirst(claim, unless[5..]);
        }
        if (unless.StartsWith("bought:", StringComparison.Ordinal))
        {
            return claim.Parse.Tokens[claim.Trigger].Is("purchase") && Ahead(unless[7..], claim, NearReach);
        }
        if (unless.StartsWith("head:", StringComparison.Ordinal))
        {
            return Heads(unless[5..], claim);
        }
        if (unless == "debt-object")
        {
            return InObject("debt-nouns", claim) && !InObject("equity-nouns", claim);
        }
        return unless.StartsWith("next:", StringComparison.Ordinal) ? Ahead(unless[5..], claim, 3)
            : unless.StartsWith("far:", StringComparison.Ordinal) ? Ahead(unless[4..], claim, ObjectReach)
            : unless.StartsWith("before:", StringComparison.Ordinal) ? Before(unless[7..], claim)
            : Ahead(unless, claim, NearReach);
    }

    /// <summary>"is to put in up to $2bn": the sum is put in, and into what is told elsewhere.</summary>
    private static bool PutsIn(Claim claim) =>
        claim.Trigger + 1 < claim.Parse.Tokens.Count && claim.Parse.Tokens[claim.Trigger + 1].Is("in") && claim.Parse.Quantities.Any(q => q.Kind == QuantityKind.Money && q.First > claim.Trigger && q.First - claim.Trigger <= NearReach)
        && !claim.Clause.Groups.Any(g => g.First > claim.Trigger && g.Preposition == "into");

    /// <summary>"secured a cloud computing contract": what the verb acts on, before anything is said of it.</summary>
    private bool Heads(string set, Claim claim)
    {
        IReadOnlyList<Token> tokens = claim.Parse.Tokens;
        return Enumerable.Range(claim.Trigger + 1, SideReach).TakeWhile(i => i < tokens.Count && (tokens[i].Kind != TokenKind.Symbol || tokens[i].Is("-")) && !lexicon.Words.Contains("prepositions", tokens[i].Lower)).Any(i => lexicon.Words.Match(set, tokens, i) > 0);
    }

    private IEnumerable<Quantity> Sums(Claim claim) =>
        claim.Parse.Quantities.Where(q => q.Kind == QuantityKind.Money && (claim.Parse.ClauseOf(q.First) == claim.Clause || Around(claim, q)) && sums.UseOf(claim.Parse, q) == SumUse.Deal);

    /// <summary>"the $100bn it proposes to put": the sum stands in the clause before; "closed a round, adding $120m": in the one that hangs on it.</summary>
    private static bool Around(Claim claim, Quantity sum)
    {
        Clause? home = claim.Parse.ClauseOf(sum.First);
        bool before = claim.Clause.Previous is { } previous && home == previous && claim.Trigger - sum.Last < 12;
        return before || home is { Kind: ClauseKind.Participle } && home.Previous == claim.Clause && sum.First > claim.Trigger;
    }

    /// <summary>The sum, or a funding round of that sum, is what the verb acts on.</summary>
    private bool MoneyObject(Claim claim)
    {
        int at = claim.Trigger + 1;
        for (int i = at; i < Math.Min(claim.Parse.Tokens.Count, at + 9); i++)
        {
            if (claim.Parse.Quantities.FirstOrDefault(q => q.First == i && q.Kind == QuantityKind.Money) is { } sum)
            {
                return sums.UseOf(claim.Parse, sum) == SumUse.Deal;
            }
            if (claim.Parse.Tokens[i].Text is "," or ";" or "." || claim.Parse.Uses[i] is VerbUse.Finite or VerbUse.Infinitive)
            {
                return false;
            }
        }
        return false;
    }

    private bool Ahead(string set, Claim claim, int reach)
    {
        int end = Math.Min(claim.Parse.Tokens.Count, claim.Trigger + 1 + reach);
        for (int i = claim.Trigger + 1; i < end; i++)
        {
            if (claim.Parse.Tokens[i].Text is ";" or ":")
            {
                return false;
            }
            if (lexicon.Words.Match(set, claim.Parse.Tokens, i) > 0 && claim.Parse.GroupAt(i) is null || set is "resource" or "chips" && lexicon.Gazetteer.Chips.Match(claim.Parse.Tokens, i, out _) > 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"buy Ironbridge, which runs data centres": the target itself stands before the word that would forbid it.</summary>
    private bool ObjectComesFirst(Claim claim, string set)
    {
        Group? target = claim.Clause.Groups.FirstOrDefault(g => g.First > claim.Trigger && !g.IsModifier);
        for (int i = claim.Trigger + 1; target is not null && i < target.First; i++)
        {
            bool describes = claim.Parse.Tokens[i].Lower.StartsWith("data", StringComparison.Ordinal) || claim.Parse.Tokens[i].Lower is "cent" or "center" or "centre" or "cloud" or "chip";
            if (lexicon.Words.Match(set, claim.Parse.Tokens, i) > 0 && !describes)
            {
                return false;
            }
        }
        return target is { SaysWhose: false };
    }

    /// <summary>"led it", "joined;", "came in too": nothing follows but a word for the round.</summary>
    private bool EndsHere(Claim claim)
    {
        IReadOnlyList<Token> tokens = claim.Parse.Tokens;
        int next = claim.Trigger + 1;
        bool particle = next < tokens.Count && tokens[next].Is("in");
        bool comes = tokens[claim.Trigger].Lower.StartsWith('c') && !tokens[claim.Trigger].Lower.StartsWith("co-", StringComparison.Ordinal);
        next += particle ? 1 : 0;
        bool ends = next >= tokens.Count || tokens[next].Text is "." or ";" or "," || tokens[next].Lower is "it" or "too" or "as" or "and" || lexicon.Words.Match("the-round", tokens, next) > 0;
        return ends && comes == particle;
    }

    /// <summary>"a $50bn investment in computing infrastructure": a programme, and no share in a company.</summary>
    private bool InPurpose(Claim claim)
    {
        IReadOnlyList<Token> tokens = claim.Parse.Tokens;
        Quantity? sum = claim.Parse.Quantities.FirstOrDefault(q => q.Kind == QuantityKind.Money && q.First > claim.Trigger && q.First - claim.Trigger <= 4);
        int at = (sum?.Last ?? claim.Trigger) + 1;
        int closed = at < tokens.Count && tokens[at].Is("(") ? Enumerable.Range(at, Math.Min(8, tokens.Count - at)).FirstOrDefault(i => tokens[i].Is(")"), at - 1) : at - 1;
        at = closed + 1;
        return at + 1 < tokens.Count && tokens[at].Lower is "in" or "into" && lexicon.Words.Found("resource", tokens, at + 1, at + 5);
    }

    /// <summary>"invest $35bn in India".</summary>
    private bool InPlace(Claim claim)
    {
        Quantity? sum = claim.Parse.Quantities.FirstOrDefault(q => q.Kind == QuantityKind.Money && q.First > claim.Trigger && q.First - claim.Trigger < NearReach);
        return sum is not null && Enumerable.Range(sum.Last + 1, ObjectReach).TakeWhile(i => i < claim.Parse.Tokens.Count && claim.Parse.Tokens[i].Text is not ("," or ";" or ".")).Any(i => i + 1 < claim.Parse.Tokens.Count && claim.Parse.Tokens[i].Lower is "in" or "into" or "to" or "across" && lexicon.Words.Contains("place-words", claim.Parse.Tokens[claim.Parse.Tokens[i + 1].Is("the") && i + 2 < claim.Parse.Tokens.Count ? i + 2 : i + 1].Lower));
    }

    /// <summary>"to take 10% of the chipmaker".</summary>
    private static bool PercentOf(Claim claim, int reach = NearReach) =>
        claim.Parse.Quantities.Any(q => q.Kind == QuantityKind.Percent && q.First > claim.Trigger && q.First - claim.Trigger < reach && claim.Parse.Groups.Any(g => g.First > q.Last && g.First - q.Last < NearReach && g is { Preposition: "of" or "in", SaysWhose: false }));

    /// <summary>In what the verb acts on: close behind it and before any comma.</summary>
    private bool InObject(string set, Claim claim)
    {
        IReadOnlyList<Token> tokens = claim.Parse.Tokens;
        int end = claim.Trigger + 1;
        while (end < Math.Min(tokens.Count, claim.Trigger + ObjectReach) && tokens[end].Text is not ("," or ";" or ":" or ".") && (claim.Parse.ClauseOf(end) is not { } other || other == claim.Clause || other.Kind == ClauseKind.Aside) && !lexicon.Words.Contains("object-enders", tokens[end].Lower))
        {
            end++;
            bool apposed = end + 1 < tokens.Count && tokens[end].Is(",") && claim.Parse.GroupAt(end + 1) is { } named && named.Last + 1 < tokens.Count && tokens[named.Last + 1].Is(",") && claim.Clause.Groups.Contains(named);
            if (apposed)
            {
                // "supply Musk's start-up, xAI, with servers".
                end = claim.Parse.GroupAt(end + 1)!.Last + 2;
            }
        }
        int start = claim.Parse.Uses[claim.Trigger] == VerbUse.Passive ? Math.Max(claim.Clause.Tokens[0], claim.Trigger - SideReach) : claim.Trigger + 1;
        for (int i = start; i < end; i++)
        {
            bool named = claim.Parse.GroupAt(i) is not null;
            if (!named && lexicon.Words.Match(set, tokens, i) > 0 || set is "resource" or "chips" && (lexicon.Gazetteer.Chips.Match(tokens, i, out _) > 0 || named && lexicon.Words.Match(set, tokens, i) > 0 && i == claim.Parse.GroupAt(i)!.First))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Within a few words on either side, in the same stretch between semicolons and other sums.</summary>
    private bool Beside(string set, Claim claim)
    {
        Quantity? own = claim.Parse.Quantities.FirstOrDefault(q => q.First == claim.Trigger);
        int last = own?.Last ?? claim.Trigger;
        int from = Math.Max(0, claim.Trigger - SideReach), to = Math.Min(claim.Parse.Tokens.Count, last + 1 + SideReach);
        foreach (Quantity other in claim.Parse.Quantities.Where(q => q != own && q.Kind == QuantityKind.Money))
        {
            from = other.Last < claim.Trigger ? Math.Max(from, other.Last + 1) : from;
            to = other.First > last ? Math.Min(to, other.First) : to;
        }
        return lexicon.Words.Found(set, claim.Parse.Tokens, from, claim.Trigger) || lexicon.Words.Found(set, claim.Parse.Tokens, last + 1, to);
    }

    /// <summary>Right behind the sum that calls the frame, "be" aside.</summary>
    private bool Tail(string set, Claim claim)
    {
        int at = (claim.Parse.Quantities.FirstOrDefault(q => q.First == claim.Trigger)?.Last ?? claim.Trigger) + 1;
        bool ofWhole = at + 2 < claim.Parse.Tokens.Count && claim.Parse.Tokens[at].Is("of") && claim.Parse.Tokens[at + 1].Lower is "the" or "that" or "this";
        // "another $12.5 billion of the financing would be debt".
        at += ofWhole ? 3 : 0;
        while (at < claim.Parse.Tokens.Count && (lexicon.Words.Contains("be", claim.Parse.Tokens[at].Lower) || lexicon.Words.Contains("modals", claim.Parse.Tokens[at].Lower) || claim.Parse.Tokens[at].Lower is "come" or "comes"))
        {
            at++;
        }
        return at < claim.Parse.Tokens.Count && lexicon.Words.Match(set, claim.Parse.Tokens, at) > 0;
    }

    private bool Before(string set, Claim claim) => lexicon.Words.Found(set, claim.Parse.Tokens, claim.Trigger - 3, claim.Trigger);
}
