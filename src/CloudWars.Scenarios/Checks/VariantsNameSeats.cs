using CloudWars.Scenarios.Format;
using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios.Checks;

internal sealed class VariantsNameSeats : ScenarioCheck
{
    public override string Question => "Does every variant that names seats name companies that can be taken?";

    public override void Run(Draft draft)
    {
        foreach ((string id, VariantPart variant) in draft.File.Variants ?? [])
        {
            for (int i = 0; i < (variant.Seats?.Count ?? 0); i++)
            {
                string path = Paths.Item($"variants.{id}.seats", i);
                if (draft.IsCompany(path, variant.Seats![i]) && draft.Companies[variant.Seats[i]].Seat == false)
                {
                    draft.Error(path, $"{variant.Seats[i]} is played by the game.", "Name a company that is a seat.");
                }
            }

            if (variant.Seats is { Count: 0 })
            {
                draft.Error($"variants.{id}.seats", "Nobody can play this variant.", "Name at least one company, or leave the list out.");
            }
        }
    }
}
