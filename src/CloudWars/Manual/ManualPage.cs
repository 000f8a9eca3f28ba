using System.CommandLine;
using CloudWars.Articles;
using CloudWars.Articles.Proposing;
using CloudWars.Store;

namespace CloudWars.Manual;

/// <summary>The manual page <c>cloudwars(1)</c>: every command with its options and examples, from the tree that parses them.</summary>
internal sealed class ManualPage
{
    private const string Name = "cloudwars";

    private readonly Roff _page = new();

    public string Of(Command root)
    {
        _page.Title(Name.ToUpperInvariant(), 1, Version.Text, "Games");
        _page.Section("NAME").Paragraph($"{Name} - a turn-based strategy game of cloud giants and AI labs for the terminal");
        _page.Section("SYNOPSIS").Example([Name, $"{Name} COMMAND [OPTIONS]"]);
        _page.Section("DESCRIPTION").Paragraph(root.Description ?? "");
        _page.Section("OPTIONS").Paragraph("Every command takes these.");
        Options(root.Options);
        _page.Section("COMMANDS");
        foreach (Command command in root.Subcommands)
        {
            Describe(command, Name);
        }

        Surroundings();
        _page.Section("EXAMPLES").Example(Examples.Of(root));
        return _page.ToString();
    }

    private void Describe(Command command, string before)
    {
        string path = $"{before} {command.Name}";
        if (command.Subcommands.Count == 0)
        {
            string options = command.Options.Any(o => !o.Hidden) ? " [OPTIONS]" : "";
            _page.Part(path + string.Concat(command.Arguments.Select(a => " " + Written(a))) + options).Paragraph(command.Description + ".");
            foreach (Argument argument in command.Arguments.Where(a => a.Description is not null))
            {
                _page.Term(argument.Name, argument.Description!);
            }

            Options(command.Options);
            _page.Example(Examples.Of(command));
        }

        foreach (Command inner in command.Subcommands)
        {
            Describe(inner, path);
        }
    }

    private void Options(IEnumerable<Option> options)
    {
        foreach (Option option in options.Where(o => !o.Hidden))
        {
            string names = string.Join(", ", option.Aliases.Where(a => a.StartsWith('-')).Prepend(option.Name));
            _page.Term(option.HelpName is { } value ? $"{names} {value}" : names, option.Description ?? "");
        }
    }

    private static string Written(Argument argument)
    {
        string many = argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "..." : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{many}]" : many;
    }

    private void Surroundings()
    {
        _page.Section("EXIT STATUS")
            .Term(ExitCode.Done.ToString(), "Done.")
            .Term(ExitCode.No.ToString(), "It ran, and the answer is no: a check failed, a replay differs.")
            .Term(ExitCode.BadInput.ToString(), "The command, or a file that it names, is wrong; the message says what, where and how to mend it.")
            .Term(ExitCode.Crash.ToString(), "A fault of the program; a report lies in the data folder.")
            .Term(ExitCode.Interrupted.ToString(), "Interrupted.");
        _page.Section("ENVIRONMENT")
            .Term(DataFolder.Variable, "Folder for saved games and own scenarios, unless --data names one.")
            .Term(ReadOptions.LexiconVariable, "Folder of words and names of your own for reading articles.")
            .Term(ConfiguredProposer.ModelVariable, "A language model, as ollama:NAME, that may point at further deals in an article; unset, none is asked.")
            .Term(ConfiguredProposer.AddressVariable, "Address of the Ollama server, if it is not on this machine.")
            .Term("NO_COLOR", "If set, the screen has no colours.")
            .Term("TERM", "With \"dumb\" the game is played in plain lines.");
        _page.Section("FILES")
            .Term("~/.local/share/cloudwars", "The data folder, unless another is named: saved games, settings, own scenarios, reports of faults.");
    }
}
