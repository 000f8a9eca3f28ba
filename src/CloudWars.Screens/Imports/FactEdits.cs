using System.Collections.Immutable;
using CloudWars.Articles.Facts;
using CloudWars.Importing.Facts;
using CloudWars.Screens.Play;

namespace CloudWars.Screens.Imports;

/// <summary>Changes of a fact sheet by target, such as <c>deal:2</c>. A target beyond the end adds.</summary>
internal static class FactEdits
{
    public static FactSheet Toggle(FactSheet sheet, string target)
    {
        int at = Targets.Number(target);
        return Targets.Verb(target) switch
        {
            "deal" => sheet with { Deals = Toggle(sheet.Deals, at) },
            "stake" => sheet with { Stakes = Toggle(sheet.Stakes, at) },
            "value" => sheet with { Valuations = Toggle(sheet.Valuations, at) },
            "theme" => sheet with { Themes = Toggle(sheet.Themes, at) },
            _ => sheet,
        };
    }

    /// <summary>Puts a fact in its place; one that differs from what was there is the player's own from then on.</summary>
    public static ImmutableArray<Taken<T>> Put<T>(ImmutableArray<Taken<T>> facts, int at, T fact, bool accepted)
        where T : notnull
    {
        if (at < 0 || at >= facts.Length)
        {
            return facts.Add(new Taken<T>(fact, []) { Accepted = accepted, Edited = true });
        }

        bool same = EqualityComparer<T>.Default.Equals(facts[at].Fact, fact);
        return facts.SetItem(at, facts[at] with { Fact = fact, Accepted = accepted, Edited = facts[at].Edited || !same });
    }

    /// <summary>A company that a fact names but no article does.</summary>
    public static FactSheet WithCompany(FactSheet sheet, string id, string name, string role) =>
        sheet.Organisations.Any(o => o.Id == id) ? sheet : sheet with { Organisations = sheet.Organisations.Add(new OrganisationFact(id, name, role, [])) };

    /// <summary>A sheet that was combined anew, with what the player had changed, left out or added before.</summary>
    /// <param name="turned">Key of the contradiction that was answered: that fact is taken as it is now.</param>
    public static FactSheet Kept(FactSheet anew, FactSheet before, string turned) => anew with
    {
        Organisations = before.Organisations,
        Deals = Kept("deals", anew.Deals, before.Deals, turned),
        Stakes = Kept("stakes", anew.Stakes, before.Stakes, turned),
        Valuations = Kept("valuations", anew.Valuations, before.Valuations, turned),
        Themes = Kept("themes", anew.Themes, before.Themes, turned),
    };

    private static ImmutableArray<Taken<T>> Kept<T>(string name, ImmutableArray<Taken<T>> anew, ImmutableArray<Taken<T>> before, string turned) =>
    [
        .. anew.Select((fact, i) => before[i].Edited && !turned.StartsWith($"{name}[{i}].", StringComparison.Ordinal) ? before[i] : fact with { Accepted = before[i].Accepted }),
        .. before.Skip(anew.Length),
    ];

    private static ImmutableArray<Taken<T>> Toggle<T>(ImmutableArray<Taken<T>> facts, int at) =>
        at < 0 || at >= facts.Length ? facts : facts.SetItem(at, facts[at] with { Accepted = !facts[at].Accepted });
}
