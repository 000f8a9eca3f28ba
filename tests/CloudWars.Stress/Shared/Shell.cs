using System.Diagnostics;
using System.Text.Json;

namespace CloudWars.Stress.Shared;

/// <summary>Runs the program's own command line in this process, on a data folder of its own.</summary>
internal sealed class Shell(string home)
{
    public string Home { get; } = home;

    public string In(string name) => Path.Combine(Home, name);

    public ShellAnswer Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringReader input = new("");
        return Run(input, output, arguments);
    }

    /// <summary>Runs with an input and an output that watch each other.</summary>
    public ShellAnswer Run(TextReader input, TextWriter output, params string[] arguments)
    {
        using StringWriter error = new() { NewLine = "\n" };
        long started = Stopwatch.GetTimestamp();
        int code = CommandLine.Run(arguments, new Surroundings(input, output, error) { Environment = name => name == "CLOUDWARS_HOME" ? Home : null });
        return new ShellAnswer(code, output.ToString() ?? "", error.ToString(), Stopwatch.GetElapsedTime(started));
    }
}

/// <summary>What the program answered and how long it took.</summary>
internal sealed record ShellAnswer(int Code, string Out, string Error, TimeSpan Took)
{
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;
}
