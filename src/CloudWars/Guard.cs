using System.Globalization;
using CloudWars.Screens.Drawing;
using CloudWars.Store;

namespace CloudWars;

/// <summary>The last net: no stack trace reaches the user. A fault of the program leaves a report and says where.</summary>
internal static class Guard
{
    private const int BrokenPipe = 32;

    public static int Run(Surroundings around, string crashFolder, Func<int> work)
    {
        // Figures are written as the files and the rule book write them, wherever the computer stands.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return work();
        }
        catch (BadInputException bad)
        {
            around.Error.WriteLine(SafeText.Clean(bad.Message));
            return ExitCode.BadInput;
        }
        catch (StoreException store)
        {
            around.Error.WriteLine(SafeText.Clean(store.Message));
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            around.Error.WriteLine("Interrupted.");
            return ExitCode.Interrupted;
        }
        catch (IOException pipe) when ((pipe.HResult & 0xFFFF) == BrokenPipe)
        {
            // Whoever read the output has read enough.
            return ExitCode.Done;
        }
        catch (Exception disk) when (DiskTrouble.Is(disk))
        {
            // A full disk, a drive that was pulled out: not a fault of the program, and no report would find room.
            around.Error.WriteLine($"The disk does not do as it should: {DiskTrouble.InWords(disk)}. Make room or name another place, and try again.");
            return ExitCode.BadInput;
        }
        catch (Exception fault)
        {
            around.Error.WriteLine($"CloudWars has hit a fault of its own: {SafeText.Clean(fault.Message)}");
            around.Error.WriteLine(Report(crashFolder, fault));
            return ExitCode.Crash;
        }
    }

    private static string Report(string folder, Exception fault)
    {
        try
        {
            Directory.CreateDirectory(folder);
            string path = Path.Combine(folder, $"crash-{DateTime.UtcNow.ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture)}.txt");
            File.WriteAllText(path, $"{Version.Text}\n{fault}\n");
            return $"A report is in {path}. Saved games are not touched.";
        }
        catch (Exception barred) when (DiskTrouble.Is(barred))
        {
            return $"No report could be written to {folder}.";
        }
    }
}
