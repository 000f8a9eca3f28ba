namespace CloudWars.Cli.Tests;

/// <summary>Runs the command line in this process, with streams and a data folder of its own.</summary>
internal sealed class Shell : IDisposable
{
    /// <summary>Two years of the article's scenario with players that decide at once.</summary>
    public static readonly string[] QuickGame =
    [
        "trainium-gambit:short",
        "--seat", "amazon=ai:analyst", "--seat", "microsoft=ai:intern", "--seat", "google=ai:intern",
        "--seat", "openai=ai:analyst", "--seat", "anthropic=ai:intern", "--seat", "meta=ai:random",
    ];

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

    public void Dispose() => Directory.Delete(Home, recursive: true);
}
