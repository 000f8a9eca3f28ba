using System.Text;
using CloudWars.Screens.Play;
using CloudWars.Store;

namespace CloudWars.Play;

/// <summary>Exported pages lie in a folder of their own beside the saved games.</summary>
internal sealed class ExportFolder(string dataFolder) : IExportShelf
{
    public string Write(string name, string text)
    {
        string folder = Path.Combine(dataFolder, "exports");
        string path = Path.Combine(folder, Path.GetFileName(name));
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return path;
        }
        catch (Exception barred) when (DiskTrouble.Is(barred))
        {
            throw new IOException($"{path} cannot be written: {DiskTrouble.InWords(barred)}. Make room or allow writing there, or use another folder with --data DIR.", barred);
        }
    }
}
