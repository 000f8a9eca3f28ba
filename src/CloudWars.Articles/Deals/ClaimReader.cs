using CloudWars.Articles.Clauses;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Organisations;

namespace CloudWars.Articles.Deals;

/// <summary>All claims of one sentence, complete as far as the sentence goes.</summary>
internal sealed class ClaimReader(ReadingLexicon lexicon, Roster roster, string text)
{
    private readonly SumReader sums = new(lexicon.Words);
    private readonly TypeResolver types = new(lexicon, roster);
    private readonly StatusReader status = new(lexicon);
    private readonly DetailReader details = new(lexicon, roster);

    public List<Claim> Read(SentenceParse parse)
    {
        FrameMatcher frames = new(lexicon, sums);
        List<Claim> list = ListedSums.Read(parse);
        List<Claim> claims = frames.Match(parse);
        new SumLinker(sums, frames).Link(parse, claims, [.. list.Select(c => c.Sum!)]);
        claims.AddRange(list);
        foreach (Claim claim in claims)
        {
            DropOutsiders(claim);
        }
        claims.ForEach(types.Resolve);
        List<Claim> each = Distributor.Split(claims);
        each.ForEach(types.Resolve);
        foreach (Claim claim in each)
        {
            status.Read(claim);
            details.Read(claim, each, text);
        }
        return each;
    }

    /// <summary>Regulators watch deals; they are no party of them.</summary>
    private void DropOutsiders(Claim claim)
    {
        foreach (List<string> side in new[] { claim.Givers, claim.Receivers, claim.Others })
        {
            side.RemoveAll(id => roster.RoleOf(id) == "regulator");
        }
    }
}
