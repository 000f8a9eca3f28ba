using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Views;
using CloudWars.Core.World;

namespace CloudWars.Testing.Play;

/// <summary>Term sheets of one to four legs between two companies, mostly legal, with every kind of leg.</summary>
public static class RandomSheets
{
    public static TermSheet Between(SeatView view, string other, Random dice)
    {
        List<Leg> legs = [];
        int wanted = 1 + dice.Next(4);
        for (int tries = 0; tries < 20 && legs.Count < wanted; tries++)
        {
            bool mine = dice.Next(2) == 0;
            string giver = mine ? view.MyId : other;
            string receiver = mine ? other : view.MyId;
            LegKind kind = LegCatalog.All[dice.Next(LegCatalog.All.Count)];
            if (Make(view, kind, giver, receiver, dice) is { } leg)
            {
                legs.Add(leg);
            }
        }

        return new TermSheet(view.MyId, other, legs.Count == 0 ? [new LoanLeg(view.MyId, 0.1, 5, 4)] : legs);
    }

    /// <summary>A leg of a kind that makes sense between two companies, or null.</summary>
    public static Leg? Make(SeatView view, LegKind kind, string giver, string receiver, Random dice)
    {
        CompanySetup from = view.Company(giver).Setup;
        CompanySetup to = view.Company(receiver).Setup;
        string? family = view.Setup.Families.FirstOrDefault(f => f.Owner == receiver)?.Id;
        string any = view.Setup.Families[dice.Next(view.Setup.Families.Count)].Id;
        double value = Math.Max(1, view.Company(receiver).Value);
        return kind.Name switch
        {
            "equity" => new EquityLeg(giver, Round(0.1 + (dice.NextDouble() * 0.04 * value)), Round(value * (0.8 + (0.4 * dice.NextDouble())))),
            "compute" when from.SellsCompute => new ComputeLeg(giver, dice.Next(2) == 0 ? null : any, Round(0.02 + (dice.NextDouble() * 0.3)), 1 + dice.Next(12),
                Round(view.Market.ComputePrice * (0.75 + (0.6 * dice.NextDouble()))), dice.Next(101)),
            "adoption" when family is not null => new AdoptionLeg(giver, family, Round(0.02 + (dice.NextDouble() * 0.4)), 1 + dice.Next(6), Round(dice.NextDouble() * 3)),
            "exclusivity" when to.SellsCompute && from.TrainsModels => new ExclusivityLeg(giver, 1 + dice.Next(6)),
            "warrants" => new WarrantLeg(giver, Round(0.1 + (dice.NextDouble() * 0.6)), 1 + dice.Next(4), any, Round(0.03 + (dice.NextDouble() * 0.2)), 1 + dice.Next(10)),
            "loan" => new LoanLeg(giver, Round(0.05 + (dice.NextDouble() * 4)), Round(4 + (dice.NextDouble() * 5)), 1 + dice.Next(5)),
            _ => null,
        };
    }

    private static double Round(double value) => Math.Round(value, 2);
}
