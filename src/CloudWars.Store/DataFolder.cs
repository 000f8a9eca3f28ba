namespace CloudWars.Store;

/// <summary>Where saved games, settings and own scenarios live.</summary>
public static class DataFolder
{
    public const string Variable = "CLOUDWARS_HOME";

    /// <summary>The folder named on the command line, else by <c>CLOUDWARS_HOME</c>, else the platform's place for such data.</summary>
    public static string Find(string? named, Func<string, string?>? environment = null)
    {
        string? home = (environment ?? Environment.GetEnvironmentVariable)(Variable);
        string chosen = !string.IsNullOrWhiteSpace(named) ? named : !string.IsNullOrWhiteSpace(home) ? home : OfPlatform();
        return Path.GetFullPath(chosen);
    }

    private static string OfPlatform()
    {
        string data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        string name = OperatingSystem.IsLinux() ? "cloudwars" : "CloudWars";
        return data.Length > 0 ? Path.Combine(data, name) : Path.Combine(Path.GetTempPath(), name);
    }
}
