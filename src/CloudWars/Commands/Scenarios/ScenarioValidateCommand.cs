using System.CommandLine;
using CloudWars.Output;
using CloudWars.Scenarios;

namespace CloudWars.Commands.Scenarios;

/// <summary><c>cloudwars scenario validate</c>: every problem of a scenario at once, with its place.</summary>
internal static class ScenarioValidateCommand
{
    public static Command Build(CommandBuilder builder)
    {
        Argument<string[]> files = new("FILE") { Description = "Folders of scenarios, or their scenario.json", Arity = ArgumentArity.OneOrMore };
        return builder.Does(new Command("validate", "Check scenarios and report every problem, with its place") { files }, context =>
        {
            List<(string Path, ScenarioReading Reading)> readings = [];
            foreach (string path in context.Value(files)!)
            {
                if (!File.Exists(path) && !Directory.Exists(path) && !context.Scenarios.Ids.Contains(path))
                {
                    throw new BadInputException($"{path}: there is no such file or folder. Name a scenario's folder or its scenario.json.");
                }

                readings.Add((path, context.Scenarios.Load(path)));
            }

            Write(context, readings);
            return readings.All(r => r.Reading.Ok) ? ExitCode.Done : ExitCode.No;
        }).WithExamples("cloudwars scenario validate my-scenario", "cloudwars scenario validate scenarios/*/scenario.json --format json");
    }

    private static void Write(CommandContext context, IReadOnlyList<(string Path, ScenarioReading Reading)> readings)
    {
        if (context.Json)
        {
            JsonOutput.Write(context.Out, json => WriteJson(json, readings));
            return;
        }

        foreach ((string path, ScenarioReading reading) in readings)
        {
            foreach (Problem problem in reading.Problems)
            {
                context.Out.WriteLine($"{path}: {problem}");
            }

            context.Out.WriteLine($"{path}: {(reading.Ok ? "can be played" : "cannot be played")}, {reading.Errors} errors, {reading.Warnings} warnings");
        }
    }

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json, IReadOnlyList<(string Path, ScenarioReading Reading)> readings)
    {
        json.WriteStartObject();
        json.WriteString("format", "cloudwars.validation/1");
        json.WriteStartArray("files");
        foreach ((string path, ScenarioReading reading) in readings)
        {
            json.WriteStartObject();
            json.WriteString("file", path);
            json.WriteBoolean("ok", reading.Ok);
            json.WriteStartArray("problems");
            foreach (Problem problem in reading.Problems)
            {
                json.WriteStartObject();
                json.WriteString("severity", problem.Severity.ToString().ToLowerInvariant());
                json.WriteString("path", problem.Path);
                json.WriteNumber("line", problem.Line);
                json.WriteNumber("column", problem.Column);
                json.WriteString("message", problem.Message);
                json.WriteString("remedy", problem.Remedy);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
