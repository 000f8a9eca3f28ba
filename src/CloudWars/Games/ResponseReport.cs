using System.Text.Json;
using CloudWars.Analysis.BestResponses;
using CloudWars.Output;

namespace CloudWars.Games;

/// <summary>What a search for a best response found, for people and as <c>cloudwars.exploit/1</c>.</summary>
internal static class ResponseReport
{
    public static void WriteText(TextWriter output, ResponsePlan plan, ResponseResult found)
    {
        output.WriteLine($"{plan.Setup.Title} ({plan.Setup.ScenarioId}), seed {plan.Seed}: {found.Company} against three of {found.Against} at a table of four");
        output.WriteLine();
        output.WriteLine($"Best of {found.Tried} fixed policies, tried against {plan.Sparring}: {found.Policy}.");
        output.WriteLine($"In {plan.Games} games of fresh luck it came first in {100 * found.Wins.Value:0}% ({100 * found.Wins.Low:0}..{100 * found.Wins.High:0}%; chance is 25%),");
        output.WriteLine($"{found.Ahead.Value:0.00} in score ahead of the best of the others ({found.Ahead.Low:0.00}..{found.Ahead.High:0.00}; {found.SearchedAhead:0.00} in the games of the search).");
        output.WriteLine(found.IsBeaten ? $"{found.Against} is beaten by a fixed policy." : $"No policy found beats {found.Against}: half of the games would.");
    }

    public static void WriteJson(Utf8JsonWriter json, ResponsePlan plan, ResponseResult found)
    {
        json.WriteStartObject();
        json.WriteString("format", "cloudwars.exploit/1");
        json.WriteString("scenario", plan.Setup.ScenarioId);
        json.WriteNumber("seed", plan.Seed);
        json.WriteString("company", found.Company);
        json.WriteString("against", found.Against);
        json.WriteString("sparring", plan.Sparring);
        json.WriteNumber("tried", found.Tried);
        json.WriteNumber("games", plan.Games);
        json.WriteString("policy", found.Policy);
        JsonIntervals.Write(json, "wins", found.Wins);
        JsonIntervals.Write(json, "ahead", found.Ahead);
        json.WriteNumber("searched_ahead", JsonOutput.Rounded(found.SearchedAhead, 4));
        json.WriteBoolean("beaten", found.IsBeaten);
        json.WriteEndObject();
    }
}
