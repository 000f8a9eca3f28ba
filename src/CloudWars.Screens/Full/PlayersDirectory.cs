namespace CloudWars.Screens.Full;

/// <summary>
/// The terminal library takes colours and keys from a .tui folder in whatever directory the player stands in, and
/// the game may be started anywhere. It reads that folder once, the moment its assembly is first used, so that moment
/// must come while standing elsewhere: nothing that mentions a type of the library may run, or even be compiled,
/// before <see cref="WhileAway"/>.
/// </summary>
internal static class PlayersDirectory
{
    public static void WhileAway(Action first)
    {
        string playersDirectory = Environment.CurrentDirectory;
        Environment.CurrentDirectory = AppContext.BaseDirectory;
        try
        {
            first();
        }
        finally
        {
            Environment.CurrentDirectory = playersDirectory;
        }
    }
}
