using System.Text;

namespace CloudWars;

/// <summary>Starts the program: hands the console and its signals to the command line.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        using CancellationTokenSource interrupt = new();
        Console.CancelKeyPress += (_, pressed) =>
        {
            // The first Ctrl-C ends the work cleanly; a second one ends the program.
            pressed.Cancel = !interrupt.IsCancellationRequested;
            interrupt.Cancel();
        };

        return CommandLine.Run(arguments, OfConsole(interrupt.Token));
    }

    private static Surroundings OfConsole(CancellationToken cancel)
    {
        UTF8Encoding plain = new(encoderShouldEmitUTF8Identifier: false);
        StreamWriter output = new(Console.OpenStandardOutput(), plain) { AutoFlush = true, NewLine = "\n" };
        return new Surroundings(Console.In, output, Console.Error)
        {
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Environment = Environment.GetEnvironmentVariable,
            Cancel = cancel,
        };
    }
}
