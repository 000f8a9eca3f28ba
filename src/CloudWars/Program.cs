using System.Text;

namespace CloudWars;

/// <summary>Starts the program: hands the console and its signals to the command line.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        using Interrupt interrupt = new();
        UTF8Encoding plain = new(encoderShouldEmitUTF8Identifier: false);
        StreamWriter output = new(Console.OpenStandardOutput(), plain) { AutoFlush = true, NewLine = "\n" };
        return CommandLine.Run(arguments, new Surroundings(Console.In, output, Console.Error)
        {
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Environment = Environment.GetEnvironmentVariable,
            CatchInterrupt = interrupt.Catch,
        });
    }
}
