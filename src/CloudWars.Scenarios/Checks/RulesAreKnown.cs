using CloudWars.Core.World;
using CloudWars.Scenarios.Building;
using CloudWars.Scenarios.Format;
using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios.Checks;

internal sealed class RulesAreKnown : ScenarioCheck
{
    public override string Question => "Does every rule override name a parameter and stay within its range?";

    public override void Run(Draft draft)
    {
        Look(draft, "rules", draft.File.Rules);
        foreach ((string id, VariantPart variant) in draft.File.Variants ?? [])
        {
            Look(draft, $"variants.{id}.rules", variant.Rules);
        }
    }

    private static void Look(Draft draft, string path, RuleOverrides? rules)
    {
        foreach ((string name, Sourced<double> figure) in rules ?? [])
        {
            string at = Paths.Member(path, name);
            if (RuleParameters.Find(name) is not { } parameter)
            {
                string hint = draft.Findings.Full ? "" : Spelling.Hint(name, RuleParameters.All.Select(p => p.Name));
                draft.Error(at, $"The rule book has no parameter \"{ScalarBinder.Short(name)}\".", hint);
                continue;
            }

            ParamAttribute about = parameter.About;
            if (!(figure.Value >= about.Min && figure.Value <= about.Max))
            {
                draft.Error(at, $"{about.Meaning}: {figure.Value} is not from {about.Min} to {about.Max}.", $"The rule book's own is {parameter.Default}.");
            }
            else if (parameter.IsWhole && figure.Value != Math.Floor(figure.Value))
            {
                draft.Error(at, $"{about.Meaning}: {figure.Value} is not a whole number.", $"The rule book's own is {parameter.Default}.");
            }
        }
    }
}
