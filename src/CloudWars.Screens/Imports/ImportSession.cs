using CloudWars.Articles;
using CloudWars.Importing;
using CloudWars.Importing.Facts;

namespace CloudWars.Screens.Imports;

/// <summary>One import while it is reviewed: the articles, the facts as the player left them, his choices.</summary>
internal sealed class ImportSession
{
    private readonly List<string> _articles = [];
    private readonly Dictionary<string, int> _answers = [];
    private readonly List<FactSheet> _read = [];

    public FactSheet? Sheet { get; set; }

    public ImportChoices Choices { get; set; } = ImportChoices.Usual;

    public int Articles => _articles.Count;

    public bool TakesMore => _articles.Count < ScenarioImport.ArticlesMax;

    /// <summary>Reads one more article; slow work, no screen is touched. The result is put in place by <see cref="Take"/>.</summary>
    public FactSheet Read(ArticleBytes article, ReadOptions options) =>
        FactSheet.Of(SourceArticle.Of(_articles.Count + 1, article.Name, ArticleReader.Read(article.Bytes!, options)));

    public void Take(ArticleBytes article, FactSheet sheet)
    {
        if (_read.Count == 1)
        {
            // What the player changed so far stays changed.
            _read[0] = Sheet!;
        }

        _articles.Add(article.Name);
        _read.Add(sheet);
        Combine();
    }

    /// <summary>Believes the other article in this point.</summary>
    public void Turn(Contradiction contradiction)
    {
        _answers[contradiction.Key] = contradiction.Winner == 1 ? 2 : 1;
        Combine();
    }

    private void Combine() => Sheet = _read.Count == 1 ? _read[0] : FactCombiner.Combine(_read[0], _read[1], null, _answers);
}
