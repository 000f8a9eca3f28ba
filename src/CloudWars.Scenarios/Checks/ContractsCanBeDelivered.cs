using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

internal sealed class ContractsCanBeDelivered : ScenarioCheck
{
    public override string Question => "Can every provider deliver what it has sold?";

    public override void Run(Draft draft)
    {
        foreach ((string id, CompanyPart company) in draft.Companies)
        {
            double now = 0;
            double later = 0;
            int last = -1;
            for (int i = 0; i < draft.Contracts.Count; i++)
            {
                ContractPart contract = draft.Contracts[i];
                if (contract.Provider == id)
                {
                    double gw = contract.Gw?.Value ?? 0;
                    now += contract.StartsIn?.Value > 0 ? 0 : gw / ((contract.RampQuarters?.Value ?? 0) + 1);
                    later += gw;
                    last = i;
                }
            }

            string path = $"contracts[{last}].gw";
            if (Enough(draft, id, path, now, InstalledCapacity.Of(draft, company), "installed"))
            {
                Enough(draft, id, path, later, InstalledCapacity.Later(draft, company), "installed or under construction");
            }
        }
    }

    private static bool Enough(Draft draft, string id, string path, double sold, double capacity, string what)
    {
        if (sold <= capacity * 1.0001)
        {
            return true;
        }

        draft.Warn(path, $"{id} has sold {sold:0.##} GW but has {capacity:0.##} GW {what}.", "Give it chips and sites, or let the contracts ramp up.");
        return false;
    }
}
