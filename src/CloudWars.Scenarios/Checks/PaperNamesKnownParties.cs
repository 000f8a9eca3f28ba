using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

internal sealed class PaperNamesKnownParties : ScenarioCheck
{
    public override string Question => "Are warrants and loans between two companies of the scenario?";

    public override void Run(Draft draft)
    {
        IReadOnlyList<WarrantPart> warrants = draft.File.Warrants ?? [];
        for (int i = 0; i < warrants.Count; i++)
        {
            draft.IsFamily($"warrants[{i}].family", warrants[i].Family);
            Between(draft, $"warrants[{i}]", "issuer", warrants[i].Issuer, "holder", warrants[i].Holder);
        }

        IReadOnlyList<LoanPart> loans = draft.File.Loans ?? [];
        for (int i = 0; i < loans.Count; i++)
        {
            Between(draft, $"loans[{i}]", "lender", loans[i].Lender, "borrower", loans[i].Borrower);
        }
    }

    private static void Between(Draft draft, string path, string one, string? first, string other, string? second)
    {
        bool known = draft.IsCompany($"{path}.{one}", first) & draft.IsCompany($"{path}.{other}", second);
        if (known && first == second)
        {
            draft.Error($"{path}.{other}", $"{first} cannot be both {one} and {other}.", "Name two companies.");
        }
    }
}
