namespace CloudWars.Articles.Lexicon;

/// <summary>What one unit of each currency is worth in dollars on a stated day.</summary>
internal sealed record CurrencyTable(string AsOf, string Note, CurrencyEntry[] Currencies);
