namespace CloudWars.Scenarios.Format;

/// <summary>Rule parameters by name, such as <c>"leakOdds": 0.2</c>. Names and ranges are those of the rule book.</summary>
public sealed class RuleOverrides : OrderedDictionary<string, Sourced<double>>;
