using System.Diagnostics;

namespace CloudWars.Stress.Shared;

/// <summary>Starts this program once more, beside itself, with its output for us to read.</summary>
internal static class SelfStart
{
    public static Process With(params string[] words)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(SelfStart).Assembly.Location);
        }

        foreach (string word in words)
        {
            start.ArgumentList.Add(word);
        }

        return Process.Start(start)!;
    }
}
