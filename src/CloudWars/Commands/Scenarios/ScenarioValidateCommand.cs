using System.CommandLine;
using CloudWars.Core.Numbers;
using CloudWars.Output;
using CloudWars.Scenarios;

namespace CloudWars.Commands.Scenarios;

/// <summary><c>cloudwars scenario validate</c>: every problem of a scenario at once, with its place.</summary>
internal static class ScenarioValidateCommand
{
    private const int PollMilliseconds = 500;

    public static Command Build(CommandBuilder builder)
    {
        Argument<string[]> files = new("FILE") { Description = "Folders of scenarios, or their scenario.json", Arity = ArgumentArity.OneOrMore };
        Option<bool> watch = new("--watch") { Description = "Check again whenever a file changes, until Ctrl-C" };
        return builder.Does(new Command("validate", "Check scenarios and report every problem, with its place") { files, watch }, context =>
        {
            string[] paths = context.Value(files)!;
            string before = Stamp(paths);
            List<(string Path, ScenarioReading Reading)> readings = Read(context, paths);
            Write(context, readings);
            return context.Value(watch) ? Watch(context, paths, before) : readings.All(r => r.Reading.Ok) ? ExitCode.Done : ExitCode.No;
        }).WithExamples("cloudwars scenario validate my-scenario", "cloudwars scenario validate my-scenario --watch", "cloudwars scenario validate scenarios/*/scenario.json --format json");
    }

    private static List<(string Path, ScenarioReading Reading)> Read(CommandContext context, string[] paths)
    {
        List<(string Path, ScenarioReading Reading)> readings = [];
        foreach (string path in paths)
        {
            if (!File.Exists(path) && !Directory.Exists(path) && !context.Scenarios.Ids.Contains(path))
            {
                throw new BadInputException($"{path}: there is no such file or folder. Name a scenario's folder or its scenario.json.");
            }

            readings.Add((path, context.Scenarios.Load(path)));
        }

        return readings;
    }

    /// <summary>Looks twice a second: editors replace files in ways that change notices miss.</summary>
    private static int Watch(CommandContext context, string[] paths, string before)
    {
        CancellationToken cancel = context.Cancel;
        while (!cancel.WaitHandle.WaitOne(PollMilliseconds))
        {
            string now = Stamp(paths);
            if (now != before)
            {
                before = now;
                context.Out.WriteLine();
                Write(context, Read(context, paths));
            }
        }

        return ExitCode.Interrupted;
    }

    /// <summary>Changes when one of the files does.</summary>
    private static string Stamp(string[] paths)
    {
        IEnumerable<FileInfo> files = paths.SelectMany(p => Directory.Exists(p)
            ? [new FileInfo(Path.Combine(p, "scenario.json")), new FileInfo(Path.Combine(p, "briefing.md"))]
            : new[] { new FileInfo(p) });
        return string.Join('|', files.Select(f => f.Exists ? $"{f.LastWriteTimeUtc.Ticks}:{f.Length}" : "none"));
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

            context.Out.WriteLine($"{path}: {(reading.Ok ? "can be played" : "cannot be played")}, {Counted.Of(reading.Errors, "error")}, {Counted.Of(reading.Warnings, "warning")}");
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
