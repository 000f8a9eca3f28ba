using CloudWars.Core.World;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

internal sealed class LabsHaveCompute : ScenarioCheck
{
    public override string Question => "Has everyone who sells models something to run them on?";

    public override void Run(Draft draft)
    {
        double perBillion = draft.File.Rules?.GetValueOrDefault("servingNeed")?.Value ?? Rules.Standard.ServingNeed;
        foreach ((string id, CompanyPart company) in draft.Companies)
        {
            if (company.TrainsModels != true)
            {
                continue;
            }

            double rented = draft.Contracts.Where(c => c.Customer == id && (c.StartsIn?.Value ?? 0) == 0).Sum(c => c.Gw?.Value ?? 0);
            double compute = rented + InstalledCapacity.Of(draft, company);
            double need = (company.ProductRevenue?.Value ?? 0) * perBillion;
            if (compute <= 0)
            {
                draft.Warn($"companies.{id}", $"{id} trains models but has no compute.", "Give it a contract or chips.");
            }
            else if (need > compute)
            {
                draft.Warn($"companies.{id}.productRevenue", $"Serving this takes {need:0.##} GW; {id} has {compute:0.##} GW.", "Give it more compute, or less to serve.");
            }
        }
    }
}
