using CloudWars.Articles.Facts;
using CloudWars.Core.World;
using CloudWars.Importing.Catalogue;
using CloudWars.Importing.Facts;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Openings;

/// <summary>
/// Puts the article's deals into the opening: signed ones as contracts, stakes and money; talks as an offer on the table;
/// rumours as the first quarter's news; and of what is denied, only that it was once rumoured. The question that remains
/// open, whether the deal materialises, becomes a goal of both sides.
/// </summary>
/// <param name="refused">Deals whose offer the deal desk would refuse, with its reason: they are told as news.</param>
internal sealed class DealOpener(DraftWorld world, IReadOnlyDictionary<Taken<DealFact>, string> refused)
{
    private readonly HashSet<(string, string)> _pairs = [];
    private readonly List<Taken<DealFact>> _offered = [];

    /// <summary>The deals on the table, in the order of the world's offers.</summary>
    public IReadOnlyList<Taken<DealFact>> Offered => _offered;

    public void Open(IEnumerable<Taken<DealFact>> deals)
    {
        foreach (Taken<DealFact> deal in deals.Where(d => d.Accepted))
        {
            Open(Resolve(deal));
        }
    }

    private void Open(DealInPlay deal)
    {
        bool there = world.Has(deal.Giver) && world.Has(deal.Receiver) && deal.Giver != deal.Receiver && (deal.Fact.Type != "compute" || world.IsSeat(deal.Receiver));
        if (deal.IsDenied || !there || (!deal.IsSigned && !deal.IsInTalks))
        {
            News.Tell(world, deal);
        }

        if (!there)
        {
            world.Notes.Add($"Not played: {FactWords.Deal(deal.Fact, world.NameOf)}. It is told as news.");
        }
        else if (deal.IsSigned)
        {
            Sign(deal);
        }
        else if (!deal.IsDenied)
        {
            if (deal.IsInTalks && !Offer(deal))
            {
                News.Tell(world, deal);
            }

            Questions.Ask(world, deal);
        }
    }

    private void Sign(DealInPlay deal)
    {
        switch (deal.Fact.Type)
        {
            case "compute":
                ComputeOpening.Sign(world, deal);
                break;
            case "chips" or "partnership":
                ChipsOpening.Sign(world, deal);
                break;
            case "debt":
                DebtOpening.Sign(world, deal);
                break;
            case "equity" or "acquisition" or "restructuring" or "secondary":
                EquityOpening.Sign(world, deal);
                break;
            default:
                News.Tell(world, deal);
                break;
        }
    }

    /// <summary>False if nobody would answer, the game has no term sheet for such a deal, or these two have talks open already.</summary>
    private bool Offer(DealInPlay deal)
    {
        if (refused.TryGetValue(deal.Taken, out string? why))
        {
            world.Notes.Add($"Not on the table: {FactWords.Deal(deal.Fact, world.NameOf)}. {why}");
            return false;
        }

        (string, string) pair = string.CompareOrdinal(deal.Giver, deal.Receiver) < 0 ? (deal.Giver!, deal.Receiver!) : (deal.Receiver!, deal.Giver!);
        if (!world.IsSeat(deal.Receiver) || _pairs.Contains(pair) || world.Offers.Count(o => o.From == deal.Giver) >= Limits.OpenProposalsPerCompany)
        {
            return false;
        }

        OfferPart? offer = deal.Fact.Type switch
        {
            "compute" => ComputeOpening.Offer(world, deal),
            "chips" or "partnership" => ChipsOpening.Offer(world, deal),
            "debt" => DebtOpening.Offer(world, deal),
            _ => EquityOpening.Offer(world, deal),
        };
        if (offer is null)
        {
            return false;
        }

        string terms = "terms that the article does not give are assumed";
        world.Offers.Add(deal.Source is { } source ? offer with { Source = $"{source}; {terms}" } : offer with { Assumed = $"entered by the player in the review; {terms}" });
        _offered.Add(deal.Taken);
        return _pairs.Add(pair);
    }

    /// <summary>Who gives and who gets, as far as the roles at the table can tell where the article does not.</summary>
    private DealInPlay Resolve(Taken<DealFact> deal)
    {
        List<string> parties = [.. deal.Fact.Parties.Where(world.Has)];
        string? giver = world.Has(deal.Fact.Giver) ? deal.Fact.Giver : null;
        string? receiver = world.Has(deal.Fact.Receiver) ? deal.Fact.Receiver : null;
        bool open = deal.Fact.Giver is null || deal.Fact.Receiver is null;
        if (open && (giver is null || receiver is null) && parties.Count >= 2)
        {
            receiver ??= parties.FirstOrDefault(p => p != giver && world.IsLab(p)) ?? parties.FirstOrDefault(p => p != giver);
            giver ??= parties.FirstOrDefault(p => p != receiver);
        }

        return new DealInPlay(deal, giver, receiver);
    }
}
