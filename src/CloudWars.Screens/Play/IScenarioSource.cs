namespace CloudWars.Screens.Play;

/// <summary>The scenarios that can be played.</summary>
public interface IScenarioSource
{
    /// <summary>The article's own scenario first.</summary>
    IReadOnlyList<ScenarioSummary> List();

    /// <summary>The id of the scenario that one key starts, or null. The title screen asks before it is painted, so a source that knows should not read them all.</summary>
    string? First => List() is [var first, ..] ? first.Id : null;

    /// <summary>Whether there is a scenario of this id; it may have errors.</summary>
    bool Has(string id) => Load(id).Setup is not null;

    /// <summary>A scenario by its id, or by a path where the source knows paths.</summary>
    ScenarioLoad Load(string id);
}
