using System.Reflection;
using CloudWars.Core.World;
using CloudWars.Scenarios.Format;
using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios.Building;

/// <summary>The parameters that a scenario may override: every property of the rules that documents its meaning and range.</summary>
internal static class RuleParameters
{
    public static IReadOnlyList<RuleParameter> All { get; } =
    [
        .. typeof(Rules).GetProperties()
            .Select(p => (Property: p, About: p.GetCustomAttribute<ParamAttribute>()))
            .Where(p => p.About is not null)
            .Select(p => new RuleParameter(Shape.WireName(p.Property.Name), p.About!, p.Property)),
    ];

    public static RuleParameter? Find(string name) => All.FirstOrDefault(p => p.Name == name);

    /// <summary>The standard rules with the overrides of the scenario and then those of its variant.</summary>
    public static Rules Apply(params IReadOnlyList<RuleOverrides?> overrides)
    {
        Rules rules = new();
        foreach ((string name, Sourced<double> figure) in overrides.SelectMany(o => o ?? []))
        {
            Find(name)?.Set(rules, figure.Value);
        }

        return rules;
    }
}
