using System.Text.Json;
using CloudWars.Bots.Protocol;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;

namespace CloudWars.Bots.Telling;

/// <summary>
/// The form of an order in the words of JSON. Blanks of the screen are not properties of the order (a choice "lease" is written
/// true, 10% is written 0.1), so each blank is filled in two ways and the orders that come of it are compared.
/// </summary>
internal static class OrderForm
{
    public static LegalOrder Of(OrderKind kind, SeatView view)
    {
        IReadOnlyList<OrderField> fields = kind.Fields(view);
        return new()
        {
            Order = kind.Name,
            Meaning = kind.Meaning,
            Properties = [.. fields.Select(f => PropertyOf(kind, view, fields, f)).OfType<OrderProperty>()],
            Example = fields.Count > 0 ? Written(kind, view, FieldValues.Defaults(fields)) : null,
        };
    }

    private static OrderProperty? PropertyOf(OrderKind kind, SeatView view, IReadOnlyList<OrderField> fields, OrderField field) =>
        field.Kind == FieldKind.Choice ? Choice(kind, view, fields, field) : Number(kind, view, fields, field);

    private static OrderProperty? Number(OrderKind kind, SeatView view, IReadOnlyList<OrderField> fields, OrderField field)
    {
        JsonElement At(double value) => Written(kind, view, FieldValues.Defaults(fields).Set(field.Name, value));
        return Differs(At(field.Min), At(field.Min + 1)) is not { } name ? null : new()
        {
            Name = name,
            Label = field.Label,
            Min = At(PositionTeller.Finite(field.Min)).GetProperty(name).GetDouble(),
            Max = At(PositionTeller.Finite(field.Max)).GetProperty(name).GetDouble(),
            Whole = field.Kind == FieldKind.Integer,
            Choices = [],
        };
    }

    private static OrderProperty? Choice(OrderKind kind, SeatView view, IReadOnlyList<OrderField> fields, OrderField field)
    {
        JsonElement At(string value) => Written(kind, view, FieldValues.Defaults(fields).Set(field.Name, value));
        string first = field.Choices.Count > 0 ? field.Choices[0].Value : "?";
        string other = field.Choices.Count > 1 ? field.Choices[^1].Value : "";
        return Differs(At(first), At(other)) is not { } name ? null : new()
        {
            Name = name,
            Label = field.Label,
            Min = null,
            Max = null,
            Whole = false,
            Choices = [.. field.Choices.Select(c => At(c.Value).GetProperty(name))],
        };
    }

    private static JsonElement Written(OrderKind kind, SeatView view, FieldValues values) =>
        JsonSerializer.SerializeToElement(kind.Create(view, values), OrderJson.Of<Order>());

    /// <summary>The first property in which two orders differ.</summary>
    private static string? Differs(JsonElement one, JsonElement other)
    {
        foreach (JsonProperty property in one.EnumerateObject())
        {
            if (property.Value.GetRawText() != other.GetProperty(property.Name).GetRawText())
            {
                return property.Name;
            }
        }

        return null;
    }
}
