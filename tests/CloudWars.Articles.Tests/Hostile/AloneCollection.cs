namespace CloudWars.Articles.Tests.Hostile;

/// <summary>Tests that measure time run while no other does.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
