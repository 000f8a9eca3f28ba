using System.Text.Json;
using CloudWars.Analysis.Tournaments;
using CloudWars.Output;

namespace CloudWars.Games;

/// <summary>Intervals in JSON: value, low, high; bounds that too few games leave open are null.</summary>
internal static class JsonIntervals
{
    public static void Write(Utf8JsonWriter json, string name, Interval interval)
    {
        json.WriteStartObject(name);
        Members(json, interval);
        json.WriteEndObject();
    }

    public static void Members(Utf8JsonWriter json, Interval interval)
    {
        json.WriteNumber("value", JsonOutput.Rounded(interval.Value, 4));
        Bound(json, "low", interval.Low);
        Bound(json, "high", interval.High);
    }

    private static void Bound(Utf8JsonWriter json, string name, double bound)
    {
        if (double.IsFinite(bound))
        {
            json.WriteNumber(name, JsonOutput.Rounded(bound, 4));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
