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

    [Fact]
    public void A_backlog_is_what_is_sure_to_be_billed_less_what_the_provider_must_buy_itself()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers());
        state.Contracts.Clear();
        state.Contracts.Add(Signed(provider: 1, customer: Nimbus, gw: 0.5));
        Assert.Equal(0.5 * 3 * 0.9 * 10, Backlog.Of(state, 1), 9);
        state.Contracts.Add(Signed(provider: Nimbus, customer: 1, gw: 0.2));
        Assert.Equal(0.3 * 3 * 0.9 * 10, Backlog.Of(state, 1), 9);
        Assert.Equal(0, Backlog.Of(state, Nimbus));
        state.Contracts.Add(Signed(provider: 1, customer: 1, gw: 0.1));
        Assert.Equal(0.4 * 3 * 0.9 * 10, Backlog.Of(state, 1), 9);
        state.Contracts.Add(Signed(provider: state.Index.Economy, customer: 1, gw: 0.4));
        Assert.Equal(0, Backlog.Of(state, 1), 9);
    }

    [Fact]
    public void A_lab_is_believed_as_far_as_its_revenue_carries_its_commitments()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers());
        state.Contracts.Clear();
        state.Contracts.Add(Signed(provider: Nimbus, customer: Minerva, gw: 1));
        double yearly = 3 * 0.9;
        state.Companies[Minerva].ProductRevenueLast = yearly / 2.2;
        Assert.Equal(yearly * 10, Backlog.Of(state, Nimbus), 9);
        state.Companies[Minerva].ProductRevenueLast = yearly / 4.4;
        Assert.Equal(yearly * 10 / 2, Backlog.Of(state, Nimbus), 9);
    }

    [Fact]
    public void What_a_running_contract_fails_to_deliver_costs_three_times_its_credit()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers());
        state.Contracts.Clear();
        state.Contracts.Add(Signed(provider: Nimbus, customer: 1, gw: 2));
        double whole = Backlog.Of(state, Nimbus);
        Assert.Equal(0.7 * whole, With(delivered: 1.8, shorted: 1, total: 11), 9);
        Assert.Equal(0, With(delivered: 1, shorted: 1, total: 11), 9);
        Assert.Equal(whole, With(delivered: 1.8, shorted: 0, total: 11), 9);
        Assert.Equal(whole, With(delivered: 1.8, shorted: 1, total: 10), 9);

        double With(double delivered, int shorted, int total)
        {
            Set(state, k => k with { Delivered = delivered, ShortQuarters = shorted, QuartersTotal = total });
            return Backlog.Of(state, Nimbus);
        }
    }

    [Fact]
    public void A_backlog_covers_years_of_compute_revenue_of_a_billion_at_least()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers());
        state.Companies[Nimbus].AiRevenueLast = 2;
        Assert.Equal(3, Backlog.Cover(state, Nimbus, 24), 9);
        state.Companies[Nimbus].AiRevenueLast = 0.1;
        Assert.Equal(24, Backlog.Cover(state, Nimbus, 24), 9);
    }

    [Fact]
    public void Who_is_no_company_has_no_backlog_and_nothing_is_left_of_the_last_count()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers());
        state.Contracts.Clear();
        state.Contracts.Add(Signed(provider: state.CompanyCount, customer: Minerva, gw: 1));
        double[] backlog = [.. Enumerable.Repeat(77.0, state.CompanyCount)];
        Backlog.OfAll(state, backlog, new double[state.CompanyCount]);
        Assert.All(backlog, signed => Assert.Equal(0, signed));
    }

    private static Contract Signed(int provider, int customer, double gw) =>
        new() { Provider = provider, Customer = customer, Gw = gw, Price = 3, TakeOrPay = 0.9, QuartersLeft = 10, QuartersTotal = 10 };

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
