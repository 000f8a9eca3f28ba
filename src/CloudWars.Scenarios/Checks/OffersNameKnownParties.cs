using CloudWars.Core.Deals;
using CloudWars.Core.World;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

internal sealed class OffersNameKnownParties : ScenarioCheck
{
    public override string Question => "Is every opening offer between two known companies, and one at a time?";

    public override void Run(Draft draft)
    {
        HashSet<string> pairs = new(StringComparer.Ordinal);
        for (int i = 0; i < draft.Offers.Count; i++)
        {
            OfferPart offer = draft.Offers[i];
            string path = $"offers[{i}]";
            bool known = draft.IsCompany($"{path}.from", offer.From) & draft.IsCompany($"{path}.to", offer.To);
            if (!known)
            {
                continue;
            }

            string pair = string.CompareOrdinal(offer.From, offer.To) < 0 ? $"{offer.From} {offer.To}" : $"{offer.To} {offer.From}";
            if (!pairs.Add(pair))
            {
                draft.Error(path, $"{offer.From} and {offer.To} have an offer between them already.", "Put all legs into one sheet.");
            }

            if (draft.Offers.Take(i + 1).Count(o => o.From == offer.From) == Limits.OpenProposalsPerCompany + 1)
            {
                draft.Error(path, $"{offer.From} has more than {Limits.OpenProposalsPerCompany} offers open.", "Leave one out.");
            }

            if (draft.Companies[offer.To!].Seat == false)
            {
                draft.Warn($"{path}.to", $"{offer.To} is no seat, so nobody answers this offer.", "Let it make the offer, or give it a seat.");
            }

            Legs(draft, offer, path);
        }
    }

    private static void Legs(Draft draft, OfferPart offer, string path)
    {
        for (int k = 0; k < (offer.Legs?.Count ?? 0); k++)
        {
            Leg leg = offer.Legs![k];
            if (leg.Giver != offer.From && leg.Giver != offer.To)
            {
                draft.Error($"{path}.legs[{k}].giver", "Each leg must be given by one of the two parties.", $"Write {offer.From} or {offer.To}.");
            }
        }
    }
}
