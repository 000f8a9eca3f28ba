using System.Collections.Immutable;
using CloudWars.Importing.Facts;

namespace CloudWars.Screens.Imports;

/// <summary>A fact as a row of the review: what is chosen when it is, its words, its sentences.</summary>
/// <param name="Unsure">The reader may well be wrong: look at this one first.</param>
internal sealed record FactRow(string Target, string Words, bool Accepted, bool Edited, bool Unsure, ImmutableArray<Citation> Citations)
{
    /// <summary>Below this confidence about every other fact is wrong.</summary>
    private const double SureFrom = 0.7;

    public static IEnumerable<(string Heading, IReadOnlyList<FactRow> Rows)> Of(FactSheet sheet)
    {
        yield return ("Deals", Rows("deal", sheet.Deals, d => FactWords.Deal(d, sheet.NameOf), d => d.Confidence));
        yield return ("Stakes", Rows("stake", sheet.Stakes, s => FactWords.Stake(s, sheet.NameOf), s => s.Confidence));
        yield return ("Values", Rows("value", sheet.Valuations, v => FactWords.Valuation(v, sheet.NameOf), v => v.Confidence));
        yield return ("Themes", Rows("theme", sheet.Themes, t => t, _ => 1));
        yield return ("Companies", [.. sheet.Organisations.Select((o, i) => new FactRow($"company:{i}", $"{o.Name}, {o.Role}", true, false, false, []))]);
    }

    private static FactRow[] Rows<T>(string kind, ImmutableArray<Taken<T>> facts, Func<T, string> words, Func<T, double> confidence) =>
        [.. facts.Select((f, i) => new FactRow($"{kind}:{i}", words(f.Fact), f.Accepted, f.Edited, !f.Edited && confidence(f.Fact) < SureFrom, f.Citations))];
}
