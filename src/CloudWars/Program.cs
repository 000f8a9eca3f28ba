using System.Text;
using CloudWars.Play;
using CloudWars.Screens.Play;
using CloudWars.Store;

namespace CloudWars;

/// <summary>Starts the program: hands the console and its signals to the command line.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        using IDisposable? limit = FileLimit.Outlive();
        using Interrupt interrupt = new();
        UTF8Encoding plain = new(encoderShouldEmitUTF8Identifier: false);
        StreamWriter output = new(Console.OpenStandardOutput(), plain) { AutoFlush = true, NewLine = "\n" };
        Surroundings around = new(Console.In, output, Console.Error)
        {
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Environment = Environment.GetEnvironmentVariable,
            OpenInput = Console.OpenStandardInput,
            CatchInterrupt = interrupt.Catch,
        };
        return arguments.Length == 0 ? Title(around) : CommandLine.Run(arguments, around);
    }

    /// <summary>The title screen without the command line around it, which would cost a tenth of a second before the first paint.</summary>
    private static int Title(Surroundings around)
    {
        string folder = DataFolder.Find(null, around.Environment);
        return Guard.Run(around, Path.Combine(folder, "crashes"), () => GameDoor.Run(around, folder, plain: false, GameStart.Title));
    }
}
