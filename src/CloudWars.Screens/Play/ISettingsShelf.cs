namespace CloudWars.Screens.Play;

/// <summary>Where the player's settings are kept.</summary>
public interface ISettingsShelf
{
    PlayerSettings Load();

    void Save(PlayerSettings settings);
}
