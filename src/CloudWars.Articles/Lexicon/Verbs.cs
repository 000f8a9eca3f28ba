namespace CloudWars.Articles.Lexicon;

/// <summary>Every form of every known verb, with its base and the form it is.</summary>
internal sealed class Verbs
{
    private readonly Dictionary<string, (string Base, VerbForm Form)> forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> ambiguous;

    public Verbs(VerbTable table, IEnumerable<string> fromFrames)
    {
        ambiguous = [.. table.Also];
        Dictionary<string, VerbEntry> irregular = table.Irregular.ToDictionary(v => v.Base);
        foreach (string verb in irregular.Keys.Concat(table.Regular).Concat(fromFrames).Distinct())
        {
            irregular.TryGetValue(verb, out VerbEntry? entry);
            Add(verb, entry);
        }
    }

    public bool TryGet(string word, out string verb, out VerbForm form)
    {
        bool known = forms.TryGetValue(word, out (string Base, VerbForm Form) found);
        (verb, form) = known ? found : ("", VerbForm.None);
        return known;
    }

    public bool IsAmbiguous(string word) => ambiguous.Contains(word);

    private void Add(string verb, VerbEntry? entry)
    {
        string stem = verb.EndsWith('e') ? verb[..^1] : verb;
        bool y = verb.EndsWith('y') && !"aeou".Contains(verb[^2]);
        bool hiss = verb.EndsWith('s') || verb.EndsWith("sh") || verb.EndsWith("ch") || verb.EndsWith('x') || verb.EndsWith('o');
        string regular = y ? verb[..^1] + "ied" : stem + "ed";
        forms.TryAdd(verb, (verb, VerbForm.Base));
        forms.TryAdd(y ? verb[..^1] + "ies" : hiss ? verb + "es" : verb + "s", (verb, VerbForm.Third));
        forms.TryAdd((verb.EndsWith("ee") ? verb : stem) + "ing", (verb, VerbForm.Gerund));
        forms.TryAdd(verb + verb[^1] + "ing", (verb, VerbForm.Gerund));
        forms.TryAdd(entry?.Past ?? regular, (verb, VerbForm.Past));
        forms.TryAdd(entry?.Participle ?? verb + verb[^1] + "ed", (verb, VerbForm.Past));
    }
}
