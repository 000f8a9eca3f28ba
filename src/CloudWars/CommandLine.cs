using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using CloudWars.Commands;
using CloudWars.Screens.Drawing;
using CloudWars.Store;

namespace CloudWars;

/// <summary>The command line: reads it, runs the command, and turns whatever happens into an exit code and words for people.</summary>
public static class CommandLine
{
    public static int Run(string[] arguments, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(around);
        if (Array.Find(arguments, a => a.Contains('\0', StringComparison.Ordinal)) is { } torn)
        {
            around.Error.WriteLine($"{SafeText.Clean(torn)}: there is a null character in it, which no file, company or number has. Leave it out.");
            return ExitCode.BadInput;
        }

        CommonOptions common = new();
        RootCommand root = Root(common, around);
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
        {
            return Complain(parsed, around.Error);
        }

        return Guard.Run(around, CrashFolder(parsed, common, around), () => parsed.Invoke(new InvocationConfiguration
        {
            Output = around.Out,
            Error = around.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        }));
    }

    private static RootCommand Root(CommonOptions common, Surroundings around)
    {
        RootCommand root = new("CloudWars: run a cloud giant or an AI lab, quarter by quarter. Without a command: the game's main menu.");
        foreach (Option usual in root.Options.Where(o => o is VersionOption or HelpOption).ToArray())
        {
            root.Options.Remove(usual);
        }

        root.Add(new HelpOption("--help", "-h", "-?"));
        common.AddTo(root);
        CommandBuilder builder = new(common, around);
        foreach (Command command in CommandList.All(builder))
        {
            root.Add(command);
        }

        Option<bool> shown = new("--version") { Description = "The version of the program and of the rules" };
        root.Add(shown);
        builder.Does(root, context => context.Value(shown) ? Version.Print(context) : MainMenu.Run(context));
        root.WithExamples("cloudwars", "cloudwars play trainium-gambit --seat amazon=human", "cloudwars simulate trainium-gambit --games 20 --seed 7", "cloudwars rules deals");
        Examples.AddToHelpOf(root);
        return root;
    }

    private static int Complain(ParseResult parsed, TextWriter error)
    {
        foreach (ParseError problem in parsed.Errors)
        {
            error.WriteLine(SafeText.Clean(problem.Message));
        }

        error.WriteLine($"See `{PathOf(parsed.CommandResult)} --help`.");
        return ExitCode.BadInput;
    }

    private static string PathOf(CommandResult result)
    {
        List<string> names = [];
        for (SymbolResult? at = result; at is not null; at = at.Parent)
        {
            names.Insert(0, at is CommandResult { Command: RootCommand } ? "cloudwars" : ((CommandResult)at).Command.Name);
        }

        return string.Join(' ', names);
    }

    private static string CrashFolder(ParseResult parsed, CommonOptions common, Surroundings around) =>
        Path.Combine(DataFolder.Find(parsed.GetValue(common.Data), around.Environment), "crashes");
}
