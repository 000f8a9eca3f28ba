namespace CloudWars.Screens.Play;

/// <summary>Targets of pages are words with colons: "why:value:amazon", "deal:3".</summary>
internal static class Targets
{
    /// <summary>The number behind the last colon; -1 when there is none.</summary>
    public static int Number(string target) => int.TryParse(Tail(target), out int number) ? number : -1;

    /// <summary>What stands behind the last colon; empty without one.</summary>
    public static string Tail(string target) => target.Contains(':', StringComparison.Ordinal) ? target[(target.LastIndexOf(':') + 1)..] : "";

    /// <summary>What stands before the first colon.</summary>
    public static string Verb(string target) => target.Split(':')[0];
}
