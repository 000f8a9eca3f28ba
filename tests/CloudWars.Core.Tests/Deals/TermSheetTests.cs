using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Tests.Market;
using CloudWars.Core.Views;
using CloudWars.Core.World;

namespace CloudWars.Core.Tests.Deals;

/// <summary>Legs that stand or fall together.</summary>
public class TermSheetTests
{
    private static readonly Leg Money = new EquityLeg("nimbus", 10, 500);
    private static readonly Leg Compute = new ComputeLeg("nimbus", null, 0.5, 8, 3, 90);
    private static readonly Leg Bond = new ExclusivityLeg("minerva", 4);
    private readonly TermSheet _sheet = new("nimbus", "minerva", [Money, Compute, Bond]);

    [Fact]
    public void A_sheet_concerns_its_two_parties_and_nobody_else()
    {
        Assert.True(_sheet.Concerns("nimbus") && _sheet.Concerns("minerva"));
        Assert.False(_sheet.Concerns("janus"));
        Assert.Equal("minerva", _sheet.Other("nimbus"));
        Assert.Equal("nimbus", _sheet.Other("minerva"));
    }

    [Fact]
    public void The_money_it_talks_about_is_that_of_all_legs() => Assert.Equal(10 + (0.5 * 8 * 3), _sheet.HeadlineAmount(), 9);

    [Fact]
    public void The_first_leg_of_a_kind_is_found_if_there_is_one()
    {
        Assert.Same(Bond, _sheet.Find<ExclusivityLeg>());
        Assert.Null(_sheet.Find<LoanLeg>());
        Assert.Same(Money, new TermSheet("nimbus", "minerva", [Money, new EquityLeg("nimbus", 99, 500)]).Find<EquityLeg>());
    }

    [Fact]
    public void Terms_are_the_same_leg_by_leg_whoever_sends_them()
    {
        Assert.True(_sheet.SameTerms(new TermSheet("minerva", "nimbus", [Money with { }, Compute, Bond])));
        Assert.False(_sheet.SameTerms(_sheet with { Legs = [Money, Compute] }));
        Assert.False(_sheet.SameTerms(_sheet with { Legs = [Money, Compute, Bond, Bond] }));
        Assert.False(_sheet.SameTerms(_sheet with { Legs = [Compute, Money, Bond] }));
        Assert.False(_sheet.SameTerms(_sheet with { Legs = [Money, Compute, new ExclusivityLeg("minerva", 5)] }));
    }

    [Fact]
    public void A_sheet_is_told_leg_by_leg_and_what_is_missing_is_left_out()
    {
        Assert.Equal("Nimbus invests $10.0B at $500B pre-money (2.0%); Minerva signs new compute with nobody else for 4 quarters",
            new TermSheet("nimbus", "minerva", [Money, null!, Bond]).Describe(Firm.World().Setup));
        Assert.Equal("nothing", new TermSheet("nimbus", "minerva", null!).Describe(Firm.World().Setup));
    }

    [Fact]
    public void Talks_are_open_until_they_close_or_die()
    {
        foreach (DealStage stage in Enum.GetValues<DealStage>())
        {
            Assert.Equal(stage is not (DealStage.Closed or DealStage.Dead), new DealState { Stage = stage }.IsOpen);
        }
    }

    [Fact]
    public void What_a_sheet_is_worth_is_what_its_legs_are_worth_doubts_included()
    {
        SheetWorth worth = new("nimbus", [new LegWorth(Money, 1, 2, 4, ""), new LegWorth(Compute, -9, -5, -3, ""), new LegWorth(Bond, 0, 1, 2, "")]);
        Assert.Equal((-8, -2, 3), (worth.Low, worth.Mid, worth.High));
        Assert.Same(Compute, worth.Weightiest.Leg);
    }

    /// <summary>GW due in each quarter of a contract of 0.6 GW: a third, two thirds, all of it.</summary>
    [Fact]
    public void A_contract_ramps_up_evenly_and_one_without_a_ramp_is_due_at_once()
    {
        Contract contract = new() { Gw = 0.6, QuartersTotal = 5, RampQuarters = 2 };
        Assert.Equal([0.2, 0.4, 0.6, 0.6, 0.6], Enumerable.Range(0, 5).Select(q => Math.Round((contract with { QuartersLeft = 5 - q }).Due, 9)));
        Assert.Equal(0.6, (contract with { QuartersLeft = 5, RampQuarters = 0 }).Due);
        Assert.Equal(0.6, (contract with { QuartersLeft = 5, RampQuarters = -1 }).Due);
        Assert.Equal(0, (contract with { QuartersLeft = 5, StartsIn = 1 }).Due);
    }

    [Fact]
    public void What_remains_of_a_contract_is_all_that_is_not_yet_delivered() =>
        Assert.Equal(0.6 * 3 * 4, new Contract { Gw = 0.6, Price = 3, QuartersLeft = 4, QuartersTotal = 9 }.Remaining, 9);

    [Fact]
    public void Every_kind_of_leg_is_appraised_for_both_sides_and_said_why()
    {
        TermSheet sheet = new("nimbus", "minerva",
        [
            Money, Compute, Bond, new AdoptionLeg("minerva", "feather", 0.1, 4, 1), new WarrantLeg("nimbus", 0.1, 2, "feather", 0.1, 4), new LoanLeg("nimbus", 1, 8, 4),
        ]);
        SeatView view = Simulation.View(Firm.World(), "nimbus");
        foreach (string side in (string[])["nimbus", "minerva"])
        {
            SheetWorth worth = Appraisal.Of(view, sheet, side);
            Assert.Equal(sheet.Legs, worth.Legs.Select(l => l.Leg));
            Assert.All(worth.Legs, l => Assert.True(l.Low <= l.Mid && l.Mid <= l.High && l.Reason.Length > 10 && l.Reason != "no opinion"));
            Assert.All(worth.Legs, l => Assert.NotEqual(0, l.Mid));
            Assert.All(Appraisal.Of(view, sheet, side, inWords: false).Legs, l => Assert.Equal("", l.Reason));
        }

        Assert.Throws<ArgumentNullException>(() => Appraisal.Of(null!, sheet, "nimbus"));
        Assert.Throws<ArgumentNullException>(() => Appraisal.Of(view, null!, "nimbus"));
    }
}
