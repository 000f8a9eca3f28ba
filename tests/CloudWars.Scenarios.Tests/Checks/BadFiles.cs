using CloudWars.Scenarios.Checks;

namespace CloudWars.Scenarios.Tests.Checks;

/// <summary>At least one bad file for each check. § marks where the problem should be reported.</summary>
internal static class BadFiles
{
    public static IReadOnlyList<BadFile> All { get; } =
    [
        .. Form,
        .. Ownership,
        .. Business,
        .. Papers,
        .. Sense,
    ];

    private static IEnumerable<BadFile> Form =>
    [
        BadFile.Error<EverythingNeededIsThere>("title", "no title", ("{\n  // Editors", "§{\n  // Editors"), ("  \"title\": \"Two at the table\",\n", "")),
        BadFile.Error<EverythingNeededIsThere>("companies.lantern.marketValue", "no marketValue", ("\"lantern\": {", "\"lantern\": §{"), ("\"marketValue\": 90, ", "")),
        BadFile.Error<EverythingNeededIsThere>("stakes[0].percent", "no percent", ("[{ \"holder\"", "[§{ \"holder\""), ("\"percent\": 8, ", "")),
        BadFile.Error<CountsAreWithinLimits>("companies.harbour.sitesComing", "There are 9", ("[0.1, 0.1, 0.1, 0.1]", "§[0,0,0,0,0,0,0,0,0]")),
        BadFile.Error<FiguresAreInRange>("companies.lantern.cash", "must be from 0", ("\"cash\": 12", "\"cash\": §-12")),
        BadFile.Error<FiguresAreInRange>("quarters", "must be from 4 to 40", ("\"quarters\": 12", "\"quarters\": §3")),
        BadFile.Error<FiguresAreInRange>("companies.harbour.chips.gpu", "must be from 0 to 200", ("\"gpu\": 1.1", "\"gpu\": §{ \"value\": 500 }")),
        BadFile.Warning<FiguresHaveOrigins>("market.computePrice", "neither source nor assumption", ("\"computePrice\": 3.25", "\"computePrice\": §3.25"), (",\n    \"assumed\": \"an example\"\n  },\n\n  // Chip", "\n  },\n\n  // Chip")),
        BadFile.Error<RangesCanBeDrawn>("companies.lantern.cash", "lowest first", ("\"cash\": 12", "\"cash\": §{ \"value\": 12, \"range\": [20, 10] }")),
        BadFile.Error<RangesCanBeDrawn>("companies.lantern.cash", "not between 13 and 20", ("\"cash\": 12", "\"cash\": §{ \"value\": 12, \"range\": [13, 20] }")),
        BadFile.Error<RangesCanBeDrawn>("companies.lantern.cash", "wherever in its range", ("\"cash\": 12", "\"cash\": §{ \"value\": 12, \"range\": [-1, 20] }")),
        BadFile.Error<RangesCanBeDrawn>("market.modelMarket", "cannot be drawn", ("\"modelMarket\": 6", "\"modelMarket\": §{ \"value\": 6, \"range\": [5, 7] }")),
        BadFile.Error<SourcesAreInTime>("start.asOf", "is no date", ("\"quarter\": 1 }", "\"quarter\": 1, \"asOf\": §\"yesterday\" }")),
        BadFile.Error<SourcesAreInTime>("start.asOf", "after the first quarter", ("\"quarter\": 1 }", "\"quarter\": 1, \"asOf\": §\"2031-04-01\" }")),
        BadFile.Warning<SourcesAreInTime>("companies.lantern.cash", "23 October 2025", ("\"quarter\": 1 }", "\"quarter\": 1, \"asOf\": \"2025-10-22\" }"), ("\"cash\": 12", "\"cash\": §{ \"value\": 12, \"source\": \"Results, The Paper, 23 Oct 2025\" }")),
        BadFile.Error<VariantsNameSeats>("variants.quick.seats[0]", "no company \"harbor\"", ("{ \"quarters\": 6 }", "{ \"seats\": [§\"harbor\"] }")),
        BadFile.Error<VariantsNameSeats>("variants.quick.seats[0]", "played by the game", ("{ \"quarters\": 6 }", "{ \"seats\": [§\"northern\"] }")),
        BadFile.Error<RulesAreKnown>("rules.leakOdd", "no parameter \"leakOdd\"", ("{ \"leakOdds\": {", "{ \"leakOdd\": §{")),
        BadFile.Error<RulesAreKnown>("rules.leakOdds", "is not from 0 to 1", ("{ \"leakOdds\": { \"value\": 0.2,", "{ \"leakOdds\": §{ \"value\": 1.2,")),
        BadFile.Error<RulesAreKnown>("variants.quick.rules.buildQuarters", "not a whole number", ("{ \"quarters\": 6 }", "{ \"quarters\": 6, \"rules\": { \"buildQuarters\": §2.5 } }")),
    ];

    private static IEnumerable<BadFile> Ownership =>
    [
        BadFile.Error<IdsAreFree>("companies.public", "the game's own word", ("\"northern\": {\n      \"name\": \"Northern Chips\"", "\"public\": §{ \"name\": \"Public\", \"role\": \"lab\", \"marketValue\": 1 },\n    \"northern\": {\n      \"name\": \"Northern Chips\"")),
        BadFile.Warning<IdsAreFree>("companies.lantern.name", "harbour has the same name", ("\"Lantern\", \"role\"", "§\"Harbour Cloud\", \"role\"")),
        BadFile.Error<FamiliesHaveOwners>("families.gpu.owner", "no company \"nothern\"", ("\"owner\": \"northern\"", "\"owner\": §\"nothern\"")),
        BadFile.Error<FamiliesHaveOwners>("families", "sold to everyone", ("\"families\": {", "\"families\": §{"), ("\"northern\", \"merchant\": true", "\"northern\", \"merchant\": false")),
        BadFile.Warning<FamiliesHaveOwners>("families.loom.owner", "no supplier", ("\"owner\": \"harbour\", \"merchant\": false", "\"owner\": §\"harbour\", \"merchant\": true")),
        BadFile.Error<ChipsAreKnown>("companies.harbour.chips.lom", "no chip family", ("\"loom\": 0.3", "\"lom\": §0.3")),
        BadFile.Warning<ChipsAreKnown>("companies.lantern.chips.loom", "made for harbour alone", ("\"porting\": { \"loom\": 0.1 }", "\"sitesGw\": 1, \"chips\": { \"loom\": §0.1 }")),
        BadFile.Error<CapTablesAddUp>("stakes[1].percent", "101% of lantern", ("[{ \"holder\": \"harbour\", \"of\": \"lantern\", \"percent\": 8, \"assumed\": \"an example\" }]", "[{ \"holder\": \"harbour\", \"of\": \"lantern\", \"percent\": 8, \"assumed\": \"x\" },\n  { \"holder\": \"northern\", \"of\": \"lantern\", \"percent\": §93, \"assumed\": \"x\" }]")),
        BadFile.Error<CapTablesAddUp>("stakes[0].of", "cannot own itself", ("\"of\": \"lantern\", \"percent\"", "\"of\": §\"harbour\", \"percent\"")),
        BadFile.Error<CapTablesAddUp>("stakes[0].holder", "no company \"harbor\"", ("\"holder\": \"harbour\"", "\"holder\": §\"harbor\"")),
        BadFile.Warning<CapTablesAddUp>("stakes[0].percent", "more than 49%", ("\"holder\": \"harbour\"", "\"holder\": \"northern\""), ("\"percent\": 8", "\"percent\": §60")),
    ];

    private static IEnumerable<BadFile> Business =>
    [
        BadFile.Error<MarketSharesAddUp>("companies", "add up to 130%", ("\"companies\": {", "\"companies\": §{"), ("\"enterpriseShare\": 0.6", "\"enterpriseShare\": 1"), ("\"productRevenue\": 1.4", "\"enterpriseShare\": 0.3, \"productRevenue\": 1.4")),
        BadFile.Error<MarketSharesAddUp>("market.modelMarket", "more than the whole market", ("\"modelMarket\": 6", "\"modelMarket\": §1.3")),
        BadFile.Error<MarketSharesAddUp>("companies.harbour.cloudRevenue", "part of the core revenue", ("\"cloudRevenue\": 10", "\"cloudRevenue\": §26")),
        BadFile.Warning<MarketSharesAddUp>("companies.northern.productRevenue", "trains no models", ("\"coreRevenue\": 8", "\"productRevenue\": §1, \"coreRevenue\": 8")),
        BadFile.Warning<OpeningGapsArePlausible>("companies.lantern.gap", "2.46 times", ("\"gap\": 0.3", "\"gap\": §0.9")),
        BadFile.Error<SomebodyCanPlay>("companies", "no company is a seat", ("\"companies\": {", "\"companies\": §{"), ("\"role\": \"cloud\"", "\"seat\": false, \"role\": \"cloud\""), ("\"role\": \"lab\"", "\"seat\": false, \"role\": \"lab\"")),
        BadFile.Error<SomebodyCanPlay>("companies", "no seat has any cash", ("\"companies\": {", "\"companies\": §{"), ("\"cash\": 30", "\"cash\": 0"), ("\"cash\": 12", "\"cash\": 0")),
        BadFile.Warning<NobodyStartsInsolvent>("companies.harbour.debt", "owes more than it has", ("\"debt\": 10", "\"debt\": §999")),
        BadFile.Warning<NobodyStartsInsolvent>("companies.lantern.cash", "cannot pay the first quarter", ("\"cash\": 12", "\"cash\": §0")),
        BadFile.Warning<AbilitiesFitRoles>("companies.harbour.sellsCompute", "may build none", ("\"sellsCompute\": true, \"builds\": true", "\"sellsCompute\": §true")),
        BadFile.Warning<AbilitiesFitRoles>("companies.northern.role", "little for a supplier to decide", ("\"role\": \"supplier\", \"seat\": false", "\"role\": §\"supplier\"")),
        BadFile.Warning<AbilitiesFitRoles>("companies.lantern.role", "trains no models", ("\"role\": \"lab\", \"listed\": false, \"trainsModels\": true", "\"role\": §\"lab\", \"listed\": false"), ("{ \"leg\": \"adoption\", \"giver\": \"lantern\", \"family\": \"loom\", \"gw\": 0.1, \"withinQuarters\": 6, \"penalty\": 0.4 },", "")),
    ];

    private static IEnumerable<BadFile> Papers =>
    [
        BadFile.Error<PaperNamesKnownParties>("loans[0].borrower", "no company \"lantrn\"", ("  \"stakes\": [", "  \"loans\": [{ \"lender\": \"harbour\", \"borrower\": §\"lantrn\", \"amount\": 2, \"ratePercent\": 8, \"quarters\": 6, \"assumed\": \"a test\" }],\n  \"stakes\": [")),
        BadFile.Error<PaperNamesKnownParties>("loans[0].borrower", "cannot be both", ("  \"stakes\": [", "  \"loans\": [{ \"lender\": \"harbour\", \"borrower\": §\"harbour\", \"amount\": 2, \"ratePercent\": 8, \"quarters\": 6, \"assumed\": \"a test\" }],\n  \"stakes\": [")),
        BadFile.Error<ContractsNameKnownParties>("contracts[0].provider", "no company \"harbor\"", ("\"provider\": \"harbour\"", "\"provider\": §\"harbor\"")),
        BadFile.Error<ContractsNameKnownParties>("contracts[0].provider", "sells no compute", ("\"provider\": \"harbour\"", "\"provider\": §\"northern\"")),
        BadFile.Error<ContractsNameKnownParties>("contracts[0].customer", "its own customer", ("\"customer\": \"lantern\"", "\"customer\": §\"harbour\"")),
        BadFile.Error<ContractsNameKnownParties>("contracts[0].family", "no chip family", ("\"customer\": \"lantern\", \"family\": \"gpu\"", "\"customer\": \"lantern\", \"family\": §\"gpus\"")),
        BadFile.Error<OffersNameKnownParties>("offers[0].to", "no company \"lantem\"", ("\"to\": \"lantern\"", "\"to\": §\"lantem\"")),
        BadFile.Error<OffersNameKnownParties>("offers[0].legs[1].giver", "one of the two parties", ("\"giver\": \"lantern\", \"family\"", "\"giver\": §\"northern\", \"family\"")),
        BadFile.Error<EventsHitSomething>("events.fire.target", "no chip family", ("\"target\": \"gpu\"", "\"target\": §\"cpu\"")),
        BadFile.Error<EventsHitSomething>("events.fire.target", "must name the chip family", ("\"fire\": {", "\"fire\": §{"), ("\"target\": \"gpu\", ", "")),
        BadFile.Error<EventsHitSomething>("events.fire.lastQuarter", "before the first", ("\"lastQuarter\": 8", "\"lastQuarter\": §1")),
        BadFile.Warning<EventsHitSomething>("events.fire.quarter", "ended by then", ("\"quarter\": 2, \"lastQuarter\": 8", "\"quarter\": §13, \"lastQuarter\": 14")),
        BadFile.Error<GoalsCanBeReached>("goals.proof.target", "no chip family", ("\"target\": \"loom\"", "\"target\": §\"lantern\"")),
        BadFile.Error<GoalsCanBeReached>("goals.proof.threshold", "no threshold", ("\"proof\": {", "\"proof\": §{"), ("\"threshold\": 0.1, ", "")),
        BadFile.Warning<GoalsCanBeReached>("goals.proof.target", "nobody to close a deal with", ("\"kind\": \"familyAdoptedAbove\", \"target\": \"loom\"", "\"kind\": \"dealClosed\", \"target\": §\"northern\"")),
        BadFile.Warning<GoalsCanBeReached>("goals.proof.points", "outweigh", ("\"points\": 0.1", "\"points\": §0.9")),
    ];

    private static IEnumerable<BadFile> Sense =>
    [
        BadFile.Warning<ChipsHavePower>("companies.harbour.sitesGw", "stands idle", ("\"sitesGw\": 1.6", "\"sitesGw\": §0.5")),
        BadFile.Warning<ContractsCanBeDelivered>("contracts[0].gw", "GW installed", ("\"gw\": 0.4", "\"gw\": §4")),
        BadFile.Warning<LabsHaveCompute>("companies.lantern", "has no compute", ("\"lantern\": {", "\"lantern\": §{"), ("\"provider\": \"harbour\", \"customer\": \"lantern\", \"family\": \"gpu\"", "\"provider\": \"harbour\", \"customer\": \"northern\", \"family\": \"gpu\"")),
        BadFile.Warning<LabsHaveCompute>("companies.lantern.productRevenue", "Serving this takes", ("\"productRevenue\": 1.4", "\"productRevenue\": §4")),
    ];
}
