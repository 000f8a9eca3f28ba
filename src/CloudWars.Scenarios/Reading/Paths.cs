namespace CloudWars.Scenarios.Reading;

/// <summary>Writes JSON paths such as <c>companies.amazon.cash</c> and <c>contracts[2].gw</c>.</summary>
internal static class Paths
{
    public static string Member(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    public static string Item(string path, int index) => $"{path}[{index}]";
}
