using System.CommandLine;
using System.CommandLine.Completions;
using CloudWars.Completing;

namespace CloudWars.Commands;

/// <summary><c>cloudwars completions</c>: the script that teaches a shell to complete commands, options, scenarios and saved games.</summary>
internal static class CompletionsCommand
{
    public static Command Build(CommandBuilder builder)
    {
        string shells = string.Join(", ", CompletionScript.All.Keys);
        Argument<string> shell = new("SHELL") { Description = $"One of {shells}" };
        shell.CompletionSources.Add(_ => CompletionScript.All.Keys.Select(s => new CompletionItem(s)));
        return builder.Does(new Command("completions", "Print the script that lets a shell complete cloudwars with the Tab key") { shell }, context =>
        {
            string asked = context.Value(shell)!;
            string script = CompletionScript.All.GetValueOrDefault(asked)
                ?? throw new BadInputException($"There are no completions for the shell \"{asked}\"; there are for {shells}.");
            context.Out.WriteLine(script.ReplaceLineEndings("\n"));
            return ExitCode.Done;
        }).WithExamples("cloudwars completions bash", "source <(cloudwars completions bash)", "cloudwars completions fish > ~/.config/fish/completions/cloudwars.fish");
    }
}
