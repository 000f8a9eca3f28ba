using System.Text.Json;
using CloudWars.Bots.Protocol;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;

namespace CloudWars.Bots.Telling;

/// <summary>
/// Reads a bot's orders one by one and checks each as the screens check a person's: against the view and the orders before it.
/// What is left is legal, so nothing that a stranger wrote reaches a record or a screen unless the rules have accepted it.
/// </summary>
internal static class OrderReader
{
    /// <summary>Orders of saved games, but for strangers: a missing field is an error, not a zero.</summary>
    private static readonly JsonSerializerOptions Strict = new(OrderJson.Options) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    public static (List<Order> Orders, List<RefusedOrder> Refused) Read(SeatView view, IReadOnlyList<JsonElement> list)
    {
        List<Order> orders = [];
        List<RefusedOrder> refused = [];
        for (int i = 0; i < list.Count; i++)
        {
            if (i >= BotProtocol.OrdersPerQuarter)
            {
                refused.Add(new RefusedOrder { Index = i, Order = "", Why = $"No more than {BotProtocol.OrdersPerQuarter} orders a quarter; this one and all after it were left out." });
                break;
            }

            string? problem = Parse(list[i], out Order? order) ?? OrderCatalog.Check(view, order!, orders)?.ToString();
            if (problem is null)
            {
                orders.Add(order!);
            }
            else
            {
                refused.Add(new RefusedOrder { Index = i, Order = NameOf(list[i]), Why = Printable.Text(problem, 300) });
            }
        }

        return (orders, refused);
    }

    /// <summary>What is wrong with the JSON of an order, or null.</summary>
    public static string? Parse(JsonElement json, out Order? order)
    {
        order = null;
        try
        {
            return ParseText(json, out order);
        }
        catch (Exception wrong) when (wrong is JsonException or NotSupportedException)
        {
            return Why(wrong);
        }
        catch (InvalidOperationException)
        {
            // JSON can write half a surrogate pair, which no text can hold.
            return "A text or a name in the order holds half a letter (a lone surrogate).";
        }
    }

    private static string? ParseText(JsonElement json, out Order? order)
    {
        order = null;
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("order", out JsonElement name) || name.ValueKind != JsonValueKind.String)
        {
            return "An order is an object with its name in \"order\", such as {\"order\":\"borrow\",\"amount\":5}.";
        }

        if (OrderCatalog.Find(name.GetString()!) is null)
        {
            return $"There is no order \"{Printable.Text(name.GetString()!, 40)}\". Orders: {string.Join(", ", OrderCatalog.All.Select(k => k.Name))}.";
        }

        order = json.Deserialize(Strict.ShapeOf<Order>());
        return order is null ? "The order is empty." : HasHoles(order) ? "A term sheet needs from, to and a list of legs without nulls." : null;
    }

    /// <summary>The part of a parser's message that helps: what and where, without the program's own type names.</summary>
    internal static string Why(Exception wrong)
    {
        string path = wrong is JsonException { Path: { Length: > 1 } at } ? $" (at {Printable.Text(at, 80)})" : "";
        string message = wrong.Message.Split(" Path:")[0].Replace("\r", " ", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
        int missing = message.IndexOf("including:", StringComparison.Ordinal);
        return missing >= 0
            ? $"Fields are missing:{message[(missing + "including:".Length)..].TrimEnd('.')}{path}."
            : $"A field has the wrong type or is no JSON{path}.";
    }

    private static bool HasHoles(Order order)
    {
        Core.Deals.TermSheet? sheet = order switch { Propose propose => propose.Sheet, Counter counter => counter.Sheet, _ => null };
        return order is Propose or Counter && (sheet is null || sheet.From is null || sheet.To is null || sheet.Legs is null || sheet.Legs.Any(l => l is null));
    }

    private static string NameOf(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.Object && json.TryGetProperty("order", out JsonElement name) && name.ValueKind == JsonValueKind.String
                ? Printable.Text(name.GetString()!, 40)
                : "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
