using CloudWars.Screens.Plain;

namespace CloudWars.Screens.Play;

/// <summary>
/// The same game in lines of text: pages are printed, everything that can be chosen is numbered, letters are the same keys. Ends
/// when the player quits or the input does; every finished quarter is on the shelf by then.
/// </summary>
public sealed class PlainGame(GameServices services)
{
    public void Run(TextReader input, TextWriter output, GameStart start, int width = 80)
    {
        PlainConsole console = new(input, output, width);
        console.Print("CloudWars in plain lines. A number chooses; a letter, enter, esc, left, right or f5 is the key of that name; 'back', 'help' and 'quit' always work.");
        new PlainStage(console, stage => new GameApp(services).First(stage, start)).Run();
    }
}
