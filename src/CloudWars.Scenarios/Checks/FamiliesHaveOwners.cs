using CloudWars.Core.World;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

internal sealed class FamiliesHaveOwners : ScenarioCheck
{
    public override string Question => "Does every chip family belong to a company that can make use of it?";

    public override void Run(Draft draft)
    {
        Dictionary<string, string> inHouse = new(StringComparer.Ordinal);
        foreach ((string id, FamilyPart family) in draft.Families)
        {
            string path = $"families.{id}.owner";
            if (!draft.IsCompany(path, family.Owner))
            {
                continue;
            }

            CompanyPart owner = draft.Companies[family.Owner!];
            if (family.Merchant == true && owner.Role != Role.Supplier)
            {
                draft.Warn(path, $"{family.Owner} sells chips to anyone but is no supplier.", "Set its role to \"supplier\", or merchant to false.");
            }

            if (family.Merchant == false && !inHouse.TryAdd(family.Owner!, id))
            {
                draft.Error(path, $"{family.Owner} has the in-house family {inHouse[family.Owner!]} already; the rules know one for each company.", "Leave one out.");
            }

            if (family.Merchant == false && owner.Builds != true)
            {
                draft.Warn(path, $"Only {family.Owner} may install {id}, but it builds nothing.", "Set its builds to true, or merchant to true.");
            }
        }

        if (draft.Families.Count > 0 && !draft.Families.Values.Any(f => f.Merchant == true))
        {
            draft.Error("families", "No chip family is sold to everyone, so nobody but its designer can build anything.", "Make one a merchant family.");
        }
    }
}
