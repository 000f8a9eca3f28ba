using System.Text.Json;
using CloudWars.Analysis.Balance;
using CloudWars.Analysis.Probes;
using CloudWars.Analysis.Tournaments;
using CloudWars.Output;

namespace CloudWars.Games;

/// <summary>Balance reports as <c>cloudwars.balance/1</c>. Shares are parts of 1.</summary>
internal static class BalanceJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<BalanceReport> reports)
    {
        json.WriteStartObject();
        json.WriteString("format", "cloudwars.balance/1");
        json.WriteStartArray("scenarios");
        foreach (BalanceReport report in reports)
        {
            One(json, report);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void One(Utf8JsonWriter json, BalanceReport report)
    {
        json.WriteStartObject();
        json.WriteString("scenario", report.Scenario);
        json.WriteString("level", report.Level);
        json.WriteNumber("seed", report.Seed);
        json.WriteNumber("games", report.Games);
        Shares(json, "companies", report.Companies);
        Shares(json, "roles", report.Roles);
        Shares(json, "styles", report.Styles);
        json.WriteStartObject("leads");
        JsonIntervals.Write(json, "changes", report.Leads.Changes);
        json.WriteNumber("for_good_from", JsonOutput.Rounded(report.Leads.LeadsForGoodFrom, 4));
        json.WriteStartArray("leader_wins");
        foreach (Interval wins in report.Leads.LeaderWins)
        {
            json.WriteStartObject();
            JsonIntervals.Members(json, wins);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("variance");
        json.WriteNumber("skill", JsonOutput.Rounded(report.Variance.Skill, 4));
        json.WriteNumber("seat", JsonOutput.Rounded(report.Variance.Seat, 4));
        json.WriteNumber("luck", JsonOutput.Rounded(report.Variance.Luck, 4));
        json.WriteNumber("play", JsonOutput.Rounded(report.Variance.Play, 4));
        json.WriteEndObject();
        json.WriteStartObject("levels");
        foreach ((string level, Interval score) in report.Levels)
        {
            JsonIntervals.Write(json, level, score);
        }

        json.WriteEndObject();
        Events(json, report.Events);
        Uses(json, "orders", report.Orders);
        Uses(json, "legs", report.Legs);
        Uses(json, "endings", report.Endings);
        Probes(json, report.Probes);
        json.Strings("complaints", report.Complaints);
        json.WriteEndObject();
    }

    private static void Shares(Utf8JsonWriter json, string name, IReadOnlyList<Share> shares)
    {
        json.WriteStartArray(name);
        foreach (Share share in shares)
        {
            json.WriteStartObject();
            json.WriteString("name", share.Name);
            JsonIntervals.Write(json, "share", share.Part);
            json.WriteNumber("fair_low", JsonOutput.Rounded(share.Low, 4));
            json.WriteNumber("fair_high", JsonOutput.Rounded(share.High, 4));
            json.WriteString("verdict", JsonNamingPolicy.KebabCaseLower.ConvertName(share.Verdict.ToString()));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Events(Utf8JsonWriter json, IReadOnlyList<EventSway> events)
    {
        json.WriteStartArray("events");
        foreach (EventSway sway in events)
        {
            json.WriteStartObject();
            json.WriteString("event", sway.Event);
            json.WriteNumber("games", sway.Games);
            json.WriteString("company", sway.Company);
            JsonIntervals.Write(json, "difference", sway.Difference);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Probes(Utf8JsonWriter json, IReadOnlyList<ProbeResult> probes)
    {
        json.WriteStartArray("probes");
        foreach (ProbeResult probe in probes)
        {
            json.WriteStartObject();
            json.WriteString("name", probe.Name);
            json.WriteString("what", probe.What);
            json.WriteNumber("tried", probe.Tried);
            json.WriteString("company", probe.Company);
            json.WriteString("partner", probe.Partner);
            json.WriteNumber("gain", JsonOutput.Rounded(probe.Gain, 4));
            json.WriteNumber("pair_gain", JsonOutput.Rounded(probe.PairGain, 4));
            json.WriteNumber("hole_from", JsonOutput.Rounded(probe.Limit, 4));
            json.WriteString("verdict", probe.Verdict);
            json.WriteString("did", probe.Did);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Uses(Utf8JsonWriter json, string name, IReadOnlyList<UseCount> uses)
    {
        json.WriteStartObject(name);
        foreach (UseCount use in uses)
        {
            json.WriteStartObject(use.Name);
            json.WriteNumber("games", JsonOutput.Rounded(use.Games, 4));
            json.WriteNumber("winners", JsonOutput.Rounded(use.Winners, 4));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
