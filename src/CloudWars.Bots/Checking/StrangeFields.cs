using System.Text.Json.Nodes;

namespace CloudWars.Bots.Checking;

/// <summary>Puts fields that no version of the protocol knows into every object of a message.</summary>
internal static class StrangeFields
{
    public static string Into(string line)
    {
        JsonNode message = JsonNode.Parse(line)!;
        Into(message);
        return message.ToJsonString();
    }

    private static void Into(JsonNode? node)
    {
        if (node is JsonObject known)
        {
            foreach (KeyValuePair<string, JsonNode?> property in known.ToArray())
            {
                Into(property.Value);
            }

            known["x-later"] = new JsonObject { ["reason"] = "a later version", ["list"] = new JsonArray(1, "two", null) };
        }
        else if (node is JsonArray list)
        {
            foreach (JsonNode? item in list)
            {
                Into(item);
            }
        }
    }
}
