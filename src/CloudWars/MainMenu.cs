using CloudWars.Play;
using CloudWars.Screens.Play;

namespace CloudWars;

/// <summary><c>cloudwars</c> without a command: the title screen.</summary>
internal static class MainMenu
{
    public static int Run(CommandContext context) => GameDoor.Run(context.Around, context.Folder, context.Plain, GameStart.Title);
}
