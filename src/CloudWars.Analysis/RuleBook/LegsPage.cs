using System.Text;
using CloudWars.Core.Deals;
using CloudWars.Core.World;

namespace CloudWars.Analysis;

/// <summary>What a term sheet can hold, from the catalogue.</summary>
internal static class LegsPage
{
    public static RulePage Build()
    {
        StringBuilder text = new();
        text.Append($"A term sheet holds up to {Limits.LegsPerSheet} legs. Each is one promise by one of the two parties; all close together or none does.\n\n");
        foreach (LegKind leg in LegCatalog.All)
        {
            text.Append($"- **{leg.Title}** (`{leg.Name}`). {leg.Meaning}\n");
        }

        text.Append($"\nA company may have {Limits.OpenProposalsPerCompany} sheets open at once, and a sheet may be countered {Limits.CountersPerSheet} times before it lapses.\n");
        return new RulePage("legs", "What a deal can hold", "The legs of a term sheet.", text.ToString());
    }
}
