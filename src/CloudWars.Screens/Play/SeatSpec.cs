namespace CloudWars.Screens.Play;

/// <summary>Who sits on a seat, as it is written in a game record: "human", "human:Ada", "ai:director/grower".</summary>
public static class SeatSpec
{
    public const string Human = "human";

    /// <summary>Who finished a quarter for a person: as a record says it, not a controller to choose.</summary>
    public const string Caretaker = "caretaker";

    private const string ProgramPrefix = "bot:";

    public static bool IsPerson(string spec) =>
        spec == Human || spec.StartsWith(Human + ":", StringComparison.Ordinal);

    public static string Person(string name) => name.Length == 0 ? Human : $"{Human}:{name}";

    /// <summary>The person's name; empty where none was given.</summary>
    public static string NameOf(string spec) =>
        spec.StartsWith(Human + ":", StringComparison.Ordinal) ? spec[(Human.Length + 1)..] : "";

    /// <summary>A program over the bot protocol.</summary>
    public static string Program(string command) => ProgramPrefix + command;

    public static bool IsProgram(string spec) => spec.StartsWith(ProgramPrefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>The command line of a program; empty where none sits.</summary>
    public static string CommandOf(string spec) => IsProgram(spec) ? spec[ProgramPrefix.Length..] : "";

    public static string Computer(string level, string style) => style.Length == 0 ? $"ai:{level}" : $"ai:{level}/{style}";
}
