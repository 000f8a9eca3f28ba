using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

internal sealed class ChipsAreKnown : ScenarioCheck
{
    public override string Question => "Are installed chips and porting of families that exist, and that the company may have?";

    public override void Run(Draft draft)
    {
        foreach ((string id, CompanyPart company) in draft.Companies)
        {
            foreach (string family in company.Porting?.Keys ?? Enumerable.Empty<string>())
            {
                draft.IsFamily($"companies.{id}.porting.{family}", family);
            }

            foreach ((string family, Sourced<double> amount) in company.Chips ?? [])
            {
                string path = $"companies.{id}.chips.{family}";
                if (draft.IsFamily(path, family) && amount.Value > 0 && draft.Families[family] is { Merchant: false } own && own.Owner != id)
                {
                    draft.Warn(path, $"{family} is made for {own.Owner} alone.", "Let the company rent it by a contract instead.");
                }
            }
        }
    }
}
