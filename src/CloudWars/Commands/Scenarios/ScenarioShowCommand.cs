using System.CommandLine;
using CloudWars.Core.World;
using CloudWars.Output;
using CloudWars.Scenarios;

namespace CloudWars.Commands.Scenarios;

/// <summary><c>cloudwars scenario show</c>: a scenario with the source of every figure.</summary>
internal static class ScenarioShowCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string> scenario = Ask.Scenario();
        return builder.Does(new Command("show", "A scenario: who plays, what everything starts at, and where each figure comes from") { scenario }, context =>
        {
            ScenarioReading reading = Ask.Playable(context, context.Value(scenario)!);
            if (context.Json)
            {
                JsonOutput.Write(context.Out, json => WriteJson(json, reading));
                return ExitCode.Done;
            }

            context.Out.WriteLine(ScenarioSheet.Write(reading).ReplaceLineEndings("\n").TrimEnd());
            return ExitCode.Done;
        }).WithExamples("cloudwars scenario show trainium-gambit", "cloudwars scenario show trainium-gambit --format json");
    }

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json, ScenarioReading reading)
    {
        GameSetup setup = reading.Setup!;
        json.WriteStartObject();
        json.WriteString("format", "cloudwars.scenario-sheet/1");
        json.WriteString("id", reading.Id);
        json.WriteString("title", setup.Title);
        json.WriteString("start", setup.Start.Label(1));
        json.WriteNumber("quarters", setup.Quarters);
        json.WriteString("briefing", reading.Briefing);
        json.WriteString("epilogue", setup.Epilogue);
        json.WriteStartArray("companies");
        foreach (CompanySetup company in setup.Companies)
        {
            json.WriteStartObject();
            json.WriteString("id", company.Id);
            json.WriteString("name", company.Name);
            json.WriteString("role", company.Role.ToString().ToLowerInvariant());
            json.WriteBoolean("seat", company.Seat);
            json.WriteBoolean("listed", company.Listed);
            json.WriteString("blurb", company.Blurb);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("origins");
        foreach (Origin origin in setup.Origins)
        {
            json.WriteStartObject();
            json.WriteString("path", origin.Path);
            json.WriteString(origin.Assumed ? "assumed" : "source", origin.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
