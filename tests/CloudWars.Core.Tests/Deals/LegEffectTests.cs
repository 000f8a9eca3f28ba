using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Happenings;
using CloudWars.Core.Ledger;
using CloudWars.Core.Orders;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Deals;

/// <summary>What each leg does once a deal has closed.</summary>
public class LegEffectTests
{
    [Fact]
    public void Equity_buys_new_shares_at_the_agreed_price_and_marks_a_private_company()
    {
        Desk desk = Calm();
        long before = desk.Company("minerva").Shares;
        desk.Close(new TermSheet("nimbus", "minerva", [new EquityLeg("nimbus", 25, 475)]));
        long minted = desk.Company("minerva").Shares - before;
        Assert.Equal(25.0 / 475, (double)minted / before, 6);
        Assert.Equal(minted, desk.State.Held(desk.Number("nimbus"), desk.Number("minerva")));
        Assert.Equal(0.05, desk.State.Stake(desk.Number("nimbus"), desk.Number("minerva")), 6);
        Assert.Equal(500, desk.Company("minerva").Value.Mark, 6);
        Assert.True(desk.State.InvestedIn(desk.Number("nimbus"), desk.Number("minerva")) > 10);
    }

    [Fact]
    public void A_compute_contract_ramps_up_and_is_billed()
    {
        Desk desk = Calm().Close(new TermSheet("minerva", "nimbus", [new ComputeLeg("nimbus", "anvil", 0.3, 8, 3.2, 90)]));
        Contract contract = Assert.Single(desk.State.Contracts, c => c.Deal > 0);
        Assert.InRange(contract.Delivered, 0.09, 0.101);
        desk.Pass();
        Assert.InRange(desk.State.Contracts.Single(c => c.Deal > 0).Delivered, 0.15, 0.201);
        Outcome third = Simulation.Resolve(desk.State, [], journal: true);
        contract = third.After.Contracts.Single(c => c.Deal > 0);
        Assert.True(contract.Delivered <= 0.3);
        Assert.Contains(third.Postings, p => p.Reason == "compute contract" && p.Actor == desk.Number("nimbus") && p.Credit == Account.ContractRevenue);
        Assert.Equal(5, contract.QuartersLeft);
    }

    [Fact]
    public void A_contract_runs_out_after_its_quarters()
    {
        Desk desk = Calm().Close(new TermSheet("minerva", "nimbus", [new ComputeLeg("nimbus", null, 0.1, 3, 3.2, 90)]));
        Assert.Single(desk.State.Contracts, c => c.Deal > 0);
        desk.Pass(2);
        Assert.True(desk.Told(Happening.ContractEnded));
        Assert.DoesNotContain(desk.State.Contracts, c => c.Deal > 0);
    }

    [Fact]
    public void Adoption_brings_engineers_and_porting_goes_faster()
    {
        Desk alone = Calm();
        Desk helped = Calm().Close(new TermSheet("nimbus", "minerva", [new AdoptionLeg("minerva", "feather", 5, 8, 1)]));
        alone.Pass(2);
        foreach (Desk desk in (Desk[])[alone, helped])
        {
            desk.Company("minerva").Mix[1] = 0.3;
            desk.Pass(2);
        }

        Assert.True(helped.Company("minerva").Porting[1] > 1.3 * alone.Company("minerva").Porting[1]);
    }

    [Fact]
    public void A_kept_adoption_is_an_endorsement_that_ripens_the_chip()
    {
        TermSheet sheet = new("nimbus", "minerva", [new AdoptionLeg("minerva", "feather", 0.05, 6, 5), new ComputeLeg("nimbus", "feather", 0.2, 12, 3.0, 90)]);
        Desk desk = Calm().Close(sheet);
        double before = Calm().Pass(2).State.World.Maturity[1];
        Assert.True(desk.Told(Happening.PromiseKept));
        Assert.Empty(desk.State.Promises);
        Assert.True(desk.State.World.Maturity[1] > before + 0.05);
    }

    [Fact]
    public void A_broken_adoption_costs_the_penalty_and_is_remembered()
    {
        Desk desk = Calm().Close(new TermSheet("nimbus", "minerva", [new AdoptionLeg("minerva", "feather", 5, 2, 3)]));
        desk.Pass();
        Outcome due = Simulation.Resolve(desk.State, [], journal: true);
        Assert.Contains(due.Events, e => e.Kind == Happening.PromiseBroken);
        Assert.Contains(due.Postings, p => p.Reason == "adoption promise broken" && p.Actor == desk.Number("minerva") && p.Amount.Billions == 3);
        Assert.Equal(1, due.After.Companies[desk.Number("minerva")].BrokenWord, 6);
        Assert.Empty(due.After.Promises);
    }

    [Fact]
    public void Exclusivity_keeps_others_from_signing_compute_until_it_ends()
    {
        Desk desk = Calm().Close(new TermSheet("nimbus", "minerva", [new ExclusivityLeg("minerva", 3)]));
        Propose other = new(new TermSheet("stratus", "minerva", [new ComputeLeg("stratus", null, 0.1, 4, 4, 90)]));
        Propose own = new(new TermSheet("nimbus", "minerva", [new ComputeLeg("nimbus", null, 0.1, 4, 4, 90)]));
        Assert.Contains("bound by exclusivity", desk.Refusal("stratus", other), StringComparison.Ordinal);
        Assert.Null(desk.Refusal("nimbus", own));
        desk.Pass(3);
        Assert.Null(desk.Refusal("stratus", other));
    }

    [Fact]
    public void Exclusivity_draws_enterprises_to_the_cloud_that_has_the_model()
    {
        Desk bound = Calm().Close(new TermSheet("nimbus", "minerva", [new ExclusivityLeg("minerva", 8)])).Pass(3);
        Desk free = Calm().Pass(5);
        Assert.True(bound.Company("nimbus").EnterpriseShare > free.Company("nimbus").EnterpriseShare + 0.01);
    }

    [Fact]
    public void Warrants_vest_as_chips_are_put_to_use_and_dilute()
    {
        TermSheet sheet = new("nimbus", "minerva",
        [
            new WarrantLeg("nimbus", 0.2, 2, "feather", 0.05, 10),
            new ComputeLeg("nimbus", "feather", 0.3, 12, 3.0, 90),
        ]);
        Desk desk = Calm();
        long before = desk.Company("nimbus").Shares;
        desk.Close(sheet);
        Assert.True(desk.Told(Happening.WarrantVested));
        desk.Pass();
        long minted = desk.Company("nimbus").Shares - before;
        Assert.Equal(0.002, (double)minted / before, 6);
        Assert.Equal(minted, desk.State.Held(desk.Number("minerva"), desk.Number("nimbus")));
        Assert.Empty(desk.State.Warrants);
    }

    [Fact]
    public void Warrants_expire_when_the_chips_stay_unused()
    {
        Desk desk = Calm().Close(new TermSheet("nimbus", "minerva", [new WarrantLeg("nimbus", 2, 2, "feather", 1, 2)]));
        Assert.Single(desk.State.Warrants);
        desk.Pass(2);
        Assert.Empty(desk.State.Warrants);
        Assert.Equal(0, desk.State.Held(desk.Number("minerva"), desk.Number("nimbus")));
    }

    [Fact]
    public void A_loan_pays_interest_and_is_repaid_at_the_end()
    {
        Desk desk = Calm().Close(new TermSheet("nimbus", "janus", [new LoanLeg("nimbus", 4, 10, 3)]));
        int nimbus = desk.Number("nimbus");
        Assert.Equal(4, desk.State.Books.Balance(nimbus, Account.LoansGiven).Billions);
        Outcome next = Simulation.Resolve(desk.State, [], journal: true);
        Assert.Equal(0.1, next.Postings.Single(p => p.Reason == "loan interest" && p.Actor == nimbus).Amount.Billions, 9);
        desk.Pass(3);
        Assert.True(desk.Told(Happening.LoanRepaid));
        Assert.Equal(0, desk.State.Books.Balance(nimbus, Account.LoansGiven).Cents);
        Assert.Equal(0, desk.State.Books.Balance(desk.Number("janus"), Account.LoansTaken).Cents);
        Assert.Empty(desk.State.Loans);
    }

    [Fact]
    public void Who_ends_a_contract_early_pays_a_quarter_of_what_remains_and_is_remembered()
    {
        Desk desk = Calm();
        double remaining = desk.State.Contracts[0].Remaining * desk.State.Contracts[0].TakeOrPay;
        Outcome outcome = Simulation.Resolve(desk.State, [new("minerva", [new EndContract(1)])], journal: true);
        Assert.Equal(0.25 * remaining, outcome.Postings.Single(p => p.Reason == "contract ended early" && p.Actor == desk.Number("minerva")).Amount.Billions, 6);
        Assert.DoesNotContain(outcome.After.Contracts, c => c.Number == 1);
        Assert.Equal(1, outcome.After.Companies[desk.Number("minerva")].BrokenWord, 6);
    }

    [Fact]
    public void Of_two_sides_that_end_a_contract_in_the_same_quarter_neither_pays_and_each_has_broken_half_a_word()
    {
        Desk desk = Calm();
        Outcome outcome = Simulation.Resolve(desk.State, [new("minerva", [new EndContract(1)]), new("stratus", [new EndContract(1)])], journal: true);
        Assert.DoesNotContain(outcome.Postings, p => p.Reason == "contract ended early");
        Assert.DoesNotContain(outcome.After.Contracts, c => c.Number == 1);
        Assert.Equal(0.5, outcome.After.Companies[desk.Number("minerva")].BrokenWord, 6);
        Assert.Equal(0.5, outcome.After.Companies[desk.Number("stratus")].BrokenWord, 6);
        Assert.DoesNotContain(outcome.Events, e => e.Kind == Happening.OrderRefused);
    }

    private static Desk Calm() => new(Given.Opening(Given.CalmWorld().WithOffers()));
}
