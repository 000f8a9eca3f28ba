using System.Globalization;
using CloudWars.Store.Opening;

namespace CloudWars.Store;

/// <summary>
/// Keeps a second program out. The database takes no lock between processes on every system, so this file does; it is let go
/// by the system when the program dies, however it dies.
/// </summary>
public sealed class StoreLock : IDisposable
{
    private readonly FileStream _held;
    private readonly string _owner;

    private StoreLock(string folder, FileStream held, string owner)
    {
        Folder = folder;
        _held = held;
        _owner = owner;
    }

    public string Folder { get; }

    /// <summary>Takes the lock of a folder, and makes the folder if it is not there. Quick: the store itself is not opened.</summary>
    /// <exception cref="StoreException">Another program holds it, or the folder cannot be written.</exception>
    public static StoreLock Take(string folder)
    {
        string path = Path.Combine(folder, "cloudwars.lock");
        string owner = Path.Combine(folder, "cloudwars.pid");
        try
        {
            Directory.CreateDirectory(folder);
            StoreLock taken = new(folder, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None), owner);
            taken.SayWho();
            return taken;
        }
        catch (IOException busy) when (IsHeld(busy))
        {
            throw new StoreException(StoreTrouble.InUse,
                $"Another CloudWars{Pid(owner)} is using the games in {folder}. Close it, or use another folder with --data DIR.", busy);
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw StoreErrors.Unwritable(folder, barred);
        }
    }

    public void Dispose()
    {
        try
        {
            File.Delete(_owner);
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            // The number is only for the message; the lock is what counts.
        }

        _held.Dispose();
    }

    /// <summary>The number is only for the message; a full disk must not keep anybody out.</summary>
    private void SayWho()
    {
        try
        {
            File.WriteAllText(_owner, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception full) when (DiskTrouble.Is(full))
        {
        }
    }

    /// <summary>"Would block" of Linux and of macOS, sharing and lock violation of Windows; anything else is trouble with the disk.</summary>
    private static bool IsHeld(IOException busy) => OperatingSystem.IsWindows() ? (busy.HResult & 0xFFFF) is 32 or 33 : (busy.HResult & 0xFFFF) is 11 or 35;

    private static string Pid(string owner)
    {
        try
        {
            return int.TryParse(File.ReadAllText(owner), NumberStyles.None, CultureInfo.InvariantCulture, out int pid) ? $" (pid {pid})" : "";
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
