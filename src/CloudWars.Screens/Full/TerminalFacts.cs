using System.Diagnostics.CodeAnalysis;

namespace CloudWars.Screens.Full;

/// <summary>What is known about the terminal before anything is written to it.</summary>
public sealed record TerminalFacts
{
    public bool InputRedirected { get; init; }

    public bool OutputRedirected { get; init; }

    public string? Term { get; init; }

    public string? ColourTerm { get; init; }

    public bool NoColour { get; init; }

    public bool Windows { get; init; }

    /// <summary>Zero when the terminal does not say.</summary>
    public int Columns { get; init; }

    public int Rows { get; init; }

    public static TerminalFacts Read()
    {
        (int columns, int rows) = Size();
        return new TerminalFacts
        {
            InputRedirected = Console.IsInputRedirected,
            OutputRedirected = Console.IsOutputRedirected,
            Term = Environment.GetEnvironmentVariable("TERM"),
            ColourTerm = Environment.GetEnvironmentVariable("COLORTERM"),
            NoColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Windows = OperatingSystem.IsWindows(),
            Columns = columns,
            Rows = rows,
        };
    }

    [SuppressMessage("Design", "CA1031", Justification = "A console without a size is a fact, not a failure.")]
    private static (int Columns, int Rows) Size()
    {
        try
        {
            return Console.IsOutputRedirected ? (0, 0) : (Console.WindowWidth, Console.WindowHeight);
        }
        catch (Exception)
        {
            return (0, 0);
        }
    }
}
