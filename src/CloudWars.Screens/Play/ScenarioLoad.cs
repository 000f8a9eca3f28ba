using CloudWars.Core.World;

namespace CloudWars.Screens.Play;

/// <summary>A loaded scenario, or the reason why there is none.</summary>
public sealed record ScenarioLoad(GameSetup? Setup, string Problem = "");
