using System.Reflection;
using CloudWars.Core.World;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Tests.Reading;

public sealed class SetupTests
{
    [Theory]
    [InlineData(typeof(CompanySetup), typeof(CompanyPart))]
    [InlineData(typeof(FamilySetup), typeof(FamilyPart))]
    [InlineData(typeof(MarketSetup), typeof(MarketPart))]
    [InlineData(typeof(StakeSetup), typeof(StakePart))]
    [InlineData(typeof(ContractSetup), typeof(ContractPart))]
    [InlineData(typeof(WarrantSetup), typeof(WarrantPart))]
    [InlineData(typeof(LoanSetup), typeof(LoanPart))]
    [InlineData(typeof(ScenarioEvent), typeof(EventPart))]
    [InlineData(typeof(GoalSetup), typeof(GoalPart))]
    public void Everything_in_the_setup_can_be_written_in_a_file(Type setup, Type part) => Assert.Equal(
        Names(setup).Except(["Id"]).Order(),
        Names(part).Except(["Source", "Assumed"]).Order());

    [Fact]
    public void Every_figure_of_the_file_arrives_in_the_setup()
    {
        GameSetup setup = SmallScenario.Whole.Read().Setup!;
        CompanySetup harbour = setup.Companies[0];
        Assert.Equal(("harbour", Role.Cloud, 30, 10, 2_000_000_000), (harbour.Id, harbour.Role, harbour.Cash, harbour.Debt, harbour.Shares));
        Assert.Equal([0.1, 0.1, 0.1, 0.1], harbour.SitesComing);
        Assert.Equal([new FamilyAmount("gpu", 1.1), new FamilyAmount("loom", 0.3)], harbour.Chips);
        Assert.Equal(new ContractSetup("harbour", "lantern", "gpu", 0.4, 3.0, 16, 0.7), setup.Contracts[0]);
        Assert.Equal(new StakeSetup("harbour", "lantern", 8), setup.Stakes[0]);
        Assert.Equal(3, setup.OpeningOffers[0].Legs.Count);
        Assert.Equal("Q1 2026", setup.Start.Label(1));
        Assert.Equal(8, setup.Events[0].LastQuarter);
        Assert.Equal(GoalKind.FamilyAdoptedAbove, setup.Goals[0].Kind);
    }

    [Fact]
    public void Warrants_and_loans_arrive_in_the_setup()
    {
        GameSetup setup = SmallScenario.With(("  \"stakes\":", """
              "warrants": [{ "issuer": "harbour", "holder": "lantern", "family": "loom", "percent": 0.4, "tranches": 2, "stepGw": 0.1, "withinQuarters": 8, "assumed": "a test" }],
              "loans": [{ "lender": "harbour", "borrower": "lantern", "amount": 2, "ratePercent": 8, "quarters": 6, "assumed": "a test" }],
              "stakes":
            """.TrimEnd())).Read().Setup!;
        Assert.Equal(new WarrantSetup("harbour", "lantern", 0.4, 2, "loom", 0.1, 8), setup.Warrants[0]);
        Assert.Equal(new LoanSetup("harbour", "lantern", 2, 8, 6), setup.Loans[0]);
    }

    [Fact]
    public void What_is_left_out_takes_the_default_of_the_core()
    {
        GameSetup setup = SmallScenario.Whole.Read().Setup!;
        Assert.Equal(new CompanySetup { Id = "", Name = "", Role = Role.Lab }.CloudGrowth, setup.Companies[0].CloudGrowth);
        Assert.Equal(Rules.Standard with { LeakOdds = 0.2 }, setup.Rules);
    }

    [Fact]
    public void A_variant_changes_quarters_rules_and_id()
    {
        SmallScenario scenario = SmallScenario.With(("{ \"quarters\": 6 }", "{ \"quarters\": 6, \"rules\": { \"leakOdds\": 0.5, \"buildQuarters\": 3 } }"));
        GameSetup setup = scenario.Read(new ReadingOptions { Variant = "quick" }).Setup!;
        Assert.Equal(("small:quick", 6, 0.5, 3), (setup.ScenarioId, setup.Quarters, setup.Rules.LeakOdds, setup.Rules.BuildQuarters));
        Assert.Equal(("small", 12, 0.2, 5), (scenario.Read().Setup!.ScenarioId, 12, scenario.Read().Setup!.Rules.LeakOdds, Rules.Standard.BuildQuarters));
    }

    [Fact]
    public void A_variant_may_leave_seats_to_their_caretakers()
    {
        SmallScenario scenario = SmallScenario.With(("{ \"quarters\": 6 }", "{ \"seats\": [\"lantern\"] }"));
        Assert.Equal(["lantern"], scenario.Read(new ReadingOptions { Variant = "quick" }).Setup!.Companies.Where(c => c.Seat).Select(c => c.Id));
        Assert.Equal(["harbour", "lantern"], scenario.Read().Setup!.Companies.Where(c => c.Seat).Select(c => c.Id));
    }

    [Fact]
    public void Origins_name_the_path_and_whether_it_is_an_assumption()
    {
        GameSetup setup = SmallScenario.With(("\"cash\": 12", "\"cash\": { \"value\": 12, \"source\": \"Annual report, Lantern, 2025\" }")).Read().Setup!;
        Assert.Contains(new Origin("companies.lantern.cash", "Annual report, Lantern, 2025", false), setup.Origins);
        Assert.Contains(new Origin("companies.lantern.gap", "an example", true), setup.Origins);
        Assert.Contains(new Origin("companies.harbour.chips.gpu", "an example", true), setup.Origins);
        Assert.Contains(new Origin("contracts[0].gw", "an example", true), setup.Origins);
        Assert.Contains(new Origin("offers[0]", "an example", true), setup.Origins);
        Assert.Contains(new Origin("rules.leakOdds", "a small world talks", true), setup.Origins);
        Assert.Equal(setup.Origins.Count, setup.Origins.Select(o => o.Path).Distinct().Count());
    }

    private static IEnumerable<string> Names(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite).Select(p => p.Name);
}
