using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace CloudWars.Articles.Lexicon;

/// <summary>Everything the reader knows about words, loaded once per folder.</summary>
internal sealed class ReadingLexicon
{
    private static readonly ConcurrentDictionary<string, ReadingLexicon> Loaded = new();

    private ReadingLexicon(string? folder)
    {
        List<string> warnings = [];
        LexiconJsonContext json = LexiconJsonContext.Default;
        Organisations = LexiconFile.Load("organisations.json", folder, json.OrganisationEntryArray, LexiconMerge.Organisations, warnings);
        Chips = LexiconFile.Load("chips.json", folder, json.ChipEntryArray, LexiconMerge.Chips, warnings);
        Frames = LexiconFile.Load("frames.json", folder, json.FrameEntryArray, LexiconMerge.Frames, warnings);
        Currencies = LexiconFile.Load("currencies.json", folder, json.CurrencyTable, LexiconMerge.Currencies, warnings);
        Names = LexiconFile.Load("names.json", folder, json.NameLists, LexiconMerge.Names, warnings);
        Words = new WordSets(LexiconFile.Load("words.json", folder, json.DictionaryStringStringArray, LexiconMerge.Sets, warnings));
        Status = new WordSets(LexiconFile.Load("status.json", folder, json.DictionaryStringStringArray, LexiconMerge.Sets, warnings));
        Themes = new WordSets(LexiconFile.Load("themes.json", folder, json.DictionaryStringStringArray, LexiconMerge.Sets, warnings));
        Verbs = new Verbs(LexiconFile.Load("verbs.json", folder, json.VerbTable, LexiconMerge.Verbs, warnings), Frames.SelectMany(f => f.Verbs ?? []));
        Index = new FrameIndex(Frames);
        Gazetteer = new Gazetteer(Organisations, Chips);
        Warnings = [.. warnings];
    }

    public OrganisationEntry[] Organisations { get; }

    public ChipEntry[] Chips { get; }

    public FrameEntry[] Frames { get; }

    public CurrencyTable Currencies { get; }

    public NameLists Names { get; }

    public WordSets Words { get; }

    public WordSets Status { get; }

    public WordSets Themes { get; }

    public Verbs Verbs { get; }

    public FrameIndex Index { get; }

    public Gazetteer Gazetteer { get; }

    /// <summary>What was wrong with the user's own files.</summary>
    public ImmutableArray<string> Warnings { get; }

    /// <summary>A user's folder is read afresh each time, so that an edited file counts at once.</summary>
    public static ReadingLexicon For(string? folder) =>
        folder is null ? Loaded.GetOrAdd("", _ => new ReadingLexicon(null)) : new ReadingLexicon(folder);
}
