using CloudWars.Articles.Quantities;
using CloudWars.Articles.Text;

namespace CloudWars.Articles.Deals;

/// <summary>
/// Brings the mentions of one deal together: same kind, same parties as far as both say, sums that do not conflict.
/// A claim with an empty slot joins a fuller one near it; nothing is guessed to make two claims fit.
/// </summary>
internal sealed class ClaimMerger(MissingParty missing)
{
    private const int NearSentences = 4;
    private const decimal Tolerance = 0.06m;
    private const decimal ForeignTolerance = 0.15m;
    private const double ConfidenceMax = 0.97;

    public List<Claim> Merge(IEnumerable<Claim> claims)
    {
        List<Claim> merged = [];
        foreach (Claim claim in claims)
        {
            if (claim.Frame == "role-is")
            {
                missing.Name(claim, merged);
                continue;
            }
            Adapt(claim, merged);
            Claim? home = Frames.IsPart(claim.Frame) ? null : merged.AsEnumerable().Reverse().Select(m => (Claim: m, Fit: Fit(m, claim))).Where(f => f.Fit > 0).OrderByDescending(f => f.Fit).FirstOrDefault().Claim;
            if (home is not null)
            {
                Join(home, claim);
            }
            else if (missing.FillPart(claim, merged) || missing.FillLoan(claim))
            {
                merged.Add(claim);
            }
            else if (!claim.IsAnaphor)
            {
                missing.Fill(claim, merged);
                merged.Add(claim);
            }
        }
        return Settle(merged);
    }

    /// <summary>"took the largest part": of the round or of the loan, whichever was told last.</summary>
    private static void Adapt(Claim claim, List<Claim> before)
    {
        if (claim.Frame is "take-part" or "chip-in" or "come-from" or "lead-it" or "provide-money" or "participation" && before.LastOrDefault(m => m.Type is DealType.Equity or DealType.Debt && claim.Sentence - m.Sentence <= NearSentences) is { Type: DealType.Debt })
        {
            claim.Type = DealType.Debt;
        }
        bool ofRound = claim.Frame is "led-financing" or "take-part-debt" && before.LastOrDefault(m => m.Type is DealType.Equity or DealType.Debt && claim.Sentence - m.Sentence <= NearSentences) is { Type: DealType.Equity } && !claim.Parse.Tokens.Any(t => t.Lower is "debt" or "loan" or "loans" or "bonds" or "lenders");
        if (ofRound)
        {
            // "The financing was led by BlackRock": of shares, when that is what was told.
            claim.Type = DealType.Equity;
        }
        bool brings = claim is { Frame: "take-in", Givers.Count: 0, Receivers.Count: 1 } && before.Any(m => m.Type is DealType.Equity or DealType.Debt && m.Givers.Contains(claim.Receivers[0]) && claim.Sentence - m.Sentence <= NearSentences);
        if (brings)
        {
            // "Blue Owl is to bring in $3 billion": it was named as one of those who pay.
            claim.Givers.AddRange(claim.Receivers);
            claim.Receivers.Clear();
        }
    }

    /// <summary>A claim that gained parties may now fit one it did not fit before.</summary>
    private static List<Claim> Settle(List<Claim> merged)
    {
        for (int i = 0; i < merged.Count; i++)
        {
            for (int j = merged.Count - 1; j > i; j--)
            {
                if (Fit(merged[i], merged[j]) > 0)
                {
                    Join(merged[i], merged[j]);
                    merged.RemoveAt(j);
                }
            }
        }
        return merged;
    }

    /// <summary>0: not the same deal; else the higher the likelier.</summary>
    private static int Fit(Claim home, Claim claim)
    {
        int shared = home.Shared(claim);
        bool joinable = shared > 0 || claim.IsAnaphor || claim.Receivers.Count == 0 || claim.Frame == "joint-build" || home.Type == DealType.Debt && claim.Type == DealType.Debt;
        if (!joinable)
        {
            return 0;
        }
        bool listed = home.Parse == claim.Parse && home.Trigger == claim.Trigger && home.Givers.Count > 0 && claim.Givers.Count > 0 && !home.Givers.Intersect(claim.Givers).Any() && home.Frame == claim.Frame;
        if (listed)
        {
            // "each would bring $19bn".
            return 0;
        }
        bool bothSums = home.Sum is not null && claim.Sum is not null;
        bool agree = bothSums && SumsAgree(home, claim);
        if (bothSums && !agree || !TypesFit(home, claim, agree) || !claim.IsAnaphor && !IsRoundMember(claim) && StatusesConflict(home, claim) && !agree && !Figureless(home, claim) && !(home.Type == DealType.Restructuring && home.Receivers.Intersect(claim.Receivers).Any()))
        {
            return 0;
        }
        int distance = home.Slots.Where(s => s.Name == "trigger").Select(s => Math.Abs(claim.Sentence - s.Sentence)).DefaultIfEmpty(Math.Abs(claim.Sentence - home.Sentence)).Min();
        if (claim.IsAnaphor)
        {
            return FitOfAnaphor(home, claim, distance, agree);
        }
        if (SameTarget(home, claim))
        {
            return 60;
        }
        if (TellsMore(home, claim))
        {
            // What one of three partners sells to another is a deal beside their venture.
            return 0;
        }
        if (home.PartyCount >= 2 && claim.PartyCount >= 2 && claim.Receivers.Count + claim.Others.Count > 0)
        {
            return FitOfPair(home, claim, distance, agree);
        }
        if (JoinsRound(home, claim) && distance <= NearSentences)
        {
            return 35 - distance - (home.Frame is "put-in" or "portion" or "invest" ? 5 : 0);
        }
        if (Frames.IsParticipation(claim.Frame) && claim.Receivers.Count == 0)
        {
            return 0;
        }
        if (Frames.IsProgramme(home.Frame) && claim.Frame == "joint-build" && distance <= 2 && (claim.PartyCount == 0 || claim.Shared(home) > 0))
        {
            return 35;
        }
        bool close = distance <= NearSentences || home.Sentence == 1 || agree;
        return shared > 0 && close && !RolesClash(home, claim) ? 40 + (agree ? 20 : 0) - Math.Min(distance, 20) : 0;
    }

    /// <summary>"It would be worth $4bn": something said of the deal before, without its parties.</summary>
    private static int FitOfAnaphor(Claim home, Claim claim, int distance, bool agree)
    {
        bool elsewhere = claim.Sentence != home.Sentence && claim.Parse.Groups.Any(g => !g.IsModifier) && !claim.Parse.Groups.Any(g => !g.IsModifier && g.Ids.Any(home.Has));
        bool says = !elsewhere && !claim.Introduces && (claim.Sum is not null || claim.Years is not null || claim.Status == DealStatus.Denied);
        bool price = claim.Frame != "pay-price" || home.Type == DealType.Acquisition && home.Sum is null;
        return says && price && distance <= NearSentences && home.PartyCount > 1 ? (agree ? 60 : 30) - distance : 0;
    }

    /// <summary>One claim is a venture of several, the other a deal between two of them.</summary>
    private static bool TellsMore(Claim home, Claim claim) =>
        home.Type == DealType.Partnership && home.PartyCount > 2 && claim.Type != DealType.Partnership && claim.TypeFirm || claim.Type == DealType.Partnership && claim.PartyCount > 2 && home.Type != DealType.Partnership && home.TypeFirm && home.PartyCount == 2
        || IsOpenRing(home) && IsPairOfRing(claim, home) || IsOpenRing(claim) && IsPairOfRing(home, claim);

    /// <summary>Both claims name a giver and somebody else.</summary>
    private static int FitOfPair(Claim home, Claim claim, int distance, bool agree)
    {
        bool sameContract = agree && home.Type == claim.Type && DealType.IsProvision(home.Type);
        bool samePair = home.Shared(claim) >= 2 && (sameContract || !RolesClash(home, claim));
        bool sameTarget = agree && home.Type == claim.Type && home.Receivers.Intersect(claim.Receivers).Any() && distance <= 2 * NearSentences
            && (distance <= 1 || home.Givers.Count == 0 || claim.Givers.Count == 0 || home.Givers.Intersect(claim.Givers).Any());
        bool sameRound = home.Type == claim.Type && home.Type == DealType.Equity && home.Receivers.Intersect(claim.Receivers).Any() && (home.Frame, claim.Frame) is ("raise" or "take-in" or "close-round", "lead-round" or "round");
        return samePair ? 80 + (agree ? 20 : 0) - Math.Min(distance, 20) : sameTarget || sameRound ? 50 : 0;
    }

    /// <summary>Somebody joins a round, or a loan, whose other side was told elsewhere.</summary>
    private static bool JoinsRound(Claim home, Claim claim) =>
        (claim.Frame is "lead-round" or "round" or "chip-in" or "come-from" or "take-part" || claim.Type == DealType.Equity && claim.Sum is null && claim.Others.Count == 0) && claim.Givers.Count > 0 && claim.Receivers.Count == 0 && home.Type == DealType.Equity && home.Receivers.Count > 0
        || claim.Type == DealType.Debt && home.Type == DealType.Debt && claim.Sum is null && claim.Givers.Count > 0 && claim.Receivers.Count == 0 && (home.Givers.Count == 0 || Frames.IsParticipation(claim.Frame) && home.Receivers.Count > 0)
        || home.Type == DealType.Debt && claim.Type == DealType.Debt && home.Sum is null && home.Givers.Count > 0 && home.Receivers.Count == 0 && claim.Givers.Count == 0 && claim.Receivers.Count > 0;

    /// <summary>Three or more are named beside each other, and nobody's side is told.</summary>
    private static bool IsOpenRing(Claim claim) => claim.Others.Count > 2 && claim.Givers.Count + claim.Receivers.Count == 0;

    private static bool IsPairOfRing(Claim pair, Claim ring) => pair is { TypeFirm: true, PartyCount: 2, Givers.Count: 1, Receivers.Count: 1 } && DealType.IsProvision(pair.Type) && pair.Parties.All(ring.Others.Contains);

    /// <summary>A company is bought once: two purchases of it are one, unless two buyers are named.</summary>
    private static bool SameTarget(Claim home, Claim claim) =>
        home.Type == DealType.Acquisition && claim.Type == DealType.Acquisition && home.Receivers.Intersect(claim.Receivers).Any()
        && (home.Givers.Count == 0 || claim.Givers.Count == 0 || home.Givers.Intersect(claim.Givers).Any());

    private static bool TypesFit(Claim a, Claim b, bool agree)
    {
        if (a.Type == b.Type || DealType.IsProvisional(a.Type) || DealType.IsProvisional(b.Type))
        {
            return true;
        }
        if ((a.Type == DealType.Restructuring ? b : b.Type == DealType.Restructuring ? a : null) is { PartyCount: > 1 } other && DealType.IsProvision(other.Type))
        {
            return false;
        }
        bool provision = DealType.IsProvision(a.Type) && DealType.IsProvision(b.Type);
        bool open = a.PartyCount < 2 || b.PartyCount < 2 || a.Shared(b) > 1;
        Claim? contract = IsFunding(a) == IsFunding(b) ? null : IsFunding(a) ? b : a;
        if (contract is { PartyCount: > 1 } && contract.Type is DealType.Compute or DealType.Chips && a.Shared(b) < 2 && !agree)
        {
            // A loan to CoreWeave is not its contract with Meta.
            return false;
        }
        bool vague = open && !(agree && a.PartyCount + b.PartyCount > 3 && a.Shared(b) < 2) && (IsVague(a) || IsVague(b));
        bool absorbed = (a.Type == DealType.Partnership || b.Type == DealType.Partnership) && (open && a.Shared(b) > 1 || !IsFunding(a) && !IsFunding(b));
        bool money = a.Type is DealType.Debt or DealType.Equity or DealType.Secondary && b.Type is DealType.Debt or DealType.Equity or DealType.Secondary;
        return provision || absorbed || vague && (agree || a.Sum is null || b.Sum is null) || money && agree;
    }

    private static bool IsFunding(Claim claim) => claim.Type is DealType.Equity or DealType.Debt or DealType.Secondary or DealType.Acquisition;

    /// <summary>Who leads or joins a round says nothing about how firm the round is.</summary>
    private static bool IsRoundMember(Claim claim) => claim.Sum is null && (Frames.IsParticipation(claim.Frame) || claim.Frame == "lead-round");

    /// <summary>A word that leaves open what is dealt in, unless another mention has said that it is money.</summary>
    private static bool IsVague(Claim claim) => claim.Frame is "deal" or "talks" or "order" or "choose" && !(claim.TypeFirm && (claim.Frame == "talks" && claim.Mentions > 1 && IsFunding(claim) || claim.Frame == "deal" && claim.PartyCount > 1 && DealType.IsProvision(claim.Type)));

    private static bool StatusesConflict(Claim a, Claim b) =>
        DealStatus.IsOpen(a.Status) != DealStatus.IsOpen(b.Status) && !a.StatusAssumed && !b.StatusAssumed && a.Status != DealStatus.Denied && b.Status != DealStatus.Denied;

    /// <summary>Two mentions of one kind of deal between the same two, neither with a sum, are one deal however firmly they are put.</summary>
    private static bool Figureless(Claim a, Claim b) => a.Sum is null && b.Sum is null && a.Type == b.Type && DealType.IsProvision(a.Type) && a.Shared(b) > 1;

    private static bool RolesClash(Claim a, Claim b)
    {
        bool weak = a.Parse.Tokens[a.Trigger].Is("merger") || b.Parse.Tokens[b.Trigger].Is("merger") || a.Frame is "deal" or "talks" or "order" or "talk" || b.Frame is "deal" or "talks" or "order" or "talk" || a.Type == DealType.Partnership || b.Type == DealType.Partnership;
        return !weak && a.Givers.Count + b.Receivers.Count > 0 && (a.Givers.Intersect(b.Receivers).Any() || a.Receivers.Intersect(b.Givers).Any());
    }

    private static bool SumsAgree(Claim a, Claim b)
    {
        decimal tolerance = a.Sum!.Currency == b.Sum!.Currency ? Tolerance : ForeignTolerance;
        bool ceiling = a.Ceiling is { } top && Near(top, b.Sum!.High, tolerance);
        bool differ = a.Sum.Currency == b.Sum!.Currency && a.Sum.IsExact && b.Sum.IsExact && !RoughFigure.Same(a.Sum.High, b.Sum.High);
        return ceiling || !differ && (Near(a.Sum.High, b.Sum.High, tolerance) || Near(a.Sum.Low, b.Sum.Low, tolerance));
    }

    private static bool Near(decimal a, decimal b, decimal tolerance) => Math.Abs(a - b) <= tolerance * Math.Max(a, b);

    private static void Join(Claim home, Claim claim)
    {
        bool better = DealType.IsProvisional(home.Type) || home.Type == DealType.Partnership && claim.Type != DealType.Partnership && !(claim.Frame == "joint-build" && claim.PartyCount < 2)
            || claim.Confidence > home.Confidence + 0.1 && !DealType.IsProvisional(claim.Type) && claim.Type != DealType.Partnership;
        bool direction = home.Givers.Count == 0 || home.Receivers.Count == 0 || home.Frame is "deal" or "order" or "talks" && claim.Givers.Count > 0 && claim.Receivers.Count > 0 && claim.Frame is not ("deal" or "talks");
        bool vaguer = Frames.IsProgramme(claim.Frame) && claim.Type == DealType.Partnership && DealType.IsProvision(home.Type);
        bool makerUnsaid = DealType.IsProvision(home.Type) && home.Givers.Count > 0 && claim.Type == DealType.Chips && claim.Givers.Count == 0;
        if (!vaguer && !makerUnsaid && (better || claim.TypeFirm && !home.TypeFirm) && !claim.IsAnaphor && (claim.TypeFirm || !home.TypeFirm))
        {
            home.TypeFirm = claim.TypeFirm;
            home.Type = DealType.IsProvisional(claim.Type) ? home.Type : claim.Type;
        }
        bool borrowed = claim.Type == DealType.Debt && home.Type == DealType.Equity && home.Parse.Sentence.Kind != LineKind.Body && home.Frame is "raise" or "take-in" && claim.Sum is not null;
        if (borrowed)
        {
            // A title says "raises $1 billion"; the text says that it is a loan.
            home.Type = DealType.Debt;
        }
        JoinParties(home, claim, direction);
        bool rounded = home.Sum is not null && claim.Sum is not null && home.Parse.Sentence.Kind == LineKind.Title && claim.Parse.Sentence.Kind != LineKind.Title;
        home.Sum = rounded ? claim.Sum : home.Sum ?? claim.Sum;
        home.Ceiling ??= claim.Ceiling;
        home.Years ??= claim.Years;
        home.Percent ??= claim.Percent;
        home.Condition ??= claim.Condition;
        home.Chips.AddRange(claim.Chips.Except(home.Chips).ToList());
        bool titleOnly = home.StatusAssumed && home.Parse.Sentence.Kind == LineKind.Title && !claim.IsAnaphor;
        bool news = home.Sentence <= 2 && claim.Sentence - home.Sentence >= NearSentences;
        bool firmer = DealStatus.IsOpen(home.Status) && !DealStatus.IsOpen(claim.Status) && Figureless(home, claim) && !news;
        if (firmer || titleOnly || home.StatusAssumed && !claim.StatusAssumed || claim.Status == DealStatus.Denied)
        {
            (home.Status, home.StatusAssumed) = (claim.Status, claim.StatusAssumed && claim.Status != DealStatus.Denied);
        }
        home.Confidence = Math.Min(ConfidenceMax, 1 - (1 - home.Confidence) * (1 - claim.Confidence / 2));
        home.Mentions += claim.Mentions;
        home.Slots.AddRange(claim.Slots);
    }

    private static void JoinParties(Claim home, Claim claim, bool direction)
    {
        if (direction && claim.Givers.Count > 0 && claim.Receivers.Count > 0)
        {
            List<string> before = [.. home.Parties];
            home.Givers.Clear();
            home.Receivers.Clear();
            home.Others.Clear();
            home.Givers.AddRange(claim.Givers);
            home.Receivers.AddRange(claim.Receivers);
            home.Others.AddRange(before.Concat(claim.Others).Where(p => !claim.Givers.Contains(p) && !claim.Receivers.Contains(p)).Distinct());
            return;
        }
        if (home.Givers.Count + home.Receivers.Count == 0)
        {
            // A vague mention named them only; this one says who is on which side.
            home.Others.RemoveAll(o => claim.Givers.Contains(o) || claim.Receivers.Contains(o));
        }
        // Who leads a round stands first among its investors.
        home.Givers.InsertRange(claim.Frame == "lead-round" ? 0 : home.Givers.Count, claim.Givers.Where(g => !home.Has(g)).ToList());
        home.Receivers.AddRange(claim.Receivers.Where(r => !home.Has(r)).ToList());
        home.Others.AddRange(claim.Others.Where(o => !home.Has(o)).ToList());
    }
}
