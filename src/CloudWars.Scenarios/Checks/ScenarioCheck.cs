namespace CloudWars.Scenarios.Checks;

/// <summary>One question asked of every scenario. Knows nothing of the other checks and may meet a scenario with gaps.</summary>
internal abstract class ScenarioCheck
{
    /// <summary>The question in words; the answer should be yes.</summary>
    public abstract string Question { get; }

    public abstract void Run(Draft draft);
}
