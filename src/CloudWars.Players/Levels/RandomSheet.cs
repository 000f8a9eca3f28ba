using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Views;
using CloudWars.Players.Desks;

namespace CloudWars.Players.Levels;

/// <summary>A term sheet of random legs: whether it is legal is for the table to say.</summary>
internal static class RandomSheet
{
    public static TermSheet Draw(SeatView view, string other, Tosses tosses)
    {
        List<Leg> legs = [];
        int count = 1 + tosses.Below(3);
        for (int i = 0; i < count; i++)
        {
            string giver = tosses.Happens(0.5) ? view.MyId : other;
            legs.Add(Draw(view, giver, giver == other ? view.MyId : other, tosses));
        }

        return new TermSheet(view.MyId, other, legs);
    }

    private static Leg Draw(SeatView view, string giver, string receiver, Tosses tosses)
    {
        string family = view.Setup.Families[tosses.Below(view.Setup.Families.Count)].Id;
        double price = OrderSheet.Neat(view.Market.ComputePrice * tosses.Between(0.45, 2.4));
        double value = Math.Max(1, view.Company(receiver).Value);
        return tosses.Below(6) switch
        {
            0 => new EquityLeg(giver, OrderSheet.Neat(value * tosses.Between(0.002, 0.05)) + 0.05, OrderSheet.Neat(value * tosses.Between(0.5, 1.6))),
            1 => new ComputeLeg(giver, tosses.Happens(0.5) ? null : family, OrderSheet.Neat(tosses.Between(0.02, 0.6)), 1 + tosses.Below(24), price, 10 * tosses.Below(11)),
            2 => new AdoptionLeg(giver, family, OrderSheet.Neat(tosses.Between(0.02, 0.6)), 1 + tosses.Below(12), OrderSheet.Neat(tosses.Between(0, 3))),
            3 => new ExclusivityLeg(giver, 1 + tosses.Below(12)),
            4 => new WarrantLeg(giver, OrderSheet.Neat(tosses.Between(0.1, 4)), 1 + tosses.Below(4), family, OrderSheet.Neat(tosses.Between(0.02, 0.5)), 1 + tosses.Below(16)),
            _ => new LoanLeg(giver, OrderSheet.Neat(tosses.Between(0.1, 8)), OrderSheet.Neat(tosses.Between(0, 15)), 1 + tosses.Below(12)),
        };
    }
}
