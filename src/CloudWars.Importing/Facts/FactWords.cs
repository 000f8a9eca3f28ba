using System.Globalization;
using CloudWars.Articles.Facts;

namespace CloudWars.Importing.Facts;

/// <summary>Facts in words, the same on the screen, the command line, in headlines and in the briefing.</summary>
public static class FactWords
{
    /// <summary>The figure to reckon with: the middle of a range, or the end that is given. $bn; null if neither is.</summary>
    public static decimal? Middle(AmountRange? amount) => amount switch
    {
        null => null,
        { Low: { } low, High: { } high } => (low + high) / 2,
        _ => amount.Low ?? amount.High,
    };

    public static string Amount(AmountRange? amount) => amount switch
    {
        { Low: null, High: { } high } => $"up to {Billions(high)}",
        { Low: { } low, High: null } => $"above {Billions(low)}",
        { Low: { } low, High: { } high } when low == high => Billions(low),
        { Low: { } low, High: { } high } => $"{Billions(low)} to {Billions(high)}",
        _ => "an unknown sum",
    };

    public static string Billions(decimal amount) => $"${amount.ToString("0.####", CultureInfo.InvariantCulture)}B";

    /// <summary>One line: type, status, who to whom, how much, on what terms.</summary>
    public static string Deal(DealFact deal, Func<string, string> name)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(name);
        List<string> words = [deal.Type, deal.Status];
        if (deal.Giver is not null || deal.Receiver is not null)
        {
            words.Add($"{(deal.Giver is null ? "somebody" : name(deal.Giver))} to {(deal.Receiver is null ? "somebody" : name(deal.Receiver))}");
        }

        string others = string.Join(", ", deal.Parties.Where(p => p != deal.Giver && p != deal.Receiver).Select(name));
        words.AddRange(others.Length > 0 ? [$"with {others}"] : []);
        words.AddRange(deal.Amount is { } amount ? [Amount(amount)] : []);
        words.AddRange(deal.StakePercent is { } percent ? [$"{Number(percent)}%"] : []);
        words.AddRange(deal.DurationYears is { } years ? [$"{Number(years)} years"] : []);
        words.AddRange(deal.Chips.IsEmpty ? [] : [$"chips {string.Join(", ", deal.Chips)}"]);
        words.AddRange(deal.Condition is { } condition ? [$"condition: {condition}"] : []);
        return string.Join(", ", words);
    }

    public static string Stake(StakeFact stake, Func<string, string> name) => $"{name(stake.Holder)} holds {Number(stake.Percent)}% of {name(stake.Of)}";

    public static string Valuation(ValuationFact valuation, Func<string, string> name) =>
        $"{name(valuation.Of)} is worth {(valuation.Qualifier is { } qualifier ? qualifier + " " : "")}{Billions(valuation.UsdBillions)}";

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
