using System.Reflection;
using CloudWars.Core.World;

namespace CloudWars.Scenarios.Building;

/// <summary>A parameter of the rule book as scenarios name it.</summary>
internal sealed record RuleParameter(string Name, ParamAttribute About, PropertyInfo Property)
{
    public bool IsWhole => Property.PropertyType == typeof(int);

    public double Default => Convert.ToDouble(Property.GetValue(Rules.Standard));

    public void Set(Rules rules, double value) => Property.SetValue(rules, IsWhole ? (object)(int)value : value);
}
