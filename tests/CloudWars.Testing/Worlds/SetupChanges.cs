using CloudWars.Core.Deals;
using CloudWars.Core.World;

namespace CloudWars.Testing.Worlds;

/// <summary>Changes to a setup, so that a test says only what matters to it.</summary>
public static class SetupChanges
{
    /// <summary>Changes one company.</summary>
    public static GameSetup With(this GameSetup setup, string company, Func<CompanySetup, CompanySetup> change) =>
        setup with { Companies = [.. setup.Companies.Select(c => c.Id == company ? change(c) : c)] };

    /// <summary>Changes one chip family.</summary>
    public static GameSetup WithFamily(this GameSetup setup, string family, Func<FamilySetup, FamilySetup> change) =>
        setup with { Families = [.. setup.Families.Select(f => f.Id == family ? change(f) : f)] };

    public static GameSetup WithRules(this GameSetup setup, Func<Rules, Rules> change) => setup with { Rules = change(setup.Rules) };

    public static GameSetup WithOffers(this GameSetup setup, params IReadOnlyList<TermSheet> offers) => setup with { OpeningOffers = offers };

    public static GameSetup WithEvents(this GameSetup setup, params IReadOnlyList<ScenarioEvent> events) => setup with { Events = events };

    public static GameSetup WithGoals(this GameSetup setup, params IReadOnlyList<GoalSetup> goals) => setup with { Goals = goals };

    /// <summary>No shocks, no noise, no leaks, no regulator, and nothing falls through.</summary>
    public static GameSetup Calm(this GameSetup setup) => setup.WithEvents().WithRules(r => r with
    {
        SupplyShockOdds = 0,
        BreakHazard = 0,
        RegimeShock = 0,
        PriceNoise = 0,
        TasteShock = 0,
        TrainingNoise = 0,
        LeakOdds = 0,
        FallThroughOdds = 0,
        FallThroughWhenShut = 0,
        BlockOdds = 0,
    });
}
