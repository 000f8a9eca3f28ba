using CloudWars.Articles.Clauses;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Organisations;
using CloudWars.Articles.Quantities;

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
        FrameMatcher frames = new(lexicon, sums, roster);
        List<Claim> list = ListedSums.Read(parse, roster);
        List<Claim> claims = frames.Match(parse);
        new SumLinker(sums, frames).Link(parse, claims, [.. list.Select(c => c.Sum!)]);
        claims.RemoveAll(c => Frames.IsProgramme(c.Frame) && c.Sum is null);
        claims.AddRange(list);
        foreach (Claim claim in claims)
        {
            DropOutsiders(claim);
        }
        claims.ForEach(types.Resolve);
        List<Claim> each = Distributor.Split(claims);
        each.ForEach(types.Resolve);
        each = [.. each.SelectMany(Respectively).SelectMany(Enumerated)];
        each.RemoveAll(c => IsOtherSide(c, each));
        each.RemoveAll(IsTotal);
        each.RemoveAll(c => IsInside(c, each));
        ShareTargets(each);
        ShareKinds(each);
        foreach (Claim claim in each)
        {
            status.Read(claim);
            details.Read(claim, each, text);
        }
        return each;
    }

    /// <summary>"a deal with Lambda to lease servers": whoever takes them does not also provide them.</summary>
    private static bool IsOtherSide(Claim claim, List<Claim> claims) =>
        claim is { Frame: "supply", PartyCount: 1, Givers.Count: 1 } && claims.Any(c => c != claim && DealType.IsProvision(c.Type) && c.Givers.Count > 0 && c.Receivers.Contains(claim.Givers[0]) && (c.Clause == claim.Clause || c.Sum == claim.Sum));

    /// <summary>"a contract with IREN, securing access to Nvidia's chips": the chips come inside what the cloud provides.</summary>
    private bool IsInside(Claim claim, List<Claim> claims) =>
        claim is { Frame: "buy-resource" or "use-resource", Sum: null, Receivers.Count: 1, Givers.Count: 1 } && roster.RoleOf(claim.Givers[0]) == "chip-supplier" && claim.Parse.Groups.Any(g => g.SaysWhose && g.First > claim.Trigger && g.Ids.Contains(claim.Givers[0]))
        && claims.Any(c => c != claim && c.Type == DealType.Compute && c.Trigger < claim.Trigger && c.Receivers.Contains(claim.Receivers[0]) && c.Givers.Any(g => roster.RoleOf(g) == "cloud") && !c.Has(claim.Givers[0]));

    /// <summary>"OpenAI has signed $1.5tn of deals", "Crusoe has raised $3.9bn since it was founded": sums over many deals are none of them.</summary>
    private bool IsTotal(Claim claim)
    {
        bool several = Frames.IsVague(claim.Frame) && claim.PartyCount == 1 && claim.Counterparties.Count == 0 && claim.Sum is { } sum && sum.Last < claim.Trigger && claim.Trigger - sum.Last <= 3 && claim.Parse.Tokens[sum.Last + 1].Lower is "of" or "in" or "worth" && claim.Parse.Tokens[claim.Trigger].Lower.EndsWith('s');
        return several || claim.Type == DealType.Equity && claim.Givers.Count == 0 && claim.Sum is { } raised && lexicon.Words.Found("lifetime-words", claim.Parse.Tokens, raised.Last + 1, raised.Last + 6);
    }

    /// <summary>"Nvidia and Microsoft will invest $10bn and $5bn": as many sums as investors, each his own.</summary>
    private static IEnumerable<Claim> Respectively(Claim claim)
    {
        List<Quantity> sums = claim.Sum is null || claim.Type != DealType.Equity || claim.Givers.Count < 2 ? [] : [.. claim.Parse.Quantities.Where(q => q.Kind == QuantityKind.Money && q.First >= claim.Sum.First && claim.Parse.ClauseOf(q.First) == claim.Parse.ClauseOf(claim.Sum.First))];
        bool listed = sums.Count > 1 && sums.Count == claim.Givers.Count && sums.Zip(sums.Skip(1)).All(p => p.Second.First - p.First.Last <= 5 && Enumerable.Range(p.First.Last + 1, p.Second.First - p.First.Last - 1).Any(i => claim.Parse.Tokens[i].Lower is "and" or ","));
        if (!listed)
        {
            return [claim];
        }
        return claim.Givers.Zip(sums).Select(p =>
        {
            Claim part = claim.With([p.First], claim.Receivers, claim.Others);
            part.Take(p.Second);
            return part;
        }).ToList();
    }

    /// <summary>"has promised $300bn to Oracle, $22.4bn to CoreWeave": each sum is for the one behind it.</summary>
    private static IEnumerable<Claim> Enumerated(Claim claim)
    {
        List<string>? side = claim.Givers.Count > 1 ? claim.Givers : claim.Receivers.Count > 1 ? claim.Receivers : null;
        List<(Quantity Sum, string Id)> parts = [];
        foreach (Quantity sum in side is null || claim.Sum is null ? [] : claim.Parse.Quantities.Where(q => q.Kind == QuantityKind.Money))
        {
            Group? behind = claim.Parse.Groups.FirstOrDefault(g => g.First > sum.Last && g.First - sum.Last <= 3 && g is { Preposition: "to" or "for" or "from" or "with" or "in" or "into" or "on", SaysWhose: false, Ids.Length: 1 });
            if (behind is not null && side!.Contains(behind.Ids[0]))
            {
                parts.Add((sum, behind.Ids[0]));
            }
        }
        if (parts.Count < 2 || parts.Count != side!.Count || parts.Select(p => p.Id).Distinct().Count() < parts.Count)
        {
            return [claim];
        }
        return parts.Select(p =>
        {
            Claim part = side == claim.Givers ? claim.With([p.Id], claim.Receivers, claim.Others) : claim.With(claim.Givers, [p.Id], claim.Others);
            part.Take(p.Sum);
            return part;
        });
    }

    /// <summary>"Amazon has committed $8bn, and Google has injected $3bn into Anthropic": the target is named once, behind both.</summary>
    private static void ShareTargets(List<Claim> claims)
    {
        foreach (Claim open in claims.Where(c => c.Type == DealType.Equity && c.Sum is not null && c.Givers.Count > 0 && c.Receivers.Count == 0))
        {
            Claim? later = claims.FirstOrDefault(c => c.Type == DealType.Equity && c.Trigger > open.Trigger && c.Sum is not null && c.Receivers.Count == 1 && !open.Givers.Contains(c.Receivers[0]));
            open.Receivers.AddRange(later?.Receivers ?? []);
        }
    }

    /// <summary>"sold $18bn in bonds and is in talks to raise another $38bn": more of the same.</summary>
    private void ShareKinds(List<Claim> claims)
    {
        foreach (Claim more in claims.Where(c => c.Type == DealType.Equity && c.Frame is "raise" or "talks" or "sum-round" && c.Sum is not null))
        {
            bool another = lexicon.Words.Found("further-words", more.Parse.Tokens, more.Sum!.First - 3, more.Sum.First);
            if (another && claims.Any(c => c.Type == DealType.Debt && c.Sum is not null && c.Trigger < more.Trigger && c.Shared(more) > 0))
            {
                more.Type = DealType.Debt;
            }
        }
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
