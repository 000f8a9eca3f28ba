using CloudWars.Articles.Clauses;
using CloudWars.Articles.Deals;
using CloudWars.Articles.Facts;
using CloudWars.Articles.Holdings;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Organisations;
using CloudWars.Articles.Proposing;
using CloudWars.Articles.Text;
using CloudWars.Articles.Themes;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles;

/// <summary>
/// Reads a news article into facts, offline and deterministically: bytes, text, sentences, names and quantities, clauses,
/// claims, merged deals. Whatever the bytes are, it answers; what it could not do stands in the warnings.
/// </summary>
public static class ArticleReader
{
    /// <summary>Merging compares every claim with every deal; a long real article makes some two hundred.</summary>
    private const int ClaimsMax = 800;

    public static ArticleReading Read(byte[] bytes, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(options);
        List<string> warnings = [];
        ReadingLexicon lexicon = ReadingLexicon.For(options.LexiconFolder);
        warnings.AddRange(lexicon.Warnings);
        ArticleText article = ArticleText.From(bytes, warnings);
        List<Sentence> sentences = new SentenceSplitter(lexicon.Words["abbreviations"]).Split(article, warnings);
        Roster roster = new(lexicon.Gazetteer);
        List<SentenceParse> parses = new SentenceParser(lexicon, sentences, roster).ParseAll();
        FactsWriter writer = new(article, sentences, parses, roster, lexicon, warnings);
        ReadClaims(parses, lexicon, roster, article.Text, writer, warnings);
        writer.Themes.AddRange(ThemeReader.Read(sentences, lexicon));
        ArticleReading reading = writer.Write();
        return options.Proposers.IsEmpty ? reading : Proposals.Add(reading, options.Proposers);
    }

    private static void ReadClaims(List<SentenceParse> parses, ReadingLexicon lexicon, Roster roster, string text, FactsWriter writer, List<string> warnings)
    {
        ClaimReader reader = new(lexicon, roster, text);
        StakeReader stakes = new(lexicon);
        ValuationReader valuations = new(lexicon);
        List<Claim> all = [];
        foreach (SentenceParse parse in parses)
        {
            List<Claim> claims = reader.Read(parse);
            writer.Holdings.AddRange(stakes.Read(parse, claims));
            writer.Worths.AddRange(valuations.Read(parse, claims));
            all.AddRange(claims);
            if (all.Count > ClaimsMax)
            {
                warnings.Add($"deals were looked for up to sentence {parse.Sentence.Number} only: the text makes more than {ClaimsMax} claims");
                break;
            }
        }
        List<Claim> deals = ClaimFilter.Keep(new ClaimMerger(new MissingParty(lexicon, roster, new TypeResolver(lexicon, roster))).Merge(all), writer.Worths);
        deals = DealTies.Tie(deals, writer.Holdings);
        DenialReader.Apply(parses, deals, lexicon);
        writer.Deals.AddRange(deals);
    }
}
