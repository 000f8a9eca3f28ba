namespace CloudWars;

/// <summary>
/// Everything a command touches of the world around it: its streams, whether they are terminals, and the environment. The
/// program passes the console's; tests pass their own.
/// </summary>
public sealed record Surroundings(TextReader In, TextWriter Out, TextWriter Error)
{
    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>The standard input as bytes, for whoever must find out the encoding himself.</summary>
    public Func<Stream> OpenInput { get; init; } = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(In.ReadToEnd()));

    public Func<string, string?> Environment { get; init; } = _ => null;

    /// <summary>
    /// From now on Ctrl-C sets the token instead of ending the program. Only long work asks for it; a game that waits for a line
    /// of input must end at once.
    /// </summary>
    public Func<CancellationToken> CatchInterrupt { get; init; } = () => CancellationToken.None;
}
