using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Orders;
using CsCheck;

namespace CloudWars.Testing.Generators;

/// <summary>Generators for laws: what people send, and what only somebody hostile would.</summary>
public static class Gens
{
    /// <summary>A game's seed.</summary>
    public static Gen<ulong> Seed { get; } = Gen.ULong[1, 1_000_000];

    /// <summary>Numbers that break formulas.</summary>
    public static Gen<double> HostileNumber { get; } = Gen.OneOf((double[])
        [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1, -1e300, 1e300, double.MaxValue, -1e-9, 1e18]);

    public static Gen<double> AnyNumber { get; } = Gen.OneOf(Gen.Double[0, 100], HostileNumber);

    /// <summary>Ids of a small world, and ids of nobody.</summary>
    public static Gen<string> CompanyId { get; } =
        Gen.OneOf((string[])["nimbus", "stratus", "minerva", "janus", "forge", "economy", "nobody", "", "NIMBUS", null!]);

    public static Gen<string> FamilyId { get; } = Gen.OneOf((string[])["anvil", "feather", "tongs", "unobtainium", "", null!]);

    public static Gen<Leg> AnyLeg { get; } = Gen.OneOf<Leg>(
        Gen.Select(CompanyId, AnyNumber, AnyNumber, (g, a, b) => (Leg)new EquityLeg(g, a, b)),
        Gen.Select(CompanyId, FamilyId, AnyNumber, Gen.Int[-5, 50], AnyNumber, AnyNumber, (g, f, a, n, b, c) => (Leg)new ComputeLeg(g, f, a, n, b, c)),
        Gen.Select(CompanyId, FamilyId, AnyNumber, Gen.Int[-5, 50], AnyNumber, (g, f, a, n, b) => (Leg)new AdoptionLeg(g, f, a, n, b)),
        Gen.Select(CompanyId, Gen.Int[-5, 50], (g, n) => (Leg)new ExclusivityLeg(g, n)),
        Gen.Select(CompanyId, AnyNumber, Gen.Int[-5, 50], FamilyId, AnyNumber, Gen.Int[-5, 50], (g, a, n, f, b, m) => (Leg)new WarrantLeg(g, a, n, f, b, m)),
        Gen.Select(CompanyId, AnyNumber, AnyNumber, Gen.Int[-5, 50], (g, a, b, n) => (Leg)new LoanLeg(g, a, b, n)),
        Gen.Const((Leg)null!));

    public static Gen<TermSheet> AnySheet { get; } = Gen.Frequency(
        (1, Gen.Const((TermSheet)null!)),
        (1, Gen.Select(CompanyId, CompanyId, (a, b) => new TermSheet(a, b, null!))),
        (8, Gen.Select(CompanyId, CompanyId, AnyLeg.List[0, 10], (a, b, legs) => new TermSheet(a, b, legs))));

    /// <summary>Any order with any content, sensible or not.</summary>
    public static Gen<Order> AnyOrder { get; } = Gen.OneOf<Order>(
        Gen.Int[-2, 5].Select(n => (Order)new Withdraw(n)),
        Gen.Int[-2, 5].Select(n => (Order)new Decline(n)),
        Gen.Int[-2, 5].Select(n => (Order)new Accept(n)),
        Gen.Select(Gen.Int[-2, 5], AnySheet, (n, s) => (Order)new Counter(n, s)),
        AnySheet.Select(s => (Order)new Propose(s)),
        AnyNumber.Select(n => (Order)new Borrow(n)),
        AnyNumber.Select(n => (Order)new IssueShares(n)),
        AnyNumber.Select(n => (Order)new GoPublic(n)),
        AnyNumber.Select(n => (Order)new SecondarySale(n)),
        Gen.Select(CompanyId, AnyNumber, (c, n) => (Order)new SellStake(c, n)),
        Gen.Select(CompanyId, AnyNumber, (c, n) => (Order)new Invest(c, n)),
        CompanyId.Select(c => (Order)new BidForCompany(c)),
        AnyNumber.Select(n => (Order)new Repay(n)),
        AnyNumber.Select(n => (Order)new BuyBack(n)),
        Gen.Select(AnyNumber, AnyNumber, (a, b) => (Order)new SetPrices(a, b)),
        AnyNumber.Select(n => (Order)new FundResearch(n)),
        AnyNumber.Select(n => (Order)new FundSilicon(n)),
        Gen.Select(Gen.Int[-2, 9], AnyNumber, (q, n) => (Order)new TrainModel(q, n)),
        Gen.Select(FamilyId, AnyNumber, (f, n) => (Order)new PortWorkload(f, n)),
        Gen.Int[-2, 9].Select(n => (Order)new EndContract(n)),
        Gen.Select(AnyNumber, Gen.Bool, (n, l) => (Order)new BuildSites(n, l)),
        Gen.Select(FamilyId, AnyNumber, (f, n) => (Order)new OrderChips(f, n)));
}
