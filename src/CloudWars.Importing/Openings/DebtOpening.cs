using CloudWars.Core.Deals.Legs;
using CloudWars.Importing.Catalogue;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Openings;

/// <summary>Borrowed money: drawn at the start if signed, a loan on the table if in talks.</summary>
internal static class DebtOpening
{
    private const double Rate = 7.5;

    /// <summary>A company cannot open the game with more new debt than this part of its value.</summary>
    private const double PartOfValueMax = 0.35;

    public static void Sign(DraftWorld world, DealInPlay deal)
    {
        if (deal.Amount is not { } told)
        {
            News.Tell(world, deal);
            return;
        }

        double amount = Cap(world, deal, told);
        string why = amount < told ? $"with the ${amount:0.#}B of the ${told:0.#}B loan that its value can carry" : $"with the loan of ${told:0.##}B";
        world.Change(deal.Receiver!, c => c with
        {
            Debt = Figure.Added(c.Debt, amount, why, deal),
            Cash = Figure.Added(c.Cash, amount, why, deal),
        });
    }

    public static OfferPart Offer(DraftWorld world, DealInPlay deal)
    {
        double amount = Math.Clamp(Math.Round(Cap(world, deal, deal.Amount ?? 2), 2), 0.05, 200);
        world.Afford(deal.Giver!, amount, deal.Because("enough to lend what the article says"));
        int quarters = deal.Fact.DurationYears is { } years ? Math.Clamp((int)(years * 4), 4, 24) : 20;
        return new OfferPart { From = deal.Giver, To = deal.Receiver, Legs = [new LoanLeg(deal.Giver!, amount, Rate, quarters)] };
    }

    private static double Cap(DraftWorld world, DealInPlay deal, double amount) =>
        Math.Min(amount, PartOfValueMax * (world.Companies[deal.Receiver!].MarketValue?.Value ?? amount));
}
