using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloudWars.Bots.Protocol;

/// <summary>One line from a bot to the game. The property "type" says which.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Ready), "ready")]
[JsonDerivedType(typeof(Orders), "orders")]
[JsonDerivedType(typeof(Answer), "answer")]
public abstract record BotMessage
{
    [JsonPropertyOrder(-1)]
    [Description("The id of the message that this answers.")]
    public required int Id { get; init; }
}

/// <summary>Answers hello.</summary>
public sealed record Ready : BotMessage
{
    [Description("What the bot wants to be called in logs, at most 60 characters.")]
    public string? Name { get; init; }
}

/// <summary>Answers quarter: everything to be done in it, offers at the negotiating table included.</summary>
public sealed record Orders : BotMessage
{
    /// <summary>Each is read on its own, so that one bad order loses only itself.</summary>
    [JsonPropertyName("orders")]
    [Shape(nameof(Core.Orders.Order))]
    [Description("At most 40 orders, as in saved games. An order that is not legal is left out and told in result.")]
    public required IReadOnlyList<JsonElement> List { get; init; }

    [Description("Why, in one sentence for people, at most 200 characters.")]
    public string? Reason { get; init; }
}

/// <summary>Answers proposal.</summary>
public sealed record Answer : BotMessage
{
    [Shape(nameof(Core.Orders.Order))]
    [Description("An accept, decline or counter order for the deal; null lets the offer stand until it lapses.")]
    public JsonElement? Order { get; init; }

    [Description("Why, in one sentence for people, at most 200 characters.")]
    public string? Reason { get; init; }
}
