namespace CloudWars.Articles.Lexicon;

/// <summary>A currency: signs stand <paramref name="Before"/> the number, words <paramref name="After"/> it.</summary>
internal sealed record CurrencyEntry(string Code, decimal Usd, string[] Before, string[] After);
