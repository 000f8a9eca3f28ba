using System.CommandLine;

namespace CloudWars;

/// <summary>Ties a command of the command line to what it does.</summary>
public sealed class CommandBuilder(CommonOptions common, Surroundings around)
{
    public Command Does(Command command, Func<CommandContext, int> work)
    {
        ArgumentNullException.ThrowIfNull(command);
        command.SetAction(parsed =>
        {
            using CommandContext context = new(around, common, parsed);
            return work(context);
        });
        return command;
    }
}
