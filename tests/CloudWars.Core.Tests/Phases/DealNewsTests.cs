using System.Globalization;
using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Phases;
using CloudWars.Core.Tests.Market;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Phases;

/// <summary>What a rumour or the announcement of a deal does to prices.</summary>
public class DealNewsTests
{
    /// <summary>What news of each promise does to the price of who gives it and who gets it, at full strength, both worth $1,000B.</summary>
    [Theory]
    [InlineData("equity 50", 0.002, 0.03 + (0.6 * 0.05))]
    [InlineData("equity 400", 0.002, 0.12)]
    [InlineData("compute 100", 0.012, 0.01 + 0.002)]
    [InlineData("compute 900", 0.06, 0.01 + 0.018)]
    [InlineData("compute 9000", 0.06, 0.04)]
    [InlineData("adoption 1", 0.002, 0.010)]
    [InlineData("exclusivity 4", -0.01, 0.008)]
    [InlineData("warrants 2", 0.005, 0.01)]
    [InlineData("loan 5", 0.002, 0.002)]
    public void News_of_a_deal_moves_the_prices_of_both_sides(string leg, double giver, double receiver)
    {
        double amount = double.Parse(leg.Split(' ')[1], CultureInfo.InvariantCulture);
        foreach (string from in (string[])["nimbus", "minerva"])
        {
            Leg promise = leg.Split(' ')[0] switch
            {
                "equity" => new EquityLeg(from, amount, 1000),
                "compute" => new ComputeLeg(from, null, amount / 8, 4, 2, 90),
                "adoption" => new AdoptionLeg(from, "feather", amount, 4, 1),
                "exclusivity" => new ExclusivityLeg(from, (int)amount),
                "warrants" => new WarrantLeg(from, amount, 2, "feather", 1, 4),
                _ => new LoanLeg(from, amount, 8, 4),
            };
            (double nimbus, double minerva) = Effect(1, promise);
            Assert.Equal(from == "nimbus" ? giver : receiver, nimbus, 9);
            Assert.Equal(from == "nimbus" ? receiver : giver, minerva, 9);
        }
    }

    [Fact]
    public void A_rumour_moves_the_credible_part_of_all_legs_together()
    {
        Assert.Equal(0.5 * (0.002 + 0.008), Effect(0.5, new LoanLeg("nimbus", 5, 8, 4), new ExclusivityLeg("minerva", 4)).Nimbus, 9);
        Assert.Equal(0.5 * (0.002 - 0.01), Effect(0.5, new LoanLeg("nimbus", 5, 8, 4), new ExclusivityLeg("minerva", 4)).Minerva, 9);
    }

    [Fact]
    public void A_worthless_company_is_moved_as_one_worth_a_billion()
    {
        GameState state = Firm.World(r => r with { RumourStrength = 1 }).Stands(Firm.Minerva, value: 0.01);
        Assert.Equal(0.03 + (0.6 * 0.05), DealClosings.Effect(state, new TermSheet("nimbus", "minerva", [new EquityLeg("nimbus", 0.05, 1)])).To, 9);
    }

    private static (double Nimbus, double Minerva) Effect(double strength, params Leg[] legs)
    {
        GameState state = Firm.World(r => r with { RumourStrength = strength }).Stands(Firm.Nimbus, value: 1000).Stands(Firm.Minerva, value: 1000);
        return DealClosings.Effect(state, new TermSheet("nimbus", "minerva", legs));
    }
}
