using CloudWars.Articles;
using CloudWars.Importing;
using CloudWars.Importing.Casting;
using CloudWars.Importing.Catalogue;
using CloudWars.Importing.Facts;
using CloudWars.Scenarios.Format;
using CloudWars.Screens.Drawing;

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

    /// <summary>Believes the other article in this point. What the player did to other facts stays.</summary>
    public void Turn(Contradiction contradiction)
    {
        _answers[contradiction.Key] = contradiction.Winner == 1 ? 2 : 1;
        FactSheet before = Sheet!;
        Combine();
        Sheet = FactEdits.Kept(Sheet!, before, contradiction.Key);
    }

    /// <summary>Ids of those who would sit at the table now.</summary>
    public IReadOnlyList<string> Seats() => new Caster(WorldCatalogue.Bundled, Sheet!).Choose(Choices.Seats).Seats;

    /// <summary>The catalogue's name of a company, else the article's.</summary>
    public string NameOf(string id) => WorldCatalogue.Bundled.Companies.TryGetValue(id, out CompanyPart? known) ? known.Name! : SafeText.OneLine(Sheet!.NameOf(id));

    private void Combine() => Sheet = _read.Count == 1 ? _read[0] : FactCombiner.Combine(_read[0], _read[1], null, _answers);
}
