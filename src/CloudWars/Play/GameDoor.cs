using CloudWars.Bots.Running;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Full;
using CloudWars.Screens.Play;
using CloudWars.Store;

namespace CloudWars.Play;

/// <summary>Opens the game: on the full screen where the terminal can, in plain lines where it cannot or was asked to.</summary>
internal static class GameDoor
{
    /// <exception cref="StoreException">The saved games cannot be used.</exception>
    public static int Run(Surroundings around, string folder, bool plain, GameStart start, int botSeconds = BotOptions.UsualSeconds)
    {
        TerminalVerdict verdict = Judge(around);
        if (!plain && verdict.Use == TerminalUse.Refuse)
        {
            throw new BadInputException(verdict.Message);
        }

        using OpenedStore store = new(folder);
        return plain || verdict.Use == TerminalUse.Plain
            ? Plain(around, folder, store, start, botSeconds, plain ? "" : verdict.Message)
            : Full(around, folder, store, start, botSeconds, verdict);
    }

    private static TerminalVerdict Judge(Surroundings around) => TerminalGuard.Judge(TerminalFacts.Read() with
    {
        InputRedirected = !around.InputIsTerminal,
        OutputRedirected = !around.OutputIsTerminal,
        Term = around.Environment("TERM"),
    });

    private static int Full(Surroundings around, string folder, OpenedStore store, GameStart start, int botSeconds, TerminalVerdict verdict)
    {
        using ControllerSource controllers = new(botSeconds);
        GameServices services = CompositionRoot.Services(folder, store, controllers);
        PlayerSettings settings = services.Settings.Load();
        GameApp app = new(services);
        TerminalOptions options = new()
        {
            CrashFolder = Path.Combine(folder, "crashes"),
            Theme = verdict.NoColour ? Theme.Colourless : settings.Theme,
            Glyphs = settings.AsciiGlyphs ? Glyphs.Ascii : Glyphs.Unicode,
            SixteenColours = verdict.SixteenColours,
        };
        int code = TerminalSession.Run(options, stage => app.First(stage, start));
        if (store.Failure is { } failure)
        {
            throw failure;
        }

        controllers.Dispose();
        Tell(around, [.. store.Store.Notices, .. controllers.Log]);
        return code;
    }

    private static int Plain(Surroundings around, string folder, OpenedStore store, GameStart start, int botSeconds, string why)
    {
        Tell(around, why.Length > 0 ? [why] : []);
        using ControllerSource controllers = new(botSeconds);
        GameServices services = CompositionRoot.Services(folder, store, controllers);
        Tell(around, services.Library.TakeNotices());
        new PlainGame(services).Run(around.In, around.Out, start, around.InputIsTerminal ? UnseenLine.Read : null);
        controllers.Dispose();
        Tell(around, controllers.Log);
        return ExitCode.Done;
    }

    private static void Tell(Surroundings around, IEnumerable<string> notices)
    {
        foreach (string notice in notices)
        {
            around.Error.WriteLine(notice);
        }
    }
}
