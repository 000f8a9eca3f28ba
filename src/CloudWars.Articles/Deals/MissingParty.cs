using CloudWars.Articles.Clauses;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Organisations;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Deals;

/// <summary>
/// The side a sentence leaves out because the one before it has named it: "after SoftBank invested $2 billion",
/// "Its biggest move? A $23 billion deal with Nscale". Only claims with a figure of their own are completed, and lose confidence for it.
/// </summary>
internal sealed class MissingParty(ReadingLexicon lexicon, Roster roster, TypeResolver types)
{
    private const int NearSentences = 4;
    private const double Doubt = 0.12;
    private readonly OtherTarget otherTarget = new(lexicon);

    public void Fill(Claim claim, List<Claim> before)
    {
        bool talked = claim.Type == DealType.Equity && DealStatus.IsOpen(claim.Status) && !claim.StatusAssumed;
        bool figure = talked || claim.Sum is not null || claim.Percent is not null || claim.Frame is "put-in" or "come-from" or "tenant" || claim.Frame == "supply" && lexicon.Words.Found("vague-worth", claim.Parse.Tokens, claim.Trigger, claim.Parse.Tokens.Count);
        bool funding = claim.Type is DealType.Equity or DealType.Debt && claim.Givers.Count > 0 && claim.Receivers.Count == 0;
        if (claim is { Frame: "commitment", Type: DealType.Pay, Givers.Count: 0, Receivers.Count: 1, Sum: not null })
        {
            string? payee = Beside(claim) ?? LastPartner(claim, before) ?? (claim.Parse.Topic is { } told && roster.RoleOf(told) == "cloud" ? told : null);
            claim.Givers.AddRange(payee is null ? [] : [payee]);
            claim.Confidence -= Doubt;
            types.Resolve(claim);
            return;
        }
        bool unnamed = claim.Frame is "investment" or "sum-invest" or "commitment" && claim.Receivers.Count == 1 && claim.Givers.Count == 0 || claim.Frame == "commitment" && claim.Givers.Count == 1 && claim.Receivers.Count == 0;
        bool contract = (DealType.IsProvision(claim.Type) || claim.Type is DealType.Deal or DealType.Partnership or DealType.Pay) && claim.PartyCount == 1 && !Frames.IsProgramme(claim.Frame) && claim.Frame != "joint-build" && !claim.Parse.Tokens[claim.Trigger].Is("offer");
        bool sale = claim.Type == DealType.Secondary && claim.PartyCount == 1;
        if (unnamed && claim.Sum is not null && (OnlyLab(claim) ?? Topic(claim, true)) is { } investor)
        {
            (claim.Type == DealType.Pay ? claim.Receivers : claim.Givers).Add(investor);
            claim.Confidence -= Doubt;
            types.Resolve(claim);
            return;
        }
        bool takeover = claim.Type == DealType.Acquisition && claim.Receivers.Count == 1 && claim.Givers.Count == 0 && (claim.Parse.Uses[claim.Trigger] == VerbUse.Infinitive || claim.Frame is "acquisition" or "target-acquisition" && claim.Sum is not null);
        bool programme = claim.Frame is "commitment" or "pledge" && claim.Givers.Count + claim.Receivers.Count == 1 && claim.Sum is not null && roster.RoleOf(claim.Parties.First()) is "cloud" or "lab" or "chip-supplier" && lexicon.Words.Found("place-words", claim.Parse.Tokens, 0, claim.Parse.Tokens.Count);
        if (programme)
        {
            // "Microsoft's biggest commitment outside the United States": to a country, and to no company.
            claim.Type = DealType.Partnership;
            return;
        }
        bool stranger = contract && lexicon.Words.Found("unnamed-partners", claim.Parse.Tokens, claim.Trigger + 1, claim.Trigger + 6);
        if (stranger)
        {
            // "a memorandum with the government": the other side is told, and is no company of the article.
            return;
        }
        if (!figure || !(funding || contract || sale || takeover) || !sale && !takeover && User(claim) is null && otherTarget.IsNamed(claim))
        {
            return;
        }
        bool target = claim.Type == DealType.Acquisition;
        string? found = target ? Topic(claim, true) : sale ? Topic(claim, true) : funding ? Antecedent(claim) ?? User(claim) ?? LastFunded(claim, before) ?? Topic(claim) : (claim is { Type: DealType.Pay, Givers.Count: 0, Receivers.Count: 1 } ? Beside(claim) : null) ?? LastPartner(claim, before) ?? Topic(claim);
        if (found is null)
        {
            return;
        }
        claim.Confidence -= Doubt;
        (target ? claim.Givers : sale ? claim.Others : funding ? claim.Receivers : claim.Receivers.Count == 0 && claim.Givers.Count > 0 ? claim.Receivers : claim.Givers.Count == 0 && claim.Receivers.Count > 0 ? claim.Givers : claim.Others).Add(found);
        types.Resolve(claim);
    }

    /// <summary>
    /// "Nvidia's share is $10bn", "$12.5bn would be debt": a part of the financing just told goes to whoever the whole goes to.
    /// False when nothing told before holds such a part.
    /// </summary>
    public bool FillPart(Claim part, List<Claim> before)
    {
        if (!Frames.IsPart(part.Frame) || part.Sum is null)
        {
            return false;
        }
        Claim? whole = before.LastOrDefault(m => m.Type is DealType.Equity or DealType.Debt && m.Receivers.Count == 1 && part.Sentence - m.Sentence <= NearSentences
            && (m.Sum is null || m.Sum.High > part.Sum.High) && (part.Frame != "portion" || m.Givers.Count > 1 && part.Givers.All(m.Givers.Contains)));
        if (whole is null)
        {
            return false;
        }
        part.Receivers.AddRange(whole.Receivers);
        (part.Status, part.StatusAssumed) = part.StatusAssumed || !whole.StatusAssumed ? (whole.Status, whole.StatusAssumed) : (part.Status, false);
        return true;
    }

    /// <summary>"The seller is Brookfield": the other side of what was just told.</summary>
    public void Name(Claim claim, List<Claim> before)
    {
        Claim? open = before.LastOrDefault(m => claim.Sentence - m.Sentence <= 2 && m.PartyCount == 1 && m.Sum is not null && m.Shared(claim) == 0);
        if (open is not null)
        {
            (open.Givers.Count == 0 ? open.Givers : open.Receivers.Count == 0 ? open.Receivers : open.Others).AddRange(claim.Parties);
            open.Slots.AddRange(claim.Slots);
            types.Resolve(open);
        }
    }

    /// <summary>"Banks are preparing $38bn of debt to pay for data centres that Oracle will use": a loan told by its use.</summary>
    public bool FillLoan(Claim loan)
    {
        if (loan.Type != DealType.Debt || loan.Sum is null || loan.PartyCount > 0 || !lexicon.Words.Found("lender-groups", loan.Parse.Tokens, 0, loan.Parse.Tokens.Count))
        {
            return false;
        }
        string? user = loan.Parse.Groups.Where(g => !g.IsModifier).SelectMany(g => g.Ids).FirstOrDefault(id => roster.RoleOf(id) is not ("investor" or "regulator")) ?? (loan.Parse.Topic is { } topic && roster.RoleOf(topic) is not ("investor" or "regulator") ? topic : null);
        if (user is null)
        {
            return false;
        }
        loan.Receivers.Add(user);
        loan.Others.AddRange(loan.Parse.Groups.Where(g => g is { IsModifier: false, Owner: false } && g.Preposition is "for" or "to").SelectMany(g => g.Ids).Where(id => id != user && roster.RoleOf(id) is not ("investor" or "regulator")).Distinct());
        loan.Confidence -= Doubt / 2;
        return true;
    }

    /// <summary>"Anthropic, in which it has invested $8 billion": the company that the clause hangs on.</summary>
    private string? Antecedent(Claim claim)
    {
        IReadOnlyList<Token> tokens = claim.Parse.Tokens;
        int which = Enumerable.Range(1, Math.Max(0, claim.Trigger - 1)).LastOrDefault(i => RelativeClause.OpensAt(lexicon, tokens, i), -1);
        Group? named = which < 0 || claim.Trigger - which > 10 ? null : claim.Parse.Groups.LastOrDefault(g => g is { IsModifier: false, Owner: false, Ids.Length: 1 } && g.Last < which && which - g.Last <= 3);
        return named is not null && IsOther(claim, named.Ids[0]) ? named.Ids[0] : null;
    }

    /// <summary>"a loan to a vehicle that leases the chips to xAI": whoever the borrowed money serves in the end.</summary>
    private string? User(Claim claim)
    {
        List<string> users = claim.Type != DealType.Debt ? [] : [.. claim.Parse.Groups.Where(g => g is { IsModifier: false, SaysWhose: false, Preposition: "to" or "for" } && g.First > claim.Trigger).SelectMany(g => g.Ids).Distinct().Where(id => IsOther(claim, id))];
        return users.Count == 1 ? users[0] : null;
    }

    /// <summary>The one company of the sentence that has such a role, unless the claim names it already.</summary>
    private string? Only(Claim claim, Func<string, bool> role)
    {
        List<string> found = [.. claim.Parse.Groups.Where(g => !g.IsModifier).SelectMany(g => g.Ids).Distinct().Where(id => role(roster.RoleOf(id)))];
        return found.Count == 1 && !claim.Has(found[0]) ? found[0] : null;
    }

    /// <summary>Who was given money last; from further off only when nobody else was.</summary>
    private string? LastFunded(Claim claim, List<Claim> before)
    {
        List<Claim> funded = [.. before.Where(m => m.Type is DealType.Equity or DealType.Debt && m.Receivers.Count == 1 && IsOther(claim, m.Receivers[0]))];
        bool near = funded.Count > 0 && (claim.Sentence - funded[^1].Sentence <= NearSentences || funded.All(m => m.Receivers[0] == funded[0].Receivers[0]));
        bool topical = claim.Type == DealType.Debt && funded.Count > 0 && claim.Sentence - funded[^1].Sentence > 1 && claim.Parse.Topic is { } topic && topic != funded[^1].Receivers[0] && IsOther(claim, topic);
        return near && !topical ? funded[^1].Receivers[0] : null;
    }

    /// <summary>"Oracle's backlog soared due to OpenAI's commitment": the one provider the sentence names.</summary>
    private string? Beside(Claim claim) => Only(claim, role => role is "cloud" or "chip-supplier");

    /// <summary>"giving OpenAI a free hand, despite a $250bn Azure commitment": the one lab of the sentence is the customer.</summary>
    private string? OnlyLab(Claim claim) =>
        claim is { Frame: "commitment", Type: not DealType.Equity } or { Type: DealType.Pay } ? Only(claim, role => role == "lab") : null;

    /// <summary>"an additional $11bn order from the same customer": whoever the last contract was with.</summary>
    private string? LastPartner(Claim claim, List<Claim> before)
    {
        bool further = lexicon.Words.Found("further-words", claim.Parse.Tokens, claim.Trigger - 7, claim.Trigger + 5);
        Claim? last = !further ? null : before.LastOrDefault(m => DealType.IsProvision(m.Type) && m.PartyCount == 2 && m.Shared(claim) > 0 && claim.Sentence - m.Sentence <= NearSentences);
        return last?.Parties.First(p => !claim.Has(p));
    }

    private string? Topic(Claim claim, bool investors = false) => Before(claim, investors) ?? Known(claim, investors);

    /// <summary>A lab does not sell computing to a lab, nor does one chip maker order from another: between two of them stands a provider, whom the text has named elsewhere.</summary>
    private bool CanDeal(Claim claim, string id) =>
        !(claim.Type is DealType.Deal or DealType.Pay or DealType.Partnership || DealType.IsProvision(claim.Type)) || claim.PartyCount != 1 || roster.RoleOf(id) is not ("lab" or "chip-supplier") || roster.RoleOf(claim.Parties.First()) != roster.RoleOf(id);

    /// <summary>"CoreWeave won a contract while Nvidia bought $6.3bn of services": the one who acted in the statement before.</summary>
    private string? Before(Claim claim, bool investors) => claim.Clause.Previous is { Subject: { Ids.Length: 1 } subject } && IsOther(claim, subject.Ids[0], investors) ? subject.Ids[0] : null;

    private string? Known(Claim claim, bool investors) => claim.Parse.Topic is { } topic && IsOther(claim, topic, investors) && !claim.Clause.Groups.Any(g => g.Ids.Contains(topic)) ? topic : null;

    private bool IsOther(Claim claim, string id, bool investors = false) => !claim.Has(id) && CanDeal(claim, id) && roster.RoleOf(id) != "regulator" && (investors || roster.RoleOf(id) != "investor");
}
