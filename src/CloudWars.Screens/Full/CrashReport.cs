using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace CloudWars.Screens.Full;

/// <summary>What is left of a program that failed: a file a player can send, without anything of the game in it.</summary>
public static class CrashReport
{
    /// <summary>Returns the path written, or null when no file could be written.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Failing to report must not hide what is reported.")]
    public static string? Write(string folder, Exception failure, DateTimeOffset now)
    {
        try
        {
            Directory.CreateDirectory(folder);
            string path = Path.Combine(folder, $"crash-{now.UtcDateTime:yyyyMMdd-HHmmss-fff}.txt");
            File.WriteAllText(path, Text(failure, now));
            return path;
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static string Text(Exception failure, DateTimeOffset now) => string.Join('\n',
        $"CloudWars {typeof(CrashReport).Assembly.GetName().Version}, {now.UtcDateTime:u}",
        $"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}",
        $"TERM={Environment.GetEnvironmentVariable("TERM")}",
        "",
        failure.ToString(),
        "");
}
