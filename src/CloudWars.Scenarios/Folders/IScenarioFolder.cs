namespace CloudWars.Scenarios.Folders;

/// <summary>Where a scenario is kept: on disk, or inside the program.</summary>
internal interface IScenarioFolder
{
    string Id { get; }

    /// <summary>What to tell people about where it is.</summary>
    string Place { get; }

    /// <summary>Comes with the game; then every figure must name its origin.</summary>
    bool Bundled { get; }

    FolderText Read();
}
