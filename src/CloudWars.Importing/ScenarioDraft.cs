using CloudWars.Scenarios;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing;

/// <summary>A scenario made of articles, before it is saved or played.</summary>
/// <param name="Id">A name for its folder: lower-case letters, digits and hyphens.</param>
/// <param name="Notes">What a player should know about how it was made.</param>
public sealed record ScenarioDraft(string Id, ScenarioFile File, string Briefing, IReadOnlyList<string> Notes)
{
    public string Json => ScenarioWriter.Write(File);

    /// <summary>The draft through the same reader and checks as any scenario.</summary>
    public ScenarioReading Read() => ScenarioReader.Read(System.Text.Encoding.UTF8.GetBytes(Json), Id, Briefing, new ReadingOptions { OriginsRequired = true });
}
