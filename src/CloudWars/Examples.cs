using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace CloudWars;

/// <summary>Puts examples under the help of a command: what most people look for there.</summary>
internal static class Examples
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Command, string[]> Known = [];

    public static Command WithExamples(this Command command, params string[] lines)
    {
        Known.AddOrUpdate(command, lines);
        return command;
    }

    /// <summary>The examples of a command; none if it has none.</summary>
    public static IReadOnlyList<string> Of(Command command) => Known.TryGetValue(command, out string[]? lines) ? lines : [];

    /// <summary>Replaces the help of a root command and all below it by one that ends with examples.</summary>
    public static void AddToHelpOf(RootCommand root)
    {
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples();
        }
    }

    private sealed class HelpWithExamples : SynchronousCommandLineAction
    {
        private readonly HelpAction _usual = new();

        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            _usual.Invoke(parseResult);
            if (Of(parseResult.CommandResult.Command) is { Count: > 0 } lines)
            {
                TextWriter output = parseResult.InvocationConfiguration.Output;
                output.WriteLine("Examples:");
                foreach (string line in lines)
                {
                    output.WriteLine($"  {line}");
                }

                output.WriteLine();
            }

            return ExitCode.Done;
        }
    }
}
