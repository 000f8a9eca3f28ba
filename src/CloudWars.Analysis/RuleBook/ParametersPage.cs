using System.Reflection;
using System.Text;
using CloudWars.Core.World;

namespace CloudWars.Analysis;

/// <summary>Every parameter of the rules with its value, from where it is documented.</summary>
internal static class ParametersPage
{
    public static RulePage Build(Rules rules)
    {
        StringBuilder text = new();
        text.Append("A scenario may change any of these within its range. $bn, GW and quarters unless said otherwise.\n\n");
        foreach (PropertyInfo parameter in typeof(Rules).GetProperties().Where(p => p.IsDefined(typeof(ParamAttribute))))
        {
            ParamAttribute about = parameter.GetCustomAttribute<ParamAttribute>()!;
            string name = char.ToLowerInvariant(parameter.Name[0]) + parameter.Name[1..];
            text.Append($"- `{name}` = {RuleFigures.Show(parameter.GetValue(rules))} ({RuleFigures.Show(about.Min)} to {RuleFigures.Show(about.Max)}). {about.Meaning}.\n");
        }

        return new RulePage("parameters", "Parameters of the rules", "Every number of the rules and its range.", text.ToString());
    }
}
