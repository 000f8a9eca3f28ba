using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Organisations;

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
        bool figure = talked || claim.Sum is not null || claim.Percent is not null || claim.Frame is "put-in" or "come-from";
        bool funding = claim.Type is DealType.Equity or DealType.Debt && claim.Givers.Count > 0 && claim.Receivers.Count == 0;
        bool unnamed = claim.Frame is "investment" or "sum-invest" or "commitment" && claim.Receivers.Count == 1 && claim.Givers.Count == 0 || claim.Frame == "commitment" && claim.Givers.Count == 1 && claim.Receivers.Count == 0;
        bool contract = (DealType.IsProvision(claim.Type) || claim.Type is DealType.Deal or DealType.Partnership) && claim.PartyCount == 1 && claim.Frame is not ("programme" or "joint-build") && !claim.Parse.Tokens[claim.Trigger].Is("offer");
        bool sale = claim.Type == DealType.Secondary && claim.PartyCount == 1;
        if (unnamed && claim.Sum is not null && Topic(claim, true) is { } investor)
        {
            (claim.Type == DealType.Pay ? claim.Receivers : claim.Givers).Add(investor);
            claim.Confidence -= Doubt;
            types.Resolve(claim);
            return;
        }
        if (!figure || !(funding || contract || sale) || !sale && otherTarget.IsNamed(claim))
        {
            return;
        }
        string? found = sale ? Topic(claim, true) : funding ? LastFunded(claim, before) ?? Topic(claim) : LastPartner(claim, before) ?? Topic(claim);
        if (found is null)
        {
            return;
        }
        claim.Confidence -= Doubt;
        (sale ? claim.Others : funding ? claim.Receivers : claim.Receivers.Count == 0 && claim.Givers.Count > 0 ? claim.Receivers : claim.Givers.Count == 0 && claim.Receivers.Count > 0 ? claim.Givers : claim.Others).Add(found);
        types.Resolve(claim);
    }

    /// <summary>Who was given money last; from further off only when nobody else was.</summary>
    private string? LastFunded(Claim claim, List<Claim> before)
    {
        List<Claim> funded = [.. before.Where(m => m.Type is DealType.Equity or DealType.Debt && m.Receivers.Count == 1 && IsOther(claim, m.Receivers[0]))];
        bool near = funded.Count > 0 && (claim.Sentence - funded[^1].Sentence <= NearSentences || funded.All(m => m.Receivers[0] == funded[0].Receivers[0]));
        return near ? funded[^1].Receivers[0] : null;
    }

    /// <summary>"an additional $11bn order from the same customer": whoever the last contract was with.</summary>
    private string? LastPartner(Claim claim, List<Claim> before)
    {
        bool further = lexicon.Words.Found("further-words", claim.Parse.Tokens, claim.Trigger - 7, claim.Trigger + 5);
        Claim? last = !further ? null : before.LastOrDefault(m => DealType.IsProvision(m.Type) && m.PartyCount == 2 && m.Parties.Intersect(claim.Parties).Any() && claim.Sentence - m.Sentence <= NearSentences);
        return last?.Parties.First(p => !claim.Parties.Contains(p));
    }

    private string? Topic(Claim claim, bool investors = false) => Before(claim, investors) ?? Known(claim, investors);

    /// <summary>"CoreWeave won a contract while Nvidia bought $6.3bn of services": the one who acted in the statement before.</summary>
    private string? Before(Claim claim, bool investors) => claim.Clause.Previous is { Subject: { Ids.Length: 1 } subject } && IsOther(claim, subject.Ids[0], investors) ? subject.Ids[0] : null;

    private string? Known(Claim claim, bool investors) => claim.Parse.Topic is { } topic && IsOther(claim, topic, investors) && !claim.Clause.Groups.Any(g => g.Ids.Contains(topic)) ? topic : null;

    private bool IsOther(Claim claim, string id, bool investors = false) => !claim.Parties.Contains(id) && roster.RoleOf(id) != "regulator" && (investors || roster.RoleOf(id) != "investor");
}
