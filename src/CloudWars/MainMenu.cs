namespace CloudWars;

/// <summary><c>cloudwars</c> without a command.</summary>
internal static class MainMenu
{
    public static int Run(CommandContext context)
    {
        context.Error.WriteLine("The screens are being built. `cloudwars --help` shows the commands.");
        return ExitCode.BadInput;
    }
}
