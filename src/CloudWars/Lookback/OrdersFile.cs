using System.Text.Json;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;

namespace CloudWars.Lookback;

/// <summary>A file of orders: a JSON list such as <c>[{"order":"borrow","amount":5}]</c>, or an object with such a list as "orders".</summary>
internal static class OrdersFile
{
    private const int MostBytes = 1_000_000;

    /// <exception cref="BadInputException">It cannot be read, or holds no orders.</exception>
    public static IReadOnlyList<Order> Read(string path)
    {
        try
        {
            FileInfo info = new(path);
            if (info.Exists && info.Length > MostBytes)
            {
                throw new BadInputException($"--orders {path}: {info.Length} bytes; a quarter's orders have at most {MostBytes}.");
            }

            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 });
            JsonElement list = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("orders", out JsonElement inner) ? inner : document.RootElement;
            if (list.ValueKind != JsonValueKind.Array)
            {
                throw new BadInputException($"--orders {path}: a list of orders is expected, such as [{{\"order\":\"borrow\",\"amount\":5}}].");
            }

            return [.. list.EnumerateArray().Select((order, i) => Order(path, order, i))];
        }
        catch (JsonException bad)
        {
            throw new BadInputException($"--orders {path}, line {bad.LineNumber + 1}, column {bad.BytePositionInLine + 1}: this is not JSON. Write a list such as [{{\"order\":\"borrow\",\"amount\":5}}].");
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException($"--orders {path} cannot be read: {barred.Message.TrimEnd('.')}.");
        }
    }

    private static Order Order(string path, JsonElement order, int index)
    {
        try
        {
            return order.Deserialize(OrderJson.Of<Order>()) ?? throw new JsonException();
        }
        catch (Exception bad) when (bad is JsonException or NotSupportedException or InvalidOperationException)
        {
            throw new BadInputException($"--orders {path}, $[{index}]: this is no order. \"order\" names one of {string.Join(", ", OrderCatalog.All.Select(k => k.Name))}; `cloudwars rules orders` tells their members.");
        }
    }
}
