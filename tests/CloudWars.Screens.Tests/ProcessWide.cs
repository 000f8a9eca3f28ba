namespace CloudWars.Screens.Tests;

/// <summary>Tests that touch what the whole process shares run one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessWide
{
    public const string Name = "Process wide";
}
