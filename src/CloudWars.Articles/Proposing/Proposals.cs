using System.Collections.Immutable;
using CloudWars.Articles.Facts;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Quantities;
using CloudWars.Articles.Text;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Proposing;

/// <summary>
/// Adds what proposers offer, after checking it against the article: the quote stands there word for word, the parties are
/// organisations the rules have found, and a sum stands in the quote. Nothing of a proposal is ever obeyed or shown unchecked.
/// </summary>
internal static class Proposals
{
    private const double ConfidenceMax = 0.5;
    private const int PerProposerMax = 20;
    private const decimal Tolerance = 0.02m;

    public static ArticleReading Add(ArticleReading reading, ImmutableArray<IFactProposer> proposers)
    {
        List<DealFact> deals = [.. reading.Facts.Deals];
        List<Evidence> evidence = [.. reading.Evidence];
        List<string> warnings = [.. reading.Facts.Warnings];
        HashSet<string> known = [.. reading.Facts.Organisations.Select(o => o.Id)];
        foreach (ProposedDeal proposed in proposers.SelectMany(p => Ask(p, reading, warnings)))
        {
            int at = proposed.Quote.Length == 0 ? -1 : reading.Text.IndexOf(proposed.Quote, StringComparison.Ordinal);
            SentenceSpan sentence = reading.Sentences.LastOrDefault(s => s.Start <= at);
            bool told = deals.Any(d => d.Type == proposed.Deal.Type && d.Parties.ToHashSet().SetEquals(proposed.Deal.Parties));
            if (at < 0 || sentence.Number == 0 || told || !proposed.Deal.Parties.All(known.Contains) || !AmountIsQuoted(proposed))
            {
                continue;
            }
            evidence.Add(new Evidence($"deals[{deals.Count}]", "quote", sentence.Number, at, at + proposed.Quote.Length, proposed.Quote));
            deals.Add(proposed.Deal with { Sentences = [sentence.Number], Confidence = Math.Clamp(proposed.Deal.Confidence, 0, ConfidenceMax) });
        }
        return reading with { Facts = reading.Facts with { Deals = [.. deals], Warnings = [.. warnings] }, Evidence = [.. evidence] };
    }

    /// <summary>A proposer that fails takes nothing from what the rules have read; its failure is told.</summary>
    private static List<ProposedDeal> Ask(IFactProposer proposer, ArticleReading reading, List<string> warnings)
    {
        try
        {
            return [.. proposer.Propose(reading.Text, reading.Facts).Take(PerProposerMax)];
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            string reason = TextCleaner.Clean(problem.Message, 200).Text.ReplaceLineEndings(" ");
            warnings.Add($"the language model gave no help, and nothing is missing without it: {reason}");
            return [];
        }
    }

    private static bool AmountIsQuoted(ProposedDeal proposed)
    {
        decimal?[] said = [proposed.Deal.Amount?.Low, proposed.Deal.Amount?.High];
        List<Token> tokens = Tokenizer.Tokenize(proposed.Quote, 0, proposed.Quote.Length);
        List<Quantity> sums = [.. new QuantityReader(ReadingLexicon.For(null).Currencies).Read(tokens).Where(q => q.Kind == QuantityKind.Money)];
        return said.OfType<decimal>().All(value => sums.Any(s => Near(value, s.Low) || Near(value, s.High)));
    }

    private static bool Near(decimal a, decimal b) => Math.Abs(a - b) <= Tolerance * Math.Max(Math.Abs(a), Math.Abs(b));
}
