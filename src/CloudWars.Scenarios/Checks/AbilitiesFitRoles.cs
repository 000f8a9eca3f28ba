using CloudWars.Core.World;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

internal sealed class AbilitiesFitRoles : ScenarioCheck
{
    public override string Question => "Can every company do what its role is about?";

    public override void Run(Draft draft)
    {
        foreach ((string id, CompanyPart company) in draft.Companies)
        {
            string path = $"companies.{id}.role";
            if (company.Role == Role.Cloud && company.SellsCompute != true)
            {
                draft.Warn(path, $"{id} is a cloud that sells no compute.", "Set sellsCompute to true.");
            }

            if (company.SellsCompute == true && company.Builds != true)
            {
                draft.Warn($"companies.{id}.sellsCompute", $"{id} sells compute but may build none.", "Set builds to true.");
            }

            if (company.Role == Role.Lab && company.TrainsModels != true)
            {
                draft.Warn(path, $"{id} is a lab that trains no models.", "Set trainsModels to true.");
            }

            if (company.Role == Role.Supplier && !HasPart(draft, id))
            {
                draft.Warn(path, $"{id} is a supplier without chips; it holds nothing, nobody holds it, and it offers nothing.", "Give it a chip family, a stake or an offer.");
            }

            if (company.Role == Role.Supplier && company.Seat != false)
            {
                draft.Warn(path, $"{id} is a supplier and a seat: there is little for a supplier to decide.", "Set seat to false.");
            }
        }
    }

    /// <summary>Suppliers sell chips; investors, which have the same role, hold shares or offer money; and others may hold shares of either.</summary>
    private static bool HasPart(Draft draft, string id) =>
        draft.Families.Values.Any(f => f.Owner == id) || draft.Stakes.Any(s => s.Holder == id || s.Of == id) || draft.Offers.Any(o => o.From == id);
}
