using System.ComponentModel;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CloudWars.Bots.Protocol;
using CloudWars.Bots.Running;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using Order = CloudWars.Core.Orders.Order;

namespace CloudWars.Analysis;

/// <summary>How a program takes a seat. Messages, fields and examples are made from the types that write and read them.</summary>
internal static class BotsPage
{
    private static readonly Type[] Told = [typeof(Hello), typeof(Quarter), typeof(Proposal), typeof(Result), typeof(End)];

    public static RulePage Build()
    {
        StringBuilder text = new();
        text.Append("A seat can be taken by a program in any language: `--seat COMPANY='bot:COMMAND LINE'`. The command is started once for a game, without a shell, and is spoken to in lines of JSON: one object a line, UTF-8. ");
        text.Append($"A bot's line has at most {BotProtocol.LineBytes / 1024} kB. The game writes to its standard input and reads its standard output; its standard error is free for its own notes. `cloudwars bot schema` prints the JSON Schema of all messages, and `cloudwars bot check COMMAND` plays a bot through odd situations and says what it does wrong.\n\n");
        text.Append($"The protocol is {BotProtocol.Name}. Fields may be added within it, so ignore what you do not know. Money is in billions of US dollars, power in gigawatts, shares and rates are fractions of 1, flows are per quarter, unless a field says otherwise. A bot sees what a person in its chair sees: its own books exactly, what others file, and estimates with their error of the rest.\n\n");
        Talk(text);
        Messages(text);
        Faults(text);
        return new RulePage("bots", "Bots", "How a program takes a seat: the protocol, message by message.", text.ToString());
    }

    private static void Talk(StringBuilder text)
    {
        text.Append("## Who says what\n\n");
        text.Append("1. `hello` tells the scenario, the rules and your company. Answer `ready`.\n");
        text.Append("2. `quarter` brings the position and every kind of order that you can give, with its limits and an example. Answer `orders`.\n");
        text.Append("3. `proposal` brings an offer that somebody made or countered in this very quarter. Answer `answer`. Offers of earlier quarters stand in the view's `deals`, with `mustAnswer`: answer those among your orders.\n");
        text.Append("4. `result` tells what came of the quarter and which of your orders were refused, and why. No answer.\n");
        text.Append("5. `end` tells the standings. No answer; end your program.\n\n");
        text.Append("An answer repeats the `id` of its question. A question can come again under a new id, when a player stopped the wait: answer the new one. A saved game that goes on starts your program afresh, with `quartersPlayed` above 0.\n\n");
        text.Append("What a bot says, as lines:\n\n");
        foreach (BotMessage message in Examples())
        {
            text.Append($"- `{BotJson.Write(message)}`\n");
        }

        text.Append("\nOrders are written as in saved games; `orders` and `legs` list them all. Each is read and checked on its own, as the screen checks a person's, so a bad one loses only itself.\n\n");
    }

    private static void Messages(StringBuilder text)
    {
        foreach (Type type in Told)
        {
            text.Append($"## What `{type.Name.ToLowerInvariant()}` tells\n\n");
            foreach (PropertyInfo property in type.GetProperties().OrderBy(p => p.GetCustomAttribute<JsonPropertyOrderAttribute>()?.Order ?? 0))
            {
                string meaning = property.GetCustomAttribute<DescriptionAttribute>()?.Description ?? $"See {property.PropertyType.Name} in the schema.";
                text.Append($"- `{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}`: {(property.PropertyType == typeof(string) && !property.IsDefined(typeof(DescriptionAttribute)) ? "in words." : Listed(property, meaning))}\n");
            }

            text.Append('\n');
        }
    }

    private static string Listed(PropertyInfo property, string meaning) =>
        property.IsDefined(typeof(DescriptionAttribute)) || !property.PropertyType.IsGenericType
            ? meaning
            : $"a list; see {property.PropertyType.GetGenericArguments()[^1].Name} in the schema.";

    private static void Faults(StringBuilder text)
    {
        text.Append("## What goes wrong\n\n");
        text.Append($"A bot has {BotOptions.UsualSeconds} seconds for each answer; `--bot-seconds N` gives it more or less. A bot that is late, or whose line is no message, loses its orders of that quarter and is named on the standard error; its company goes on with the policies it has. ");
        text.Append($"A bot that ends, floods, does not read its input, or is late {BotProtocol.LateInARow} times in a row is not asked again in that game; it is never started a second time. When the game ends its input is closed and, a moment later, it and its children are ended.\n\n");
        text.Append("The game depends on a bot's answers and on nothing else of it. Its orders are in the saved game, so a replay does not need the bot.\n");
    }

    private static IEnumerable<BotMessage> Examples()
    {
        yield return new Ready { Id = 1, Name = "Prudent" };
        yield return new Orders { Id = 2, List = [Json(new Borrow(5)), Json(new FundResearch(1.5))], Reason = "Money is cheap." };
        yield return new Answer { Id = 3, Order = Json(new Accept(4)), Reason = "It pays even on a bad day." };
        yield return new Answer { Id = 4, Order = null };
    }

    private static JsonElement Json(Order order) => JsonSerializer.SerializeToElement(order, OrderJson.Of<Order>());
}
