using System.CommandLine;
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

    public static Command Build(CommandBuilder builder)
    {
        Option<int> seconds = Ask.Number("--seconds", "N", "Time for each of the three measurements", 1, 600, usual: 3);
        Command command = new("bench", "Measure the engine on this machine, on one thread") { seconds };
        return builder.Does(command, context =>
        {
            GameSetup setup = Ask.Playable(context, Ask.ArticlesScenario).Setup!;
            BenchFigures figures = Bench.Run(setup, company => ControllerCatalog.Create(Recorded, 1, company), context.Value(seconds), context.Cancel);
            Write(context, figures);
            return ExitCode.Done;
        }).WithExamples("cloudwars bench", "cloudwars bench --seconds 10 --format json");
    }

    private static void Write(CommandContext context, BenchFigures figures)
    {
        if (context.Json)
        {
            JsonOutput.Write(context.Out, json =>
            {
                json.WriteStartObject();
                json.WriteString("format", "cloudwars.bench/1");
                json.WriteNumber("resolve_per_second", JsonOutput.Rounded(figures.ResolvesPerSecond, 1));
                json.WriteNumber("resolve_allocated_bytes", JsonOutput.Rounded(figures.ResolveAllocatedBytes, 1));
                json.WriteNumber("copy_per_second", JsonOutput.Rounded(figures.CopiesPerSecond, 1));
                json.WriteNumber("playout_per_second", JsonOutput.Rounded(figures.PlayoutsPerSecond, 2));
                json.WriteNumber("calibration_seconds", JsonOutput.Rounded(figures.CalibrationSeconds, 4));
                json.WriteString("scenario", figures.Scenario);
                json.WriteNumber("companies", figures.Companies);
                json.WriteEndObject();
            });
            return;
        }

        TextTable table = new("Measured", "", "<");
        table.Add("Quarters resolved", $"{figures.ResolvesPerSecond:0}", "a second");
        table.Add("Memory for one", $"{figures.ResolveAllocatedBytes:0}", "bytes");
        table.Add("Positions copied", $"{figures.CopiesPerSecond:0}", "a second");
        table.Add("Games played out", $"{figures.PlayoutsPerSecond:0.0}", "a second");
        table.Add("Calibration", $"{figures.CalibrationSeconds:0.000}", $"seconds for {CalibrationKernel.Steps / 1_000_000} million steps");
        context.Out.WriteLine($"{figures.Scenario}, {figures.Companies} companies, one thread");
        table.Write(context.Out);
    }
}
