using System.CommandLine;
using System.Text.Json;
using CloudWars.Analysis.Measuring;
using CloudWars.Core.World;
using CloudWars.Output;
using CloudWars.Players;

namespace CloudWars.Commands;

/// <summary><c>cloudwars bench</c>: engine figures on this machine.</summary>
internal static class BenchCommand
{
    /// <summary>Who plays the recorded game: makes the usual orders without thinking long.</summary>
    private const string Recorded = "ai:analyst";

    /// <summary>Who plays the whole games that are counted.</summary>
    private const string Counted = "ai:intern";

    public static Command Build(CommandBuilder builder)
    {
        Option<int> seconds = Ask.Number("--seconds", "N", "Time for each measurement", 1, 600, usual: 3);
        Command command = new("bench", "Measure the engine on this machine, on one thread") { seconds };
        return builder.Does(command, context =>
        {
            GameSetup setup = Ask.Playable(context, Ask.ArticlesScenario).Setup!;
            BenchFigures figures = Bench.Run(
                setup, company => ControllerCatalog.Create(Recorded, 1, company), (seed, company) => ControllerCatalog.Create(Counted, seed, company),
                context.Value(seconds), context.Cancel);
            Write(context, figures);
            return ExitCode.Done;
        }).WithExamples("cloudwars bench", "cloudwars bench --seconds 10 --format json");
    }

    private static void Write(CommandContext context, BenchFigures figures)
    {
        if (context.Json)
        {
            JsonOutput.Write(context.Out, json => Write(json, figures));
            return;
        }

        TextTable table = new("Measured", "", "<");
        table.Add("Quarters resolved", $"{figures.Resolves.PerSecond:0}", "a second");
        table.Add("Memory for one", $"{figures.Resolves.AllocatedBytes:0}", "bytes");
        table.Add("Positions copied", $"{figures.Copies.PerSecond:0}", "a second");
        table.Add("Memory of one", $"{figures.PositionBytes / 1024:0.0}", "KB");
        table.Add("Games played out", $"{figures.Playouts.PerSecond:0.0}", "a second");
        table.Add("Memory for a quarter of one", $"{figures.Playouts.AllocatedBytes / figures.PlayoutQuarters:0}", "bytes");
        table.Add("Games of interns", $"{figures.InternGames.PerSecond:0.0}", "a second");
        table.Add("Memory for one", $"{figures.InternGames.AllocatedBytes / 1024:0}", "KB");
        table.Add("Orders replayed and compared", $"{figures.ReplayedOrdersPerSecond:0}", "a second");
        table.Add("A finished game opened", $"{figures.OpenMilliseconds:0.00}", "milliseconds");
        table.Add("Its last quarter gone to", $"{figures.JumpMilliseconds:0.00}", "milliseconds");
        foreach (ScalePoint point in figures.Scale)
        {
            table.Add($"{point.Companies} companies, {point.Contracts} contracts", $"{point.MicrosecondsPerQuarter:0}", $"microseconds a quarter, {point.MicrosecondsPerQuarter / point.Companies:0.0} a company");
        }

        table.Add("Calibration", $"{figures.CalibrationSeconds:0.000}", $"seconds for {CalibrationKernel.Steps / 1_000_000} million steps");
        context.Out.WriteLine($"{figures.Scenario}, {figures.Companies} companies, one thread, the fastest of ten measurements");
        table.Write(context.Out);
        context.Out.WriteLine();
        Phases(figures.Phases).Write(context.Out);
    }

    private static TextTable Phases(IReadOnlyList<PhaseCost> phases)
    {
        TextTable table = new("Where the time of a quarter goes", "microseconds", "share");
        double sum = phases.Sum(p => p.Microseconds);
        foreach (PhaseCost phase in phases)
        {
            table.Add(phase.Name, $"{phase.Microseconds:0.00}", $"{phase.Microseconds / sum * 100:0.0}%");
        }

        table.Add("Together", $"{sum:0.00}", "100.0%");
        return table;
    }

    private static void Write(Utf8JsonWriter json, BenchFigures figures)
    {
        json.WriteStartObject();
        json.WriteString("format", "cloudwars.bench/1");
        json.WriteNumber("resolve_per_second", JsonOutput.Rounded(figures.Resolves.PerSecond, 1));
        json.WriteNumber("resolve_allocated_bytes", JsonOutput.Rounded(figures.Resolves.AllocatedBytes, 1));
        json.WriteNumber("position_bytes", JsonOutput.Rounded(figures.PositionBytes, 1));
        json.WriteNumber("copy_per_second", JsonOutput.Rounded(figures.Copies.PerSecond, 1));
        json.WriteNumber("playout_per_second", JsonOutput.Rounded(figures.Playouts.PerSecond, 2));
        json.WriteNumber("playout_allocated_bytes_per_quarter", JsonOutput.Rounded(figures.Playouts.AllocatedBytes / figures.PlayoutQuarters, 1));
        json.WriteNumber("intern_game_per_second", JsonOutput.Rounded(figures.InternGames.PerSecond, 2));
        json.WriteNumber("intern_game_allocated_bytes", JsonOutput.Rounded(figures.InternGames.AllocatedBytes, 1));
        json.WriteNumber("replay_orders_per_second", JsonOutput.Rounded(figures.ReplayedOrdersPerSecond, 1));
        json.WriteNumber("open_game_milliseconds", JsonOutput.Rounded(figures.OpenMilliseconds, 3));
        json.WriteNumber("jump_milliseconds", JsonOutput.Rounded(figures.JumpMilliseconds, 3));
        json.WriteStartArray("phases");
        foreach (PhaseCost phase in figures.Phases)
        {
            json.WriteStartObject();
            json.WriteString("name", phase.Name);
            json.WriteNumber("microseconds", JsonOutput.Rounded(phase.Microseconds, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("scale");
        foreach (ScalePoint point in figures.Scale)
        {
            json.WriteStartObject();
            json.WriteNumber("companies", point.Companies);
            json.WriteNumber("contracts", point.Contracts);
            json.WriteNumber("microseconds_per_quarter", JsonOutput.Rounded(point.MicrosecondsPerQuarter, 2));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("calibration_seconds", JsonOutput.Rounded(figures.CalibrationSeconds, 4));
        json.WriteString("scenario", figures.Scenario);
        json.WriteNumber("companies", figures.Companies);
        json.WriteEndObject();
    }
}
