using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>A further entry of the title screen, opened by its key.</summary>
public sealed record TitleEntry(char Key, string Label, string Detail, Func<IStage, IScreen> Open);
