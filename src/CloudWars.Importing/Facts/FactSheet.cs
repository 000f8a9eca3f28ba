using System.Collections.Immutable;
using CloudWars.Articles.Facts;

namespace CloudWars.Importing.Facts;

/// <summary>
/// What one or two articles say, each fact with its sentences: what the review changes and a scenario is made of. Immutable;
/// the review replaces it.
/// </summary>
public sealed record FactSheet
{
    /// <summary>More deals than this make no better game; those beyond are read, shown and left unused.</summary>
    public const int DealsUsed = 20;

    public required ImmutableArray<SourceArticle> Articles { get; init; }

    public ImmutableArray<OrganisationFact> Organisations { get; init; } = [];

    public ImmutableArray<Taken<DealFact>> Deals { get; init; } = [];

    public ImmutableArray<Taken<StakeFact>> Stakes { get; init; } = [];

    public ImmutableArray<Taken<ValuationFact>> Valuations { get; init; } = [];

    public ImmutableArray<Taken<string>> Themes { get; init; } = [];

    /// <summary>Where two articles disagree, and who was believed.</summary>
    public ImmutableArray<Contradiction> Contradictions { get; init; } = [];

    public IEnumerable<string> Warnings => Articles.SelectMany(a => a.Reading.Warnings).Distinct();

    public bool HasDeals => Deals.Any(d => d.Accepted);

    /// <summary>The later of the articles' own dates.</summary>
    public DateOnly? Date => Articles.Max(a => a.Date);

    public string NameOf(string id) => Organisations.FirstOrDefault(o => o.Id == id)?.Name ?? id;

    public static FactSheet Of(SourceArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArticleFacts facts = FactIds.Fit(article.Reading.Facts);
        return new FactSheet
        {
            Articles = [article],
            Organisations = DealParts.Tell(facts.Organisations, facts.Deals),
            Deals = [.. facts.Deals.Select((d, i) => new Taken<DealFact>(d, Cite(article, d.Sentences)) { Accepted = i < DealsUsed })],
            Stakes = [.. facts.Stakes.Select(s => new Taken<StakeFact>(s, Cite(article, s.Sentences)))],
            Valuations = [.. facts.Valuations.Select(v => new Taken<ValuationFact>(v, Cite(article, v.Sentences)))],
            Themes = [.. facts.Themes.Select((t, i) => new Taken<string>(t, Cite(article, Places(article, $"themes[{i}]"))))],
        };
    }

    /// <summary>The facts as the published document, for <c>--facts</c> with two articles.</summary>
    public ArticleFacts Document => Articles.Length == 1 ? Articles[0].Reading.Facts : new ArticleFacts(
        string.Join(" / ", Articles.Select(a => a.Title)), Articles.Sum(a => a.Reading.Facts.Sentences), Organisations, [.. Deals.Select(d => d.Fact)],
        [.. Stakes.Select(s => s.Fact)], [.. Valuations.Select(v => v.Fact)], [.. Themes.Select(t => t.Fact)], [.. Warnings]);

    private static ImmutableArray<Citation> Cite(SourceArticle article, IEnumerable<int> sentences) => [.. sentences.Select(article.Cite)];

    private static IEnumerable<int> Places(SourceArticle article, string fact) =>
        article.Reading.Evidence.Where(e => e.Fact == fact).Select(e => e.Sentence).Distinct();
}
