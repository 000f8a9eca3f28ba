namespace CloudWars.Articles.Quantities;

/// <summary>When an article states one sum in two currencies, its own rate converts its other sums in that currency.</summary>
internal static class StatedRates
{
    public static List<List<Quantity>> Apply(List<List<Quantity>> sentences)
    {
        Dictionary<string, decimal> rates = [];
        foreach (Quantity sum in sentences.SelectMany(s => s).Where(q => q.StatedRate is > 0.5m and < 2m))
        {
            rates.TryAdd(sum.Currency, sum.StatedRate!.Value);
        }
        return rates.Count == 0 ? sentences : [.. sentences.Select(s => s.Select(q => Converted(q, rates)).ToList())];
    }

    private static Quantity Converted(Quantity sum, Dictionary<string, decimal> rates) =>
        sum.Kind == QuantityKind.Money && sum.StatedRate is null && sum.Currency != "USD" && rates.TryGetValue(sum.Currency, out decimal rate)
            ? sum with { Low = sum.Low * rate, High = sum.High * rate }
            : sum;
}
