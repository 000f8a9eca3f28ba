using System.Diagnostics;
using System.Text;

namespace CloudWars.Cli.Tests;

/// <summary>
/// Runs the command line with streams and a data folder of its own: in this process, or, if <c>CLOUDWARS_PROGRAM</c> names one, the
/// built program, so that the same tests try what people install.
/// </summary>
internal sealed class Shell : IDisposable
{
    /// <summary>Two years of the article's scenario with players that decide at once.</summary>
    public static readonly string[] QuickGame =
    [
        "trainium-gambit:short",
        "--seat", "amazon=ai:analyst", "--seat", "microsoft=ai:intern", "--seat", "google=ai:intern",
        "--seat", "openai=ai:analyst", "--seat", "anthropic=ai:intern", "--seat", "meta=ai:random",
    ];

    private static readonly string? Program = Environment.GetEnvironmentVariable("CLOUDWARS_PROGRAM");

    public Shell() => Directory.CreateDirectory(Home);

    public string Home { get; } = Path.Combine(Path.GetTempPath(), "cloudwars-cli-" + Guid.NewGuid().ToString("N"));

    public CancellationToken Interrupt { get; init; }

    public string In(string name) => Path.Combine(Home, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(In(name), text);
        return In(name);
    }

    public Answer Run(params string[] arguments) => Answer("", arguments);

    /// <summary>Runs with something typed on the standard input.</summary>
    public Answer Answer(string typed, params string[] arguments)
    {
        // A built program cannot be given a token; what is interrupted is tried in this process.
        if (Program is { Length: > 0 } && !Interrupt.CanBeCanceled)
        {
            return AnswerOfProgram(Program, typed, arguments);
        }

        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using StringReader input = new(typed);
        int code = CommandLine.Run(arguments, new Surroundings(input, output, error)
        {
            Environment = name => name == "CLOUDWARS_HOME" ? Home : null,
            CatchInterrupt = () => Interrupt,
        });
        return new Answer(code, output.ToString(), error.ToString());
    }

    private Answer AnswerOfProgram(string program, string typed, string[] arguments)
    {
        UTF8Encoding plain = new(encoderShouldEmitUTF8Identifier: false);
        ProcessStartInfo start = new(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = plain,
            StandardOutputEncoding = plain,
            StandardErrorEncoding = plain,
        };
        start.Environment["CLOUDWARS_HOME"] = Home;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(typed);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading its input.
        }

        process.WaitForExit();
        return new Answer(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    public void Dispose() => Directory.Delete(Home, recursive: true);
}
