using System.CommandLine;
using CloudWars.Output;
using CloudWars.Scenarios;

namespace CloudWars.Commands.Scenarios;

/// <summary><c>cloudwars scenario list</c>.</summary>
internal static class ScenarioListCommand
{
    public static Command Build(CommandBuilder builder) =>
        builder.Does(new Command("list", "The scenarios that can be played"), List).WithExamples("cloudwars scenario list", "cloudwars scenario list --format json");

    private static int List(CommandContext context)
    {
        IReadOnlyList<ScenarioListing> all = context.Scenarios.List();
        if (context.Json)
        {
            JsonOutput.Write(context.Out, json =>
            {
                json.WriteStartObject();
                json.WriteString("format", "cloudwars.scenarios/1");
                json.WriteStartArray("scenarios");
                foreach (ScenarioListing scenario in all)
                {
                    json.WriteStartObject();
                    json.WriteString("id", scenario.Id);
                    json.WriteString("title", scenario.Title);
                    json.WriteString("summary", scenario.Summary);
                    json.WriteNumber("quarters", scenario.Quarters);
                    json.Strings("seats", scenario.Seats);
                    json.Strings("variants", scenario.Variants);
                    json.WriteBoolean("bundled", scenario.Bundled);
                    json.WriteBoolean("playable", scenario.Playable);
                    json.WriteBoolean("tutorial", scenario.Tutorial);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            });
            return ExitCode.Done;
        }

        foreach (ScenarioListing scenario in all)
        {
            context.Out.WriteLine($"{scenario.Id}  {scenario.Title}{(scenario.Playable ? "" : $"  (has errors: see `cloudwars scenario validate {scenario.Id}`)")}");
            PlainMarkdown.Write(context.Out, scenario.Summary);
            context.Out.WriteLine($"{scenario.Quarters} quarters; seats: {string.Join(", ", scenario.Seats)}{(scenario.Tutorial ? "; the tutorial is played on it" : "")}");
            if (scenario.Variants.Count > 0)
            {
                context.Out.WriteLine($"also as {string.Join(", ", scenario.Variants.Select(v => $"{scenario.Id}:{v}"))}");
            }

            context.Out.WriteLine();
        }

        return ExitCode.Done;
    }
}
