namespace CloudWars.Scenarios.Checks;

/// <summary>All checks, from form to sense; sizes first, as the others trust them. Adding one: its file and one line here.</summary>
internal static class ScenarioChecks
{
    public static IReadOnlyList<ScenarioCheck> All { get; } =
    [
        new CountsAreWithinLimits(),
        new EverythingNeededIsThere(),
        new FiguresAreInRange(),
        new RangesCanBeDrawn(),
        new FiguresHaveOrigins(),
        new SourcesAreInTime(),
        new RulesAreKnown(),
        new VariantIsKnown(),
        new VariantsNameSeats(),
        new IdsAreFree(),
        new FamiliesHaveOwners(),
        new ChipsAreKnown(),
        new CapTablesAddUp(),
        new MarketSharesAddUp(),
        new ContractsNameKnownParties(),
        new PaperNamesKnownParties(),
        new EventsHitSomething(),
        new GoalsCanBeReached(),
        new SomebodyCanPlay(),
        new NobodyStartsInsolvent(),
        new OpeningGapsArePlausible(),
        new AbilitiesFitRoles(),
        new ChipsHavePower(),
        new ContractsCanBeDelivered(),
        new LabsHaveCompute(),
        new OffersNameKnownParties(),
        new BriefingCanBeRead(),
    ];
}
