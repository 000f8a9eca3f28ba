using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios;

/// <summary>
/// Something wrong or odd in a scenario. <paramref name="Path"/> is the JSON path, such as <c>companies.amazon.cash</c>, empty
/// for the whole file; line and column count from 1 and are 0 if the problem has no place in the file.
/// </summary>
public sealed record Problem(Severity Severity, string Path, int Line, int Column, string Message, string Remedy = "")
{
    /// <summary>Names of fields are the file's own words: what a terminal obeys is taken out of them, as out of the rest.</summary>
    public string Path { get; init; } = SafeText.Clean(Path);

    public string Message { get; init; } = SafeText.Clean(Message);

    public string Remedy { get; init; } = SafeText.Clean(Remedy);

    /// <summary>"error at 12:8, companies.amazon.cash: … (mend: …)" on one line.</summary>
    public override string ToString()
    {
        string kind = Severity == Severity.Error ? "error" : "warning";
        string place = Line > 0 ? $" at {Line}:{Column}" : "";
        string path = Path.Length > 0 ? $", {Path}" : "";
        return $"{kind}{place}{path}: {Message}{(Remedy.Length > 0 ? " " + Remedy : "")}";
    }
}
