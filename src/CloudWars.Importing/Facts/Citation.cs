namespace CloudWars.Importing.Facts;

/// <summary>A sentence of an article that a fact was taken from. Sentences are numbered from 1, articles from 1 in the order given.</summary>
public sealed record Citation(int Article, string Title, int Sentence, string Quote)
{
    /// <summary>As a source in a scenario file: which article, which sentence, its words.</summary>
    public string Words => $"article \"{Title}\", sentence {Sentence}: '{Quote}'";
}
