using CloudWars.Articles.Clauses;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Organisations;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Deals;

/// <summary>
/// Settles what a provisional claim is and who gives. Between a chip designer, a cloud and a lab the one nearer the silicon
/// provides; syntax is asked only where roles say nothing.
/// </summary>
internal sealed class TypeResolver(ReadingLexicon lexicon, Roster roster)
{
    public void Resolve(Claim claim)
    {
        MoveInvestors(claim);
        bool pours = claim is { Frame: "put-into", Type: DealType.Equity, Givers.Count: 1, Receivers.Count: 1 } && roster.RoleOf(claim.Givers[0]) == "lab" && roster.RoleOf(claim.Receivers[0]) is "cloud" or "chip-supplier" && !Says(claim, "equity-words");
        if (pours)
        {
            // "OpenAI is pouring $12 billion into CoreWeave": a lab pays for computing.
            (claim.Givers[0], claim.Receivers[0]) = (claim.Receivers[0], claim.Givers[0]);
            Swap(claim.Slots);
            claim.Type = Provision(claim, claim.Givers);
        }
        if (claim.Type == DealType.Partnership && claim.Sum is not null && claim.Frame == "partnership")
        {
            claim.Type = DealType.Deal;
        }
        switch (claim.Type)
        {
            case DealType.Supply:
                claim.Type = Provision(claim, claim.Givers);
                break;
            case DealType.Pay:
                ResolvePayment(claim);
                break;
            case DealType.Choose:
                ResolveChoice(claim);
                break;
            case DealType.Warrant:
                claim.Type = claim.Givers.Any(g => roster.RoleOf(g) == "chip-supplier") ? DealType.Chips : DealType.Equity;
                break;
            case DealType.Deal when claim is { Frame: "order", Givers.Count: > 0, Receivers.Count: > 0 }:
                claim.Type = Provision(claim, claim.Givers);
                break;
            case DealType.Deal:
                ResolveDeal(claim);
                break;
        }
        bool ownMake = claim.Frame is "buy-resource" && claim.Type is DealType.Compute or DealType.Chips && claim.Receivers.Count == 1 && claim.Givers.Count > 0 && roster.RoleOf(claim.Receivers[0]) == "chip-supplier" && roster.RoleOf(claim.Givers[0]) != "chip-supplier" && Says(claim, "chips") && !Says(claim, "compute") && !claim.Parse.Groups.Any(g => g.Preposition == "from" && g.Ids.Contains(claim.Givers[0]));
        if (ownMake)
        {
            // "Nvidia wants to deploy its processors with CoreWeave": it buys nothing there.
            List<string> takers = [.. claim.Givers];
            claim.Givers.Clear();
            claim.Givers.AddRange(claim.Receivers);
            claim.Receivers.Clear();
            claim.Receivers.AddRange(takers);
            claim.Type = DealType.Chips;
        }
        if (!claim.Directed && DealType.IsProvision(claim.Type) && claim.Givers.Count > 0 && claim.Receivers.Count > 0 && (Frames.IsVague(claim.Frame) && claim.Frame != "order" || claim.Frame.StartsWith("sum-", StringComparison.Ordinal)))
        {
            OrientByRole(claim);
        }
    }

    /// <summary>
    /// "Meta and Blue Owl are finalising a financing", "Pimco will arrange the bonds": the fund is the one that has the money.
    /// Only of a fund that raises a round for itself is this not so.
    /// </summary>
    private void MoveInvestors(Claim claim)
    {
        List<string> funds = claim.Type is DealType.Equity or DealType.Debt ? [.. claim.Receivers.Where(r => roster.RoleOf(r) == "investor")] : [];
        bool own = claim.Frame is "raise" or "take-in" or "close-round" or "borrow" || claim.Frame is "raise-debt" && !lexicon.Words.Contains("lending-verbs", Lemma(claim)) && !lexicon.Words.Found("lent-to", claim.Parse.Tokens, claim.Trigger + 1, claim.Trigger + 12);
        bool borrows = claim.Type == DealType.Debt && claim.Givers.Count == 0 && claim.Receivers.Count == 1 && !lexicon.Words.Contains("lending-verbs", Lemma(claim)) && (lexicon.Words.Found("lender-groups", claim.Parse.Tokens, 0, claim.Parse.Tokens.Count) || BorrowsBefore(claim));
        if (borrows)
        {
            // "SoftBank is in talks with banks over a loan": a fund, too, borrows.
            return;
        }
        if (funds.Count > 0 && (funds.Count < claim.Receivers.Count || !own))
        {
            claim.Receivers.RemoveAll(funds.Contains);
            claim.Givers.AddRange(funds.Except(claim.Givers).ToList());
        }
    }

    /// <summary>"SoftBank seeks a loan".</summary>
    private bool BorrowsBefore(Claim claim) =>
        Enumerable.Range(Math.Max(0, claim.Trigger - 8), Math.Min(8, claim.Trigger)).Any(i => claim.Parse.Uses[i] != VerbUse.None && lexicon.Verbs.TryGet(claim.Parse.Tokens[i].Lower, out string verb, out _) && lexicon.Words.Contains("borrowing-verbs", verb));

    private string Lemma(Claim claim) => lexicon.Verbs.TryGet(claim.Parse.Tokens[claim.Trigger].Lower, out string verb, out _) ? verb : "";

    private string Provision(Claim claim, List<string> givers)
    {
        if (givers.Any(g => roster.RoleOf(g) == "chip-supplier"))
        {
            return Says(claim, "compute") && !Says(claim, "chips") ? DealType.Compute : DealType.Chips;
        }
        bool cloud = givers.Any(g => roster.RoleOf(g) == "cloud");
        return Says(claim, "chips") && (givers.Count > 0 || !Says(claim, "compute")) && (!cloud || !Says(claim, "compute") && OwnChips(claim)) ? DealType.Chips : DealType.Compute;
    }

    /// <summary>A cloud sells chips only of its own making; others' chips come inside its machines.</summary>
    private bool OwnChips(Claim claim) => ChipsIn(claim).Any(c => c.Maker is not null && claim.Givers.Contains(c.Maker));

    private IEnumerable<ChipEntry> ChipsIn(Claim claim)
    {
        foreach (int t in claim.Clause.Tokens)
        {
            if (lexicon.Gazetteer.Chips.Match(claim.Parse.Tokens, t, out ChipEntry? chip) > 0 && chip is not null)
            {
                yield return chip;
            }
        }
    }

    private void ResolvePayment(Claim claim)
    {
        if (claim.Frame == "commit-to-pay" && (claim.Givers.Count == 0 || roster.RoleOf(claim.Givers[0]) is not ("cloud" or "chip-supplier") && !Says(claim, "power-words")))
        {
            return;
        }
        bool promisor = claim is { Frame: "commitment", Givers.Count: 1, Receivers.Count: 0 } && roster.RoleOf(claim.Givers[0]) == "lab" && claim.Parse.GroupAt(claim.Trigger - 1) is not null;
        if (promisor)
        {
            // "the OpenAI commitment": a lab is the one that promises.
            claim.Receivers.AddRange(claim.Givers);
            claim.Givers.Clear();
        }
        if (claim.Frame == "commitment" && claim.Givers.Count == 0 && claim.Receivers.Count == 1 && roster.RoleOf(claim.Receivers[0]) == "lab")
        {
            // "OpenAI's $300 billion commitment": a lab commits to pay, and to whom is told elsewhere.
            return;
        }
        if (Says(claim, "power-words") && !Says(claim, "compute"))
        {
            claim.Type = DealType.Partnership;
            return;
        }
        string payee = claim.Givers.Count > 0 ? roster.RoleOf(claim.Givers[0]) : Roster.Other;
        string payer = claim.Receivers.Count > 0 ? roster.RoleOf(claim.Receivers[0]) : Roster.Other;
        if (payee == "lab" && payer == "cloud" && claim.Frame == "spend")
        {
            // A cloud pays a lab for a licence or its people, and buys no computing from it.
            claim.Type = DealType.Partnership;
            return;
        }
        bool buys = payee is "cloud" or "chip-supplier" && payer != "investor" || claim.Frame == "spend";
        if (buys)
        {
            claim.Type = Provision(claim, claim.Givers);
            return;
        }
        claim.Type = DealType.Equity;
        List<string> payees = [.. claim.Givers];
        claim.Givers.Clear();
        claim.Givers.AddRange(claim.Receivers);
        claim.Receivers.Clear();
        claim.Receivers.AddRange(payees);
        Swap(claim.Slots);
    }

    private static void Swap(List<Slot> slots)
    {
        for (int i = 0; i < slots.Count; i++)
        {
            slots[i] = slots[i].Name switch { "giver" => slots[i] with { Name = "receiver" }, "receiver" => slots[i] with { Name = "giver" }, _ => slots[i] };
        }
    }

    private void ResolveChoice(Claim claim)
    {
        bool money = claim.Givers.Any(g => roster.RoleOf(g) == "investor");
        claim.Type = money ? DealType.Debt : Provision(claim, claim.Givers);
    }

    private void ResolveDeal(Claim claim)
    {
        bool cloud = Has(claim, "cloud"), chips = Has(claim, "chip-supplier"), investor = Has(claim, "investor");
        if (claim.Frame == "joint-build" && investor)
        {
            // "Blue Owl and CoreWeave partnered to build": whoever brings the money rents nothing.
            claim.Type = DealType.Partnership;
        }
        else if (SaysNear(claim, "acquisition-words") && claim.PartyCount < 3)
        {
            claim.Type = DealType.Acquisition;
        }
        else if (investor && Says(claim, "debt-words"))
        {
            claim.Type = DealType.Debt;
        }
        else if (SaysNear(claim, "equity-words") || investor && !cloud)
        {
            claim.Type = DealType.Equity;
        }
        else if (chips && !ChipsIn(claim).Any() && lexicon.Words.Found("compute", claim.Parse.Tokens, claim.Trigger - 2, claim.Trigger))
        {
            // "Cerebras lands a $10bn compute deal": a chip maker may sell computing, and says so.
            claim.Type = DealType.Compute;
        }
        else if (chips || Says(claim, "chips") && !Says(claim, "compute") && !(cloud && claim.Parties.All(p => roster.RoleOf(p) is "cloud" or "lab") && !ChipsIn(claim).Any(c => c.Maker is not null && claim.Has(c.Maker))))
        {
            claim.Type = DealType.Chips;
        }
        else if (Says(claim, "compute") || cloud && (Has(claim, "lab") || claim.PartyCount > 1))
        {
            claim.Type = DealType.Compute;
        }
        else if (!claim.IsAnaphor)
        {
            claim.Type = claim.PartyCount > 1 ? DealType.Partnership : DealType.Deal;
        }
        bool says = DealType.IsProvision(claim.Type) && VerbBehind(claim) is { } behind && (lexicon.Words.Contains("buying-verbs", behind.Verb) || lexicon.Words.Contains("providing-verbs", behind.Verb));
        if (says)
        {
            // "an agreement to supply Anthropic with chips" is no investment.
            claim.TypeFirm = true;
        }
        Orient(claim);
    }

    private void Orient(Claim claim)
    {
        if (claim.Others.Count < 1 || claim.Type is DealType.Partnership or DealType.Deal)
        {
            return;
        }
        if (claim is { Type: DealType.Debt, Others.Count: 1, Givers.Count: 0, Receivers.Count: 0 } && lexicon.Words.Found("lender-groups", claim.Parse.Tokens, claim.Trigger, claim.Parse.Tokens.Count))
        {
            // "SoftBank is in talks with banks over a loan".
            claim.Receivers.Add(claim.Others[0]);
            claim.Others.Clear();
            return;
        }
        if (claim.Type is DealType.Equity or DealType.Debt && claim.Receivers.Count == 0 && claim.Others.All(o => roster.RoleOf(o) == "investor"))
        {
            claim.Givers.AddRange(claim.Others.Except(claim.Givers).ToList());
            claim.Others.Clear();
            return;
        }
        List<string> all = [.. claim.Others.OrderByDescending(Rank)];
        bool pair = claim.Givers.Count == 0 && claim.Receivers.Count == 0 && all.Count >= 2 && Rank(all[0]) != Rank(all[^1]);
        if (!pair)
        {
            return;
        }
        bool equity = claim.Type is DealType.Equity or DealType.Acquisition or DealType.Debt;
        bool? buys = equity ? null : FirstBuys(claim);
        string giver = equity ? all.OrderByDescending(Wealth).First() : buys is null ? all[0] : buys.Value ? claim.Others[1] : claim.Others[0];
        claim.Givers.Add(giver);
        claim.Receivers.AddRange(all.Where(o => o != giver).TakeLast(1));
        claim.Others.RemoveAll(o => claim.Givers.Contains(o) || claim.Receivers.Contains(o));
        if (buys is not null && DealType.IsProvision(claim.Type))
        {
            // "a deal with Lambda to lease servers": the verb says who provides, whoever made the chips in them.
            claim.Directed = true;
            claim.Type = Provision(claim, claim.Givers);
        }
    }

    /// <summary>"a deal with Dell to buy the chips": the verb behind the deal says what the subject does.</summary>
    private bool? FirstBuys(Claim claim)
    {
        if (VerbBehind(claim) is not (int at, string verb))
        {
            return null;
        }
        return lexicon.Words.Contains("buying-verbs", verb) ? true : lexicon.Words.Contains("providing-verbs", verb) && claim.Clause.Groups.All(g => g.First > at || g.Last < claim.Trigger) ? false : null;
    }

    private (int At, string Verb)? VerbBehind(Claim claim)
    {
        for (int i = claim.Trigger + 1; i < Math.Min(claim.Parse.Tokens.Count, claim.Trigger + 12); i++)
        {
            if (claim.Parse.Uses[i] == VerbUse.Infinitive && lexicon.Verbs.TryGet(claim.Parse.Tokens[i].Lower, out string verb, out _))
            {
                return (i, verb);
            }
        }
        return null;
    }

    private void OrientByRole(Claim claim)
    {
        if (Rank(claim.Givers[0]) < Rank(claim.Receivers[0]))
        {
            (string giver, string receiver) = (claim.Receivers[0], claim.Givers[0]);
            (claim.Givers[0], claim.Receivers[0]) = (giver, receiver);
        }
    }

    /// <summary>How near the silicon. The great clouds buy capacity from the small ones, so the small come first.</summary>
    private int Rank(string id) => roster.RoleOf(id) switch
    {
        "chip-supplier" => 6,
        "other" when lexicon.Gazetteer.IsKnownAs(id, "builds-servers") => 5,
        "cloud" when lexicon.Gazetteer.IsKnownAs(id, "buys-capacity") => 3,
        "cloud" => 4,
        "other" => 2,
        "investor" => 1,
        _ => 0,
    };

    private int Wealth(string id) => roster.RoleOf(id) switch { "investor" => 5, "chip-supplier" => 4, "cloud" => 3, "other" => 2, _ => 0 };

    private bool Has(Claim claim, string role) => claim.Parties.Any(p => roster.RoleOf(p) == role);

    private bool Says(Claim claim, string set)
    {
        IReadOnlyList<Token> tokens = claim.Parse.Tokens;
        return claim.Clause.Tokens.Any(t => claim.Parse.GroupAt(t) is null && lexicon.Words.Match(set, tokens, t) > 0)
            || claim.Clause.Kind != ClauseKind.Aside && claim.Parse.Clauses.Where(c => c.Previous == claim.Clause || claim.Clause.Previous == c).Any(c => c.Tokens.Any(t => lexicon.Words.Match(set, tokens, t) > 0))
            || set == "chips" && ChipsIn(claim).Any();
    }

    private bool SaysNear(Claim claim, string set) =>
        lexicon.Words.Found(set, claim.Parse.Tokens, claim.Trigger - 4, claim.Trigger + 6);
}
