using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Organisations;
using CloudWars.Articles.Quantities;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Clauses;

/// <summary>Runs the annotators over all sentences, in the one order in which each can build on those before it.</summary>
internal sealed class SentenceParser
{
    private const int FundingReach = 4;
    private readonly ReadingLexicon lexicon;
    private readonly IReadOnlyList<Sentence> sentences;
    private readonly QuantityReader quantities;
    private readonly MentionFinder mentions;
    private readonly Coreference coreference;
    private readonly VerbTagger verbs;
    private readonly GroupBuilder groups;
    private readonly Government government;
    private readonly ClauseChunker chunker;
    private int lastFunding = int.MinValue / 2;

    public SentenceParser(ReadingLexicon lexicon, IReadOnlyList<Sentence> sentences, Roster roster)
    {
        (this.lexicon, this.sentences) = (lexicon, sentences);
        Descriptors descriptors = new(lexicon.Names);
        NameFinder finder = new(lexicon, descriptors);
        quantities = new QuantityReader(lexicon.Currencies);
        mentions = new MentionFinder(lexicon, finder, finder.Find(sentences, roster), roster);
        coreference = new Coreference(lexicon, descriptors, roster);
        (verbs, groups) = (new VerbTagger(lexicon), new GroupBuilder(lexicon));
        (government, chunker) = (new Government(lexicon, descriptors), new ClauseChunker(lexicon));
    }

    public List<SentenceParse> ParseAll()
    {
        List<List<Mention>> names = [.. sentences.Select(mentions.Find)];
        List<List<Quantity>> amounts = StatedRates.Apply([.. sentences.Select(s => quantities.Read(s.Tokens))]);
        return [.. sentences.Select((s, i) => Parse(s, names[i], amounts[i]))];
    }

    private bool TellsOfFunding(Sentence sentence)
    {
        lastFunding = lexicon.Words.Found("listing-words", sentence.Tokens, 0, sentence.Tokens.Count) ? sentence.Number : lastFunding;
        return sentence.Number - lastFunding <= FundingReach;
    }

    private SentenceParse Parse(Sentence sentence, List<Mention> names, List<Quantity> amounts)
    {
        string? topic = coreference.Topic;
        bool prose = names.Count > 0 || amounts.Count > 0 || sentence.Tokens.Count(t => t.Kind == TokenKind.Word) * 5 >= sentence.Tokens.Count * 2;
        if (!prose)
        {
            // Signs and figures without a name or a sum: nothing to take apart.
            return new SentenceParse(sentence, [], [], [], new VerbUse[sentence.Tokens.Count], topic, TellsOfFunding(sentence));
        }
        List<Mention> all = coreference.Resolve(sentence, names);
        bool[] named = new bool[sentence.Tokens.Count];
        foreach (Mention mention in all.Where(m => m.Kind != MentionKind.Pronoun || !m.Owner))
        {
            Array.Fill(named, true, mention.First, mention.Last - mention.First + 1);
        }
        VerbUse[] uses = verbs.Tag(sentence.Tokens, named);
        foreach (Quantity amount in amounts)
        {
            Array.Fill(uses, VerbUse.None, amount.First, amount.Last - amount.First + 1);
        }
        List<Group> own = groups.Build(sentence, all, uses);
        government.Mark(sentence.Tokens, own, uses);
        return new SentenceParse(sentence, amounts, own, chunker.Chunk(sentence.Tokens, own, uses), uses, topic, TellsOfFunding(sentence));
    }
}
