namespace CloudWars.Scenarios.Checks;

internal sealed class IdsAreFree : ScenarioCheck
{
    /// <summary>The actors that every game has.</summary>
    private static readonly string[] Reserved = ["funds", "public", "treasury", Draft.Economy];

    public override string Question => "Does no company take the id or the name of another actor?";

    public override void Run(Draft draft)
    {
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string id, Format.CompanyPart company) in draft.Companies)
        {
            if (Reserved.Contains(id))
            {
                draft.Error($"companies.{id}", $"\"{id}\" is the game's own word for those outside it.", "Give the company another id.");
            }

            if (company.Name is { } name && !names.TryAdd(name, id))
            {
                draft.Warn($"companies.{id}.name", $"{names[name]} has the same name.", "Players cannot tell them apart.");
            }
        }
    }
}
