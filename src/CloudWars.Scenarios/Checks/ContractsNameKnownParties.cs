using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

internal sealed class ContractsNameKnownParties : ScenarioCheck
{
    public override string Question => "Is every contract between two companies that can keep it?";

    public override void Run(Draft draft)
    {
        for (int i = 0; i < draft.Contracts.Count; i++)
        {
            Look(draft, draft.Contracts[i], $"contracts[{i}]");
        }
    }

    private static void Look(Draft draft, ContractPart contract, string path)
    {
        bool outside = contract.Provider == Draft.Economy;
        if (contract.Family is not null)
        {
            draft.IsFamily($"{path}.family", contract.Family);
        }

        if (draft.IsCompany($"{path}.customer", contract.Customer) && contract.Provider == contract.Customer)
        {
            draft.Error($"{path}.customer", $"{contract.Customer} cannot be its own customer.", "Use internalNeedGw for a company's own work.");
        }

        if (!outside && draft.IsCompany($"{path}.provider", contract.Provider) && draft.Companies[contract.Provider!].SellsCompute != true)
        {
            draft.Error($"{path}.provider", $"{contract.Provider} sells no compute.", "Set its sellsCompute to true, or name another provider.");
        }

        if (outside && contract.Family is not null)
        {
            draft.Warn($"{path}.family", "Clouds outside the game run the first merchant family, whatever the contract says.", "Leave the family out.");
        }

        if (contract.RampQuarters?.Value >= contract.Quarters?.Value)
        {
            draft.Warn($"{path}.rampQuarters", "The contract ends before it has ramped up.", "Shorten the ramp.");
        }
    }
}
