using CloudWars.Screens.Plain;

namespace CloudWars.Screens.Play;

/// <summary>
/// The same game in lines of text: pages are printed, everything that can be chosen is numbered, letters are the same keys. Ends
/// when the player quits or the input does; every finished quarter is on the shelf by then.
/// </summary>
public sealed class PlainGame(GameServices services)
{
    /// <param name="input">What is typed.</param>
    /// <param name="output">What is told.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="unseen">Reads a PIN that must not be shown; null where nobody watches.</param>
    public void Run(TextReader input, TextWriter output, GameStart start, Func<string?>? unseen = null)
    {
        PlainConsole console = new(input, output, unseen: unseen);
        console.Print("CloudWars in plain lines. A number chooses; a letter, enter, esc, left, right or f5 is the key of that name; 'back', 'help' and 'quit' always work.");
        new PlainStage(console, stage => new GameApp(services).First(stage, start)).Run();
    }
}
