using System.CommandLine;
using CloudWars.Manual;

namespace CloudWars.Commands;

/// <summary><c>cloudwars man</c>: the manual page, made from the command tree.</summary>
internal static class ManCommand
{
    public static Command Build(CommandBuilder builder) => builder.Does(new Command("man", "Print the manual page, for man(1)"), context =>
    {
        context.Out.Write(new ManualPage().Of(context.Root));
        return ExitCode.Done;
    }).WithExamples("cloudwars man > cloudwars.1", "cloudwars man | man -l -");
}
