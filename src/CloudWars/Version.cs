using System.Reflection;
using CloudWars.Core.World;

namespace CloudWars;

/// <summary>What this program calls itself: its own version and that of the rules it plays.</summary>
public static class Version
{
    public static string Number { get; } = Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? "0.0.0";

    public static string Text => $"cloudwars {Number}, rules {RulesVersion.Current}";

    internal static int Print(CommandContext context)
    {
        context.Out.WriteLine(context.Json ? $"{{\"version\":\"{Number}\",\"rules\":{RulesVersion.Current}}}" : Text);
        return ExitCode.Done;
    }
}
