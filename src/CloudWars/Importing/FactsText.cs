using System.Globalization;
using CloudWars.Articles.Facts;
using CloudWars.Screens.Drawing;

namespace CloudWars.Importing;

/// <summary>The facts of an article in plain lines, each with the sentences it rests on. An article's own words pass <see cref="SafeText"/>.</summary>
internal static class FactsText
{
    public static IEnumerable<string> Lines(ArticleFacts facts)
    {
        yield return $"{SafeText.OneLine(facts.Title ?? "(no title)")}: {facts.Sentences} sentences";
        foreach (DealFact deal in facts.Deals)
        {
            yield return $"  deal         {Deal(deal, facts)} ({Places(deal.Sentences)}, confidence {deal.Confidence.ToString("0.00", CultureInfo.InvariantCulture)})";
        }

        foreach (StakeFact stake in facts.Stakes)
        {
            yield return $"  stake        {Name(stake.Holder, facts)} holds {Number(stake.Percent)}% of {Name(stake.Of, facts)} ({Places(stake.Sentences)})";
        }

        foreach (ValuationFact valuation in facts.Valuations)
        {
            yield return $"  valuation    {Name(valuation.Of, facts)}: {(valuation.Qualifier is { } q ? SafeText.OneLine(q) + " " : "")}${Number(valuation.UsdBillions)}B ({Places(valuation.Sentences)})";
        }

        foreach (OrganisationFact organisation in facts.Organisations)
        {
            yield return $"  organisation {SafeText.OneLine(organisation.Name)}, {organisation.Role} ({Places(organisation.Sentences)})";
        }

        if (!facts.Themes.IsEmpty)
        {
            yield return $"  themes       {string.Join(", ", facts.Themes)}";
        }
    }

    public static string Deal(DealFact deal, ArticleFacts facts)
    {
        List<string> words = [deal.Type, deal.Status];
        if (deal.Giver is not null || deal.Receiver is not null)
        {
            words.Add($"{(deal.Giver is null ? "somebody" : Name(deal.Giver, facts))} to {(deal.Receiver is null ? "somebody" : Name(deal.Receiver, facts))}");
        }

        IEnumerable<string> others = deal.Parties.Where(p => p != deal.Giver && p != deal.Receiver).Select(p => Name(p, facts));
        words.AddRange(others.Any() ? [$"with {string.Join(", ", others)}"] : []);
        words.AddRange(deal.Amount is { } amount ? [Amount(amount)] : []);
        words.AddRange(deal.StakePercent is { } percent ? [$"{Number(percent)}%"] : []);
        words.AddRange(deal.DurationYears is { } years ? [$"{Number(years)} years"] : []);
        words.AddRange(deal.Chips.IsEmpty ? [] : [$"chips {string.Join(", ", deal.Chips)}"]);
        words.AddRange(deal.Condition is { } condition ? [$"if {SafeText.OneLine(condition)}"] : []);
        return string.Join(", ", words);
    }

    public static string Name(string id, ArticleFacts facts) =>
        SafeText.OneLine(facts.Organisations.FirstOrDefault(o => o.Id == id)?.Name ?? id);

    public static string Amount(AmountRange amount) => (amount.Low, amount.High) switch
    {
        (null, { } high) => $"up to ${Number(high)}B",
        ({ } low, null) => $"above ${Number(low)}B",
        ({ } low, { } high) when low == high => $"${Number(low)}B",
        ({ } low, { } high) => $"${Number(low)}B to ${Number(high)}B",
        _ => "an unknown sum",
    };

    private static string Places(IReadOnlyList<int> sentences) =>
        sentences.Count == 0 ? "no sentence" : $"sentence{(sentences.Count == 1 ? "" : "s")} {string.Join(", ", sentences)}";

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
