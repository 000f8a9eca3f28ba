using System.Collections.Immutable;
using System.Globalization;
using CloudWars.Articles.Facts;

namespace CloudWars.Importing.Facts;

/// <summary>
/// Lays the facts of two articles side by side. The same deal (its type and parties), stake or valuation in both becomes one
/// fact; where they disagree in amount, status, stake or value, the contradiction is noted and one of them is believed: the
/// one asked for, else the later article by its own date, else the second one.
/// </summary>
public sealed class FactCombiner
{
    /// <summary>Figures nearer than this are the same figure, rounded differently.</summary>
    private const decimal Tolerance = 0.05m;

    private readonly FactSheet _first;
    private readonly FactSheet _second;
    private readonly int _usual;
    private readonly IReadOnlyDictionary<string, int> _asked;
    private readonly List<Contradiction> _contradictions = [];

    private FactCombiner(FactSheet first, FactSheet second, int? prefer, IReadOnlyDictionary<string, int>? asked)
    {
        (_first, _second, _asked) = (first, second, asked ?? new Dictionary<string, int>());
        _usual = prefer ?? (first.Date is { } one && second.Date is { } two && one > two ? 1 : 2);
    }

    /// <param name="prefer">The article to believe throughout, 1 or 2; null for the stated rule.</param>
    /// <param name="asked">Answers for single contradictions by their key.</param>
    public static FactSheet Combine(FactSheet first, FactSheet second, int? prefer = null, IReadOnlyDictionary<string, int>? asked = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new FactCombiner(first, second, prefer, asked).Combined();
    }

    private FactSheet Combined()
    {
        ImmutableArray<Taken<DealFact>> deals = Merge("deals", _first.Deals, _second.Deals, SameDeal, Deal);
        ImmutableArray<Taken<StakeFact>> stakes = Merge("stakes", _first.Stakes, _second.Stakes, (a, b) => a.Holder == b.Holder && a.Of == b.Of, Stake);
        ImmutableArray<Taken<ValuationFact>> valuations = Merge("valuations", _first.Valuations, _second.Valuations, (a, b) => a.Of == b.Of, Valuation);
        return new FactSheet
        {
            Articles = [.. _first.Articles, .. _second.Articles],
            Organisations = Organisations(),
            Deals = [.. deals.Select((d, i) => d with { Accepted = d.Accepted && i < FactSheet.DealsUsed })],
            Stakes = stakes,
            Valuations = valuations,
            Themes = Merge("themes", _first.Themes, _second.Themes, (a, b) => a == b, (_, a, _) => a),
            Contradictions = [.. _contradictions],
        };
    }

    private ImmutableArray<OrganisationFact> Organisations() =>
        [.. _first.Organisations, .. _second.Organisations.Where(o => _first.Organisations.All(f => f.Id != o.Id))];

    private static ImmutableArray<Taken<T>> Merge<T>(
        string name, ImmutableArray<Taken<T>> first, ImmutableArray<Taken<T>> second, Func<T, T, bool> same, Func<string, T, T, T> merge)
    {
        List<Taken<T>> merged = [.. first];
        foreach (Taken<T> other in second)
        {
            int at = merged.FindIndex(0, first.Length, t => same(t.Fact, other.Fact));
            if (at < 0)
            {
                merged.Add(other);
            }
            else
            {
                merged[at] = merged[at] with
                {
                    Fact = merge($"{name}[{at}]", merged[at].Fact, other.Fact),
                    Citations = [.. merged[at].Citations, .. other.Citations],
                };
            }
        }

        return [.. merged];
    }

    private static bool SameDeal(DealFact one, DealFact other) =>
        one.Type == other.Type && one.Parties.Length > 0 && one.Parties.ToHashSet().SetEquals(other.Parties);

    private DealFact Deal(string key, DealFact one, DealFact two)
    {
        string subject = $"the {one.Type} deal of {string.Join(", ", one.Parties.Select(_first.NameOf))}";
        bool sameAmount = one.Amount is null || two.Amount is null || Near(Middle(one.Amount), Middle(two.Amount));
        return one with
        {
            Status = Pick($"{key}.status", $"the status of {subject}", one.Status, two.Status, one.Status == two.Status, s => s),
            Amount = Pick($"{key}.amount", $"the amount of {subject}", one.Amount, two.Amount, sameAmount, FactWords.Amount),
            StakePercent = Pick($"{key}.stake", $"the stake of {subject}", one.StakePercent, two.StakePercent, Near(one.StakePercent, two.StakePercent), Percent),
            DurationYears = one.DurationYears ?? two.DurationYears,
            Giver = one.Giver ?? two.Giver,
            Receiver = one.Receiver ?? two.Receiver,
            Chips = [.. one.Chips.Union(two.Chips)],
            Condition = one.Condition ?? two.Condition,
        };
    }

    private StakeFact Stake(string key, StakeFact one, StakeFact two) => one with
    {
        Percent = Pick($"{key}.percent", $"the stake of {_first.NameOf(one.Holder)} in {_first.NameOf(one.Of)}", one.Percent, two.Percent, Near(one.Percent, two.Percent), p => Percent(p)),
    };

    private ValuationFact Valuation(string key, ValuationFact one, ValuationFact two)
    {
        bool same = Near(one.UsdBillions, two.UsdBillions);
        ValuationFact picked = Pick($"{key}.value", $"the value of {_first.NameOf(one.Of)}", one, two, same, v => $"${v.UsdBillions.ToString("0.##", CultureInfo.InvariantCulture)}B");
        return picked with { Sentences = one.Sentences };
    }

    private T Pick<T>(string key, string subject, T one, T two, bool same, Func<T, string> words)
    {
        if (one is null || two is null || same)
        {
            return one is null ? two : one;
        }

        int winner = _asked.TryGetValue(key, out int asked) ? asked : _usual;
        _contradictions.Add(new Contradiction(key, subject, words(one), words(two), winner));
        return winner == 2 ? two : one;
    }

    private static decimal? Middle(AmountRange amount) => FactWords.Middle(amount);

    private static bool Near(decimal? one, decimal? two) =>
        one is null || two is null || Math.Abs(one.Value - two.Value) <= Tolerance * Math.Max(Math.Abs(one.Value), Math.Abs(two.Value));

    private static string Percent(decimal? percent) => $"{percent?.ToString("0.##", CultureInfo.InvariantCulture)}%";
}
