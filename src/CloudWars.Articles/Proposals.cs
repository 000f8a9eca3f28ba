using System.Collections.Immutable;
using CloudWars.Articles.Facts;

namespace CloudWars.Articles;

/// <summary>Adds what proposers offer, after checking that each quote stands in the article word for word.</summary>
internal static class Proposals
{
    private const double ConfidenceMax = 0.5;

    public static ArticleReading Add(ArticleReading reading, ImmutableArray<IFactProposer> proposers)
    {
        List<DealFact> deals = [.. reading.Facts.Deals];
        List<Evidence> evidence = [.. reading.Evidence];
        foreach (ProposedDeal proposed in proposers.SelectMany(p => p.Propose(reading.Text, reading.Facts)))
        {
            int at = proposed.Quote.Length == 0 ? -1 : reading.Text.IndexOf(proposed.Quote, StringComparison.Ordinal);
            SentenceSpan sentence = reading.Sentences.LastOrDefault(s => s.Start <= at);
            if (at < 0 || sentence.Number == 0 || deals.Any(d => d.Type == proposed.Deal.Type && d.Parties.ToHashSet().SetEquals(proposed.Deal.Parties)))
            {
                continue;
            }
            evidence.Add(new Evidence($"deals[{deals.Count}]", "quote", sentence.Number, at, at + proposed.Quote.Length, proposed.Quote));
            deals.Add(proposed.Deal with { Sentences = [sentence.Number], Confidence = Math.Min(ConfidenceMax, proposed.Deal.Confidence) });
        }
        return reading with { Facts = reading.Facts with { Deals = [.. deals] }, Evidence = [.. evidence] };
    }
}
