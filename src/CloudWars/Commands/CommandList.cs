using System.CommandLine;

namespace CloudWars.Commands;

/// <summary>Every verb of the command line, in the order of the help. A new one: its file in this folder and one line here.</summary>
internal static class CommandList
{
    public static IEnumerable<Command> All(CommandBuilder builder) =>
    [
        SimulateCommand.Build(builder),
        BenchCommand.Build(builder),
    ];
}
