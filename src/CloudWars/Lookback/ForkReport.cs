using System.Text.Json;
using CloudWars.Analysis.Forks;
using CloudWars.Core.Views;
using CloudWars.Output;

namespace CloudWars.Lookback;

/// <summary>Two histories side by side, for people and as <c>cloudwars.whatif/1</c>.</summary>
internal static class ForkReport
{
    private const int HeadlinesShown = 12;

    public static void WriteText(TextWriter output, Fork fork, string game)
    {
        output.WriteLine($"{game}: {fork.Plan.Company}, quarter {fork.Plan.Quarter}, with other orders and the same luck; everybody else does what they did.");
        foreach (string refused in fork.Refused)
        {
            output.WriteLine($"Refused: {refused}");
        }

        output.WriteLine();
        TextTable table = new("After", "Value $bn", "what if", "Cash $bn", "what if", "Revenue $bn", "what if", "Risk %/y", "what if", "Return", "what if");
        foreach ((BranchPoint played, BranchPoint forked) in fork.Played.Points.Zip(fork.Forked.Points))
        {
            table.Add(played.Label, $"{played.Value:0.0}", $"{forked.Value:0.0}", $"{played.Cash:0.0}", $"{forked.Cash:0.0}", $"{played.Revenue:0.0}", $"{forked.Revenue:0.0}",
                $"{100 * played.Risk:0.00}", $"{100 * forked.Risk:0.00}", $"{played.Return:0.000}", $"{forked.Return:0.000}");
        }

        table.Write(output);
        output.WriteLine();
        output.WriteLine($"At the end the value would be {fork.Forked.End.Value - fork.Played.End.Value:+$0.0B;-$0.0B;$0.0B}. What makes the difference:");
        TextTable parts = new("Part", "$bn");
        foreach (Part part in fork.Difference)
        {
            parts.Add(part.Name, $"{part.Amount:+0.0;-0.0;0.0}");
        }

        parts.Write(output);
        Headlines(output, "Only in the other history:", fork.OnlyForked);
        Headlines(output, "Only in what was played:", fork.OnlyPlayed);
        if (fork.Samples is { } samples)
        {
            output.WriteLine();
            output.WriteLine($"Under {samples.Count} other lucks: return {samples.Difference.Value:+0.000;-0.000;0.000} (95% {samples.Difference.Low:0.000}..{samples.Difference.High:0.000}), better in {100 * samples.Better.Value:0}% of them.");
        }
    }

    public static void WriteJson(Utf8JsonWriter json, Fork fork, string game)
    {
        json.WriteStartObject();
        json.WriteString("format", "cloudwars.whatif/1");
        json.WriteString("game", game);
        json.WriteString("company", fork.Plan.Company);
        json.WriteNumber("quarter", fork.Plan.Quarter);
        json.Strings("refused", fork.Refused);
        Branch(json, "played", fork.Played);
        Branch(json, "forked", fork.Forked);
        json.WriteStartObject("difference_usd_billions");
        foreach (Part part in fork.Difference)
        {
            json.WriteNumber(part.Name, JsonOutput.Rounded(part.Amount, 3));
        }

        json.WriteEndObject();
        json.Strings("only_forked", fork.OnlyForked);
        json.Strings("only_played", fork.OnlyPlayed);
        if (fork.Samples is { } samples)
        {
            json.WriteStartObject("samples");
            json.WriteNumber("count", samples.Count);
            Games.JsonIntervals.Write(json, "return_difference", samples.Difference);
            Games.JsonIntervals.Write(json, "better", samples.Better);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Headlines(TextWriter output, string heading, IReadOnlyList<string> headlines)
    {
        if (headlines.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(heading);
        foreach (string headline in headlines.Take(HeadlinesShown))
        {
            output.WriteLine($"- {headline}");
        }

        if (headlines.Count > HeadlinesShown)
        {
            output.WriteLine($"and {headlines.Count - HeadlinesShown} more (all of them with --format json)");
        }
    }

    private static void Branch(Utf8JsonWriter json, string name, Branch branch)
    {
        json.WriteStartArray(name);
        foreach (BranchPoint point in branch.Points)
        {
            json.WriteStartObject();
            json.WriteNumber("quarter", point.Quarter);
            json.WriteString("label", point.Label);
            json.WriteNumber("value_usd_billions", JsonOutput.Rounded(point.Value, 3));
            json.WriteNumber("fundamental_usd_billions", JsonOutput.Rounded(point.Fundamental, 3));
            json.WriteNumber("cash_usd_billions", JsonOutput.Rounded(point.Cash, 3));
            json.WriteNumber("revenue_usd_billions", JsonOutput.Rounded(point.Revenue, 3));
            json.WriteNumber("dependency_premium", JsonOutput.Rounded(point.Risk, 5));
            json.WriteNumber("return", JsonOutput.Rounded(point.Return, 5));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
