using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios.Checks;

internal sealed class VariantIsKnown : ScenarioCheck
{
    public override string Question => "Does the scenario have the variant that was asked for?";

    public override void Run(Draft draft)
    {
        if (draft.Options.Variant is { } id && draft.File.Variants?.ContainsKey(id) != true)
        {
            List<string> known = [.. (draft.File.Variants ?? []).Keys];
            string remedy = known.Count == 0 ? "It has none." : Spelling.Hint(id, known);
            draft.Error("variants", $"The scenario has no variant \"{ScalarBinder.Short(id)}\".", remedy);
        }
    }
}
