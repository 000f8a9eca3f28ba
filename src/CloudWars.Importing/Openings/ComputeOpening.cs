using CloudWars.Core.Deals.Legs;
using CloudWars.Importing.Catalogue;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Openings;

/// <summary>A compute contract, signed or on the table.</summary>
internal static class ComputeOpening
{
    private const int UsualQuarters = 20;
    private const double TakeOrPay = 0.6;

    /// <summary>In-house chips are rented a little below the market, or nobody would move to them.</summary>
    private const double InHousePrice = 0.82;

    /// <summary>No customer can fill more than this many times what it has today within a game.</summary>
    private const double GrowthMax = 1.2;

    public static void Sign(DraftWorld world, DealInPlay deal)
    {
        if (!world.SellsCompute(deal.Giver!))
        {
            ChipsOpening.Sign(world, deal);
            return;
        }

        Terms terms = Terms.Of(world, deal);
        string source = deal.Source ?? "entered by the player in the review";
        bool known = IsKnown(world, deal, terms);
        if (known)
        {
            world.Contracts.RemoveAll(c => c.Provider == deal.Giver && c.Customer == deal.Receiver);
        }

        double now = known ? terms.Gw * 0.6 : 0;
        if (now > 0.001)
        {
            world.Contracts.Add(Contract(deal, terms, now, 0, $"{source}; the part in service is assumed"));
        }

        world.Contracts.Add(Contract(deal, terms, terms.Gw - now, terms.Ramp, $"{source}; {terms.Why}"));
    }

    public static OfferPart? Offer(DraftWorld world, DealInPlay deal)
    {
        if (!world.SellsCompute(deal.Giver!))
        {
            return ChipsOpening.Offer(world, deal);
        }

        Terms terms = Terms.Of(world, deal);
        return new OfferPart
        {
            From = deal.Giver,
            To = deal.Receiver,
            Legs = [new ComputeLeg(deal.Giver!, terms.Family, Math.Max(0.01, terms.Gw), Math.Min(40, terms.Quarters), terms.Price, TakeOrPay * 100)],
        };
    }

    /// <summary>The catalogue's contracts between these two are about as large: then they are this deal.</summary>
    private static bool IsKnown(DraftWorld world, DealInPlay deal, Terms terms)
    {
        double before = world.Contracts.Where(c => c.Provider == deal.Giver && c.Customer == deal.Receiver).Sum(c => c.Gw!.Value * c.Price!.Value * c.Quarters!.Value);
        return before > 0 && before >= 0.6 * terms.Total && before <= 1.7 * terms.Total;
    }

    private static ContractPart Contract(DealInPlay deal, Terms terms, double gw, int ramp, string origin) => new()
    {
        Provider = deal.Giver,
        Customer = deal.Receiver,
        Family = terms.Family,
        Gw = new(Math.Max(0.002, Figure.Round(gw))),
        Price = new(terms.Price),
        Quarters = new(terms.Quarters),
        TakeOrPay = new(TakeOrPay),
        RampQuarters = ramp > 0 ? new(ramp) : null,
        Source = deal.Source is null ? null : origin,
        Assumed = deal.Source is null ? origin : null,
    };

    private sealed record Terms(string? Family, double Gw, double Price, int Quarters, int Ramp, double Total, string Why)
    {
        public static Terms Of(DraftWorld world, DealInPlay deal)
        {
            string? family = FamilyOf(world, deal);
            bool own = family is not null && family == world.InHouse(deal.Giver!);
            double price = Math.Round(world.ComputePrice * (own ? InHousePrice : 1), 2);
            int quarters = deal.Fact.DurationYears is { } years ? Math.Clamp((int)Math.Round(years * 4), 4, 80) : UsualQuarters;
            double compute = Math.Max(0.05, world.Compute(deal.Receiver!));
            double asked = deal.Amount is { } amount ? amount / (price * quarters) : 0.25 * compute;
            double gw = Figure.Round(Math.Clamp(asked, 0.01, Math.Max(0.05, GrowthMax * compute)));
            List<string> why = [deal.Fact.DurationYears is null ? "five years assumed" : "", deal.Amount is null ? "a quarter of what the customer has today, as no sum is told" : ""];
            why.Add(gw < asked * 0.98 ? $"of {asked:0.##} GW the part that falls within the game" : "");
            string words = string.Join("; ", why.Where(w => w.Length > 0).Append($"{gw:0.###} GW at ${price:0.00}B a GW-quarter; the ramp is assumed"));
            return new Terms(family, gw, price, quarters, Math.Min(10, Math.Max(3, quarters / 4)), gw * price * quarters, words);
        }

        private static string? FamilyOf(DraftWorld world, DealInPlay deal)
        {
            string? own = world.InHouse(deal.Giver!);
            IEnumerable<string> named = deal.Fact.Chips.Select(c => ChipNames.FamilyOf(world, c)).OfType<string>();
            return named.FirstOrDefault(f => f == own || world.Families[f].Merchant == true);
        }
    }
}
