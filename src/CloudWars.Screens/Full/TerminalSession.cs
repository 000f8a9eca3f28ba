using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CloudWars.Core.Replay;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;
using Terminal.Gui.App;
using Terminal.Gui.Input;

namespace CloudWars.Screens.Full;

/// <summary>
/// Runs the full screen from first paint to restored terminal, whatever ends it: the player, a signal or a fault.
/// </summary>
public static class TerminalSession
{
    public const int CrashExitCode = 70;

    /// <summary>The saved games cannot be used; the message says why.</summary>
    public const int RefusedExitCode = 2;

    /// <summary>Returns the exit code of the program. The guard must have said that the full screen works here.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The last place that can give the terminal back and say what happened.")]
    public static int Run(TerminalOptions options, Func<IStage, IScreen> first)
    {
        try
        {
            PlayersDirectory.WhileAway(LibrarySettings.Apply);
            RunWindow(options, first);
            return 0;
        }
        catch (ShelfException barred)
        {
            // Not a fault of the program: a full disk, a damaged file.
            Console.Error.WriteLine(SafeText.Clean(barred.Message));
            return RefusedExitCode;
        }
        catch (Exception failure)
        {
            Report(options, failure);
            return CrashExitCode;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RunWindow(TerminalOptions options, Func<IStage, IScreen> first)
    {
        using IApplication app = Application.Create().Init();
        if (options.SixteenColours && app.Driver is { } driver)
        {
            driver.Force16Colors = true;
        }

        Pace.Keep(app);
        using EndingSignals signals = new(() => app.Invoke(() => EndFromOutside(app, options)));
        using GameWindow window = new(Palette.For(options.Theme), options.Glyphs, first);
        app.Run(window);
    }

    /// <summary>Ends every window, the curtain too.</summary>
    internal static void EndAll(IApplication app)
    {
        foreach (SessionToken session in app.SessionStack?.ToArray() ?? [])
        {
            if (session.Runnable is Curtain curtain)
            {
                curtain.MayLeave = true;
            }

            if (session.Runnable is { } runnable)
            {
                app.RequestStop(runnable);
            }
        }
    }

    private static void EndFromOutside(IApplication app, TerminalOptions options)
    {
        options.Ending();
        EndAll(app);
    }

    private static void Report(TerminalOptions options, Exception failure)
    {
        string? path = CrashReport.Write(options.CrashFolder, failure, DateTimeOffset.UtcNow);
        Console.Error.WriteLine("CloudWars stopped because of a fault of its own: " + failure.Message);
        Console.Error.WriteLine(path is null ? failure.ToString() : "A report was written to " + path);
    }
}
