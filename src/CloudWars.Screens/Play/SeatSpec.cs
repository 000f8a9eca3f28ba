namespace CloudWars.Screens.Play;

/// <summary>Who sits on a seat, as it is written in a game record: "human", "human:Ada", "ai:director/grower".</summary>
public static class SeatSpec
{
    public const string Human = "human";

    public static bool IsPerson(string spec) =>
        spec == Human || spec.StartsWith(Human + ":", StringComparison.Ordinal);

    public static string Person(string name) => name.Length == 0 ? Human : $"{Human}:{name}";

    /// <summary>The person's name; empty where none was given.</summary>
    public static string NameOf(string spec) =>
        spec.StartsWith(Human + ":", StringComparison.Ordinal) ? spec[(Human.Length + 1)..] : "";

    public static string Computer(string level, string style) => style.Length == 0 ? $"ai:{level}" : $"ai:{level}/{style}";
}
