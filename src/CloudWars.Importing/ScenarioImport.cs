using CloudWars.Articles;
using CloudWars.Importing.Balancing;
using CloudWars.Importing.Facts;

namespace CloudWars.Importing;

/// <summary>
/// From articles to a game: read, lay side by side, fill in, check by playing. Offline; the same articles and choices give the
/// same scenario on every machine.
/// </summary>
public static class ScenarioImport
{
    public const int ArticlesMax = 2;

    /// <summary>Reads one article, or two and lays them side by side.</summary>
    /// <param name="articles">Name and bytes of each.</param>
    /// <param name="prefer">The article to believe where two disagree, 1 or 2; null for the stated rule of <see cref="FactCombiner"/>.</param>
    public static FactSheet Read(IReadOnlyList<(string Name, byte[] Bytes)> articles, ReadOptions options, int? prefer = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        FactSheet[] sheets = [.. articles.Take(ArticlesMax).Select((a, i) => FactSheet.Of(SourceArticle.Of(i + 1, a.Name, ArticleReader.Read(a.Bytes, options))))];
        return sheets.Length == 1 ? sheets[0] : FactCombiner.Combine(sheets[0], sheets[1], prefer);
    }

    /// <summary>A scenario that is valid and whose seats were evened out by playing it.</summary>
    /// <param name="step">Called after each game.</param>
    /// <exception cref="ArgumentException">There is no deal to make a scenario of.</exception>
    public static ScenarioDraft Make(FactSheet sheet, ImportChoices choices, Action? step = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(choices);
        if (!sheet.HasDeals)
        {
            throw new ArgumentException("There is no deal to make a scenario of.", nameof(sheet));
        }

        ScenarioDraft draft = ScenarioDrafter.Draft(sheet, choices);
        return choices.Games == 0 ? draft : SeatBalancer.Balance(draft, choices.Games, step ?? (() => { }), cancel);
    }
}
