using CloudWars.Core.Deals;
using CloudWars.Core.Phases;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Deals;

/// <summary>Signed and not yet delivered: what makes capital cheap, while it can be paid and served.</summary>
public class BacklogTests
{
    private const int Nimbus = 0;
    private const int Minerva = 2;

    [Fact]
    public void A_contract_makes_its_providers_capital_cheaper_and_runs_off()
    {
        GameState signed = Given.Opening(Given.CalmWorld().WithOffers());
        double with = Relief(signed);
        signed.Contracts.RemoveAll(k => k.Provider == Nimbus);
        Assert.True(with > Relief(signed));
        Assert.Equal(0, Relief(signed));
    }

    [Fact]
    public void Each_year_of_cover_brings_less_than_the_one_before()
    {
        Rules rules = Rules.Standard;
        double first = Backlog.Relief(rules, 1) - Backlog.Relief(rules, 0);
        double third = Backlog.Relief(rules, 3) - Backlog.Relief(rules, 2);
        Assert.True(first > 2 * third);
        Assert.Equal(rules.BacklogRelief / 2, Backlog.Relief(rules, rules.BacklogHalfCover), 12);
    }

    [Fact]
    public void What_the_customer_cannot_carry_is_not_counted()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers());
        double sound = Backlog.Of(state, Nimbus);
        state.Companies[Minerva].ProductRevenueLast /= 10;
        Assert.True(Backlog.Of(state, Nimbus) < sound);
    }

    [Fact]
    public void A_contract_of_forty_quarters_counts_no_more_than_one_of_sixteen()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers());
        Set(state, k => { k.QuartersLeft = 16; return k; });
        double sixteen = Backlog.Of(state, Nimbus);
        Set(state, k => { k.QuartersLeft = 40; return k; });
        Assert.Equal(sixteen, Backlog.Of(state, Nimbus), 9);
    }

    [Fact]
    public void A_backlog_that_is_not_delivered_loses_its_credit()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers());
        double kept = Backlog.Of(state, Nimbus);
        Set(state, k => { k.ShortQuarters = 1; k.QuartersLeft = k.QuartersTotal - 1; k.Delivered = 0.6 * k.Gw; return k; });
        Assert.True(Backlog.Of(state, Nimbus) < 0.1 * kept);
    }

    private static void Set(GameState state, Func<Contract, Contract> change)
    {
        for (int k = 0; k < state.Contracts.Count; k++)
        {
            state.Contracts[k] = change(state.Contracts[k]);
        }
    }

    private static double Relief(GameState state)
    {
        QuarterContext desk = new(state, tellNews: false);
        Dependency.AssessAll(desk);
        return state.Companies[Nimbus].Risk.BacklogRelief;
    }
}
