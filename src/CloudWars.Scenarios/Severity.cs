namespace CloudWars.Scenarios;

/// <summary>Whether a scenario can be played in spite of a problem.</summary>
public enum Severity
{
    /// <summary>Legal but odd; the scenario can be played.</summary>
    Warning,

    /// <summary>The scenario cannot be played as it is.</summary>
    Error,
}
