namespace CloudWars.Screens.Play;

/// <summary>Settings that last as long as the program: for tests and for players without a data folder.</summary>
public sealed class SettingsInMemory : ISettingsShelf
{
    private PlayerSettings _settings = new();

    public PlayerSettings Load() => _settings;

    public void Save(PlayerSettings settings) => _settings = settings;
}
