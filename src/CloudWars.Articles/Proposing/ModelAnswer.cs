using System.Text.Json;
using CloudWars.Articles.Deals;
using CloudWars.Articles.Facts;

namespace CloudWars.Articles.Proposing;

/// <summary>
/// Reads a model's answer as the untrusted text it is: the first JSON array in it, element by element, each either
/// a deal in every member or nothing. Words of the model reach no fact; only ids, numbers and the quote do, and those are checked later.
/// </summary>
internal static class ModelAnswer
{
    private const int AnswerMax = 64 * 1024;
    private const int QuoteMin = 12;
    private const int QuoteMax = 600;
    private const double Confidence = 0.5;
    private const decimal BillionsMax = 10_000;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8, AllowTrailingCommas = true };

    public static List<ProposedDeal> Read(string answer)
    {
        int from = answer.IndexOf('['), to = answer.LastIndexOf(']');
        if (from < 0 || to < from || answer.Length > AnswerMax)
        {
            return [];
        }
        try
        {
            using JsonDocument document = JsonDocument.Parse(answer.AsMemory(from, to - from + 1), Options);
            return document.RootElement.ValueKind == JsonValueKind.Array ? [.. document.RootElement.EnumerateArray().Select(Deal).OfType<ProposedDeal>()] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static ProposedDeal? Deal(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object || Text(element, "type") is not { } type || !DealType.IsPublished(type)
            || Text(element, "status") is not { } status || !DealStatus.IsKnown(status) || Text(element, "quote") is not { Length: >= QuoteMin and <= QuoteMax } quote)
        {
            return null;
        }
        (string? giver, string? receiver) = (Text(element, "giver"), Text(element, "receiver"));
        string[] parties = [.. new[] { giver, receiver }.OfType<string>().Distinct()];
        (bool stated, decimal? billions) = Billions(element);
        if (parties.Length == 0 || stated && billions is null)
        {
            return null;
        }
        AmountRange? amount = billions is { } sum ? new AmountRange(sum, sum) : null;
        return new ProposedDeal(new DealFact(type, status, giver, receiver, [.. parties], amount, null, null, [], null, [], Confidence), quote);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Whether a sum is stated, and the sum when it is one that money can have.</summary>
    private static (bool Stated, decimal? Billions) Billions(JsonElement element)
    {
        if (!element.TryGetProperty("amount_usd_billions", out JsonElement value) || value.ValueKind == JsonValueKind.Null)
        {
            return (false, null);
        }
        bool number = value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal sum) && sum is > 0 and <= BillionsMax;
        return (true, number ? value.GetDecimal() : null);
    }
}
