namespace CloudWars.Screens.Play;

/// <summary>The scenarios that can be played.</summary>
public interface IScenarioSource
{
    /// <summary>The article's own scenario first.</summary>
    IReadOnlyList<ScenarioSummary> List();

    /// <summary>A scenario by its id, or by a path where the source knows paths.</summary>
    ScenarioLoad Load(string id);
}
