using System.Text.Json;
using CloudWars.Core.Replay;
using CloudWars.Output;

namespace CloudWars.Replays;

/// <summary>A replay for people and as <c>cloudwars.replay/1</c>.</summary>
internal static class ReplayReport
{
    public static void WriteText(TextWriter output, ReplayedGame game, IEnumerable<ReplayedQuarter> quarters)
    {
        output.WriteLine($"{game.Name}: {game.Scenario.Setup!.Title}, seed {game.Record.Seed}, {game.Record.Played.Count} of {game.Record.Quarters} quarters played");
        output.WriteLine($"Seats: {string.Join(", ", game.Record.Seats.Select(s => $"{s.Company} {s.Controller}"))}");
        if (game.Record.OtherRules is { } other)
        {
            output.WriteLine(other);
        }

        foreach (ReplayedQuarter quarter in quarters)
        {
            output.WriteLine();
            output.WriteLine($"{quarter.Label} (quarter {quarter.Number}){(quarter.HashAgrees ? "" : "  DIFFERS FROM THE RECORD")}");
            foreach ((string company, IReadOnlyList<string> orders) in quarter.Orders)
            {
                string standIn = quarter.Deciders.FirstOrDefault(d => d.Company == company) is { } decider ? $" (decided by {decider.Controller})" : "";
                output.WriteLine($"  {company}{standIn}: {string.Join("; ", orders)}");
                foreach (SeatReason reason in quarter.Reasons.Where(r => r.Company == company))
                {
                    output.WriteLine($"    Why: {reason.Text}");
                }
            }

            foreach (string headline in quarter.Headlines)
            {
                output.WriteLine($"  * {headline}");
            }

            output.WriteLine($"  Value: {string.Join(", ", quarter.Values.Select(v => $"{v.Company} ${v.Value:0.0}B"))}");
        }
    }

    public static void WriteJson(Utf8JsonWriter json, ReplayedGame game, IEnumerable<ReplayedQuarter> quarters)
    {
        json.WriteStartObject();
        json.WriteString("format", "cloudwars.replay/1");
        json.WriteString("game", game.Name);
        json.WriteString("scenario", game.Record.Scenario);
        json.WriteNumber("seed", game.Record.Seed);
        json.WriteNumber("rules_version", game.Record.RulesVersion);
        json.WriteStartArray("quarters");
        foreach (ReplayedQuarter quarter in quarters)
        {
            Quarter(json, quarter);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Quarter(Utf8JsonWriter json, ReplayedQuarter quarter)
    {
        json.WriteStartObject();
        json.WriteNumber("quarter", quarter.Number);
        json.WriteString("label", quarter.Label);
        json.WriteString("hash", quarter.Hash);
        json.WriteBoolean("agrees", quarter.HashAgrees);
        json.WriteStartObject("orders");
        foreach ((string company, IReadOnlyList<string> orders) in quarter.Orders)
        {
            json.Strings(company, orders);
        }

        json.WriteEndObject();
        if (quarter.Deciders.Count > 0)
        {
            json.WriteStartObject("deciders");
            foreach (SeatRecord decider in quarter.Deciders)
            {
                json.WriteString(decider.Company, decider.Controller);
            }

            json.WriteEndObject();
        }

        json.WriteStartObject("reasons");
        foreach (SeatReason reason in quarter.Reasons)
        {
            json.WriteString(reason.Company, reason.Text);
        }

        json.WriteEndObject();
        json.Strings("headlines", quarter.Headlines);
        json.WriteStartObject("value_usd_billions");
        foreach ((string company, double value) in quarter.Values)
        {
            json.WriteNumber(company, JsonOutput.Rounded(value, 3));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
