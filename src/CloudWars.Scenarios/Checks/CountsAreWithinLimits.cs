using CloudWars.Core.World;

namespace CloudWars.Scenarios.Checks;

internal sealed class CountsAreWithinLimits : ScenarioCheck
{
    /// <summary>The position keeps which events and goals are done in one word of 64 bits.</summary>
    private const int Bits = 64;

    public override string Question => "Is nothing too many to be played fast?";

    public override void Run(Draft draft)
    {
        Most(draft, "companies", draft.Companies.Count, Limits.Companies);
        Most(draft, "families", draft.Families.Count, Limits.Families);
        Most(draft, "contracts", draft.Contracts.Count, Limits.Contracts / 4);
        Most(draft, "warrants", draft.File.Warrants?.Count ?? 0, Limits.Companies);
        Most(draft, "loans", draft.File.Loans?.Count ?? 0, Limits.Companies);
        Most(draft, "events", draft.Events.Count, Bits);
        Most(draft, "goals", draft.Goals.Count, Bits);
        Most(draft, "offers", draft.Offers.Count, Limits.Companies * Limits.OpenProposalsPerCompany);
        Most(draft, "stakes", draft.Stakes.Count, Limits.Companies * Limits.Companies);
        for (int i = 0; i < draft.Offers.Count; i++)
        {
            Most(draft, $"offers[{i}].legs", draft.Offers[i].Legs?.Count ?? 0, Limits.LegsPerSheet);
        }

        foreach ((string id, Format.CompanyPart company) in draft.Companies)
        {
            Most(draft, $"companies.{id}.sitesComing", company.SitesComing?.Value.Count ?? 0, Limits.SiteLead);
        }
    }

    private static void Most(Draft draft, string path, int count, int most)
    {
        if (count > most)
        {
            draft.TooMany = true;
            draft.Error(path, $"There are {count} here; at most {most} can be played.", "Leave some out.");
        }
    }
}
