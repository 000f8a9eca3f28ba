using System.Collections.Immutable;
using CloudWars.Importing.Facts;

namespace CloudWars.Screens.Imports;

/// <summary>A fact as a row of the review: what is chosen when it is, its words, its sentences.</summary>
internal sealed record FactRow(string Target, string Words, bool Accepted, bool Edited, ImmutableArray<Citation> Citations)
{
    public static IEnumerable<(string Heading, IReadOnlyList<FactRow> Rows)> Of(FactSheet sheet)
    {
        yield return ("Deals", Rows("deal", sheet.Deals, d => FactWords.Deal(d, sheet.NameOf)));
        yield return ("Stakes", Rows("stake", sheet.Stakes, s => FactWords.Stake(s, sheet.NameOf)));
        yield return ("Values", Rows("value", sheet.Valuations, v => FactWords.Valuation(v, sheet.NameOf)));
        yield return ("Themes", Rows("theme", sheet.Themes, t => t));
        yield return ("Companies", [.. sheet.Organisations.Select((o, i) => new FactRow($"company:{i}", $"{o.Name}, {o.Role}", true, false, []))]);
    }

    private static FactRow[] Rows<T>(string kind, ImmutableArray<Taken<T>> facts, Func<T, string> words) =>
        [.. facts.Select((f, i) => new FactRow($"{kind}:{i}", words(f.Fact), f.Accepted, f.Edited, f.Citations))];
}
