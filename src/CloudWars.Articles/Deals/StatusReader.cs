using CloudWars.Articles.Clauses;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Text;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Deals;

/// <summary>How firm a deal is, from the words that govern its word: denials first, then talk, then what is done.</summary>
internal sealed class StatusReader(ReadingLexicon lexicon)
{
    private const int Reach = 18;

    public void Read(Claim claim)
    {
        IReadOnlyList<Token> tokens = claim.Parse.Tokens;
        (int from, int to) = Scope(claim);
        int near = Math.Max(from, claim.Trigger - 9);
        string? status = Found("denied", tokens, from, to) || IsDeniedReport(claim, from) || IsNegated(claim) ? DealStatus.Denied
            : FirmBefore(tokens, near, claim.Trigger) ? DealStatus.Announced
            : Found("talks", tokens, from, claim.Trigger + 1) ? DealStatus.Talks
            : Found("rumoured", tokens, near, claim.Trigger + 3) ? DealStatus.Rumoured
            : ToldAsPast(claim) ? DealStatus.Completed
            : IsDone(claim) ? IsSigning(claim) ? DealStatus.Announced : DealStatus.Completed
            : Found("sources", tokens, 0, tokens.Count) ? DealStatus.Rumoured
            : SaidItWould(claim) ? DealStatus.Announced
            : Hypothetical(claim, near) ? DealStatus.Rumoured
            : Found("firm", tokens, from, to) ? DealStatus.Announced : null;
        // A title overstates or puts it as a question; the text below it knows better.
        bool soft = status is null || claim.Parse.Sentence.Kind == LineKind.Title && status != DealStatus.Denied;
        (claim.Status, claim.StatusAssumed) = (status ?? DealStatus.Announced, soft);
    }

    public bool IsDenial(SentenceParse parse) => Found("denied", parse.Tokens, 0, parse.Tokens.Count);

    private bool Found(string set, IReadOnlyList<Token> tokens, int from, int to) => lexicon.Status.Found(set, tokens, from, to);

    /// <summary>The claim's stretch of its sentence: not across a semicolon or another statement.</summary>
    private (int From, int To) Scope(Claim claim)
    {
        if (ToldAsPast(claim))
        {
            return (claim.Trigger, claim.Trigger + 1);
        }
        int from = claim.Clause.Tokens.Count > 0 ? Math.Min(claim.Clause.Tokens[0], claim.Trigger) : claim.Trigger;
        int to = claim.Clause.Tokens.Count > 0 ? claim.Clause.Tokens[^1] + 1 : claim.Trigger + 1;
        for (Clause? clause = claim.Clause.Previous; clause is not null && clause.Tokens.Count > 0; clause = clause.Previous)
        {
            from = Math.Min(from, clause.Tokens[0]);
        }
        Clause? described = claim.Parse.Clauses.FirstOrDefault(c => c.Kind == ClauseKind.Relative && c.Previous == claim.Clause && c.Tokens.Count > 0 && c.Tokens[0] > claim.Trigger && (c.Head is null || c.Tokens.Any(t => claim.Parse.Uses[t] == VerbUse.Passive && lexicon.Status.Contains("denied", claim.Parse.Tokens[t].Lower))));
        to = Math.Max(to, described is null ? 0 : described.Tokens[^1] + 1);
        return (Math.Max(from, claim.Trigger - Reach), Math.Min(to, claim.Trigger + Reach));
    }

    /// <summary>"withdrew its papers days after raising $1bn": what came before is not taken back with what followed.</summary>
    private bool ToldAsPast(Claim claim) =>
        claim.Trigger > 0 && claim.Parse.Uses[claim.Trigger] == VerbUse.Gerund && claim.Parse.Tokens[claim.Trigger - 1].Lower is "after" or "since" or "having" or "despite";

    /// <summary>"Blue Owl will not fund the site", "SoftBank won't buy Marvell".</summary>
    private bool IsNegated(Claim claim) =>
        claim.Parse.Uses[claim.Trigger] is VerbUse.Finite or VerbUse.Infinitive && lexicon.Status.Found("negations", claim.Parse.Tokens, claim.Trigger - 3, claim.Trigger);

    /// <summary>"was not in talks, following a report on its effort to raise $6bn": what the report said is denied with it.</summary>
    private bool IsDeniedReport(Claim claim, int from)
    {
        IReadOnlyList<Token> tokens = claim.Parse.Tokens;
        int report = Enumerable.Range(0, claim.Trigger).LastOrDefault(i => lexicon.Words.Contains("report-words", tokens[i].Lower) && claim.Parse.Uses[i] == VerbUse.None, -1);
        return report > 0 && from > 0 && Found("denied", tokens, 0, report) && !Enumerable.Range(report, claim.Trigger - report).Any(i => tokens[i].Lower is "but" or ";" or "and" or "while");
    }

    private bool FirmBefore(IReadOnlyList<Token> tokens, int from, int trigger) =>
        Found("firm", tokens, from, trigger + 1) && !Found("rumoured", tokens, from, trigger + 2) && !Found("talks", tokens, from, trigger + 2) && !Found("completed", tokens, trigger, trigger + 1);

    private bool IsDone(Claim claim)
    {
        IReadOnlyList<Token> tokens = claim.Parse.Tokens;
        bool past = lexicon.Verbs.TryGet(tokens[claim.Trigger].Lower, out _, out VerbForm form) && form == VerbForm.Past && claim.Parse.Uses[claim.Trigger] is VerbUse.Finite or VerbUse.Passive;
        return past || Found("completed", tokens, claim.Trigger - 7, claim.Trigger + 1);
    }

    /// <summary>"Amazon said on Wednesday that it would invest": reported speech turns "will" into "would".</summary>
    private bool SaidItWould(Claim claim)
    {
        IReadOnlyList<Token> tokens = claim.Parse.Tokens;
        int would = Enumerable.Range(Math.Max(0, claim.Trigger - 4), Math.Min(4, claim.Trigger)).LastOrDefault(i => tokens[i].Is("would"), -1);
        return would > 0 && Enumerable.Range(Math.Max(0, would - 9), Math.Min(9, would)).Any(i => lexicon.Words.Contains("announcing-words", tokens[i].Lower)) && !tokens.Take(claim.Trigger).Any(t => t.Lower is "if" or "could" or "should");
    }

    /// <summary>"has secured a contract": what is done is the signing, and the service is to come.</summary>
    private static bool IsSigning(Claim claim) => Frames.IsVague(claim.Frame) && DealType.IsProvision(claim.Type);

    private bool Hypothetical(Claim claim, int from) => Found("hypothetical", claim.Parse.Tokens, from, claim.Trigger + 1);
}
