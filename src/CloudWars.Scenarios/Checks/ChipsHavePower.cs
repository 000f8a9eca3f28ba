using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

internal sealed class ChipsHavePower : ScenarioCheck
{
    public override string Question => "Is there powered space for all installed chips?";

    public override void Run(Draft draft)
    {
        foreach ((string id, CompanyPart company) in draft.Companies)
        {
            double power = company.Chips?.Values.Sum(c => c.Value) ?? 0;
            double space = company.SitesGw?.Value ?? 0;
            if (power > space * 1.0001)
            {
                draft.Warn($"companies.{id}.sitesGw", $"{id} has chips for {power:0.##} GW but powered space for {space:0.##}: the rest stands idle.", "Raise sitesGw.");
            }
        }
    }
}
