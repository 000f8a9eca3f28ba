using CloudWars.Articles.Facts;
using CloudWars.Importing.Catalogue;
using CloudWars.Importing.Facts;
using CloudWars.Importing.Themes;
using CloudWars.Scenarios;
using CsCheck;

namespace CloudWars.Importing.Tests.Drafting;

/// <summary>Whatever the facts are, read or made up by the player in the review, a scenario comes of them that has no problems at all.</summary>
public class AnyFactsTests
{
    private static readonly string[] Types = ["equity", "compute", "chips", "debt", "secondary", "restructuring", "acquisition", "partnership"];
    private static readonly string[] Statuses = ["rumoured", "talks", "announced", "completed", "denied"];

    private static readonly OrganisationFact[] Strangers =
    [
        new("lab-one", "Lab One", "lab", [1]),
        new("lab-two", "Lab Two", "lab", [1]),
        new("cloud-one", "Cloud One", "cloud", [1]),
        new("cloud-two", "Cloud Two", "cloud", [1]),
        new("chip-one", "Chip One", "chip-supplier", [1]),
        new("fund-one", "Fund One", "investor", [1]),
        new("fund-two", "Fund Two", "investor", [1]),
        new("office", "An Office", "regulator", [1]),
        new("utility", "A Utility", "other", [1]),
    ];

    private static readonly string[] Ids = [.. WorldCatalogue.Bundled.Companies.Keys, .. Strangers.Select(s => s.Id)];
    private static readonly string[] Chips = ["trainium", "tpu", "nvidia", "h100", "amd", "instinct", "maia", "lpu", "gaudi", "chip-one", "nobody's"];

    private static readonly Gen<string> Id = Gen.OneOf(Ids);

    private static readonly Gen<DealFact> Deal =
        from parties in Gen.Select(Id, Id, Gen.Int[0, 5])
        from terms in Gen.Select(Gen.OneOf(Types), Gen.OneOf(Statuses), Sum(), Gen.Int[0, 30], Gen.Int[-40, 100])
        from strings in Gen.Select(Gen.OneOf(Chips).Array[0, 2], Gen.Bool)
        let giver = parties.Item3 is 0 or 1 ? null : parties.Item1
        let receiver = parties.Item3 is 1 or 2 ? null : parties.Item2
        select new DealFact(terms.Item1, terms.Item2, giver, receiver, [parties.Item1, parties.Item2], terms.Item3, terms.Item4 == 0 ? null : terms.Item4,
            terms.Item5 <= 0 ? null : terms.Item5, [.. strings.Item1], strings.Item2 ? "adopts its chips" : null, [1], 1);

    private static readonly Gen<FactSheet> Sheet =
        from deals in Deal.Array[1, 8]
        from stakes in Gen.Select(Id, Id, Gen.Double[0.01, 100]).Array[0, 5]
        from values in Gen.Select(Id, Gen.Double[-2, 4]).Array[0, 4]
        from themes in Gen.OneOf(ThemeBook.All.Keys.ToArray()).Array[0, 5]
        select Given.Facts(Given.Talks) with
        {
            Organisations = [.. Strangers],
            Deals = [.. deals.Select(d => Read(d))],
            Stakes = [.. stakes.Select(s => Read(new StakeFact(s.Item1, s.Item2, (decimal)s.Item3, [1], 1)))],
            Valuations = [.. values.Select(v => Read(new ValuationFact(v.Item1, (decimal)Math.Pow(10, v.Item2), null, [1], 1)))],
            Themes = [.. themes.Distinct().Select(t => Read(t))],
        };

    [Fact]
    public void They_become_a_scenario_without_a_problem() => Gen.Select(Sheet, Id.Array[0, 9]).Sample(
        (sheet, seats) =>
        {
            ScenarioReading reading = Given.Make(sheet, Given.Quick with { Seats = [.. seats.Distinct()] }).Read();
            Assert.True(reading.Problems.Count == 0, Given.Problems(reading));
        }, iter: 60, print: s => $"{string.Join("; ", s.Item1.Deals.Select(d => FactWords.Deal(d.Fact, id => id)))}; seats {string.Join(", ", s.Item2)}");

    private static Gen<AmountRange?> Sum() => Gen.Select(Gen.Int[0, 3], Gen.Double[-3, 7]).Select((kind, size) => kind == 0 ? null : new AmountRange((decimal)Math.Pow(10, size), kind == 1 ? null : (decimal)Math.Pow(10, size)));

    private static Taken<T> Read<T>(T fact) => new(fact, [new Citation(1, "Article", 1, "A sentence")]);
}
