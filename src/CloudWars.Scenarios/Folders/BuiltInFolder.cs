using System.Reflection;
using System.Text;

namespace CloudWars.Scenarios.Folders;

/// <summary>A bundled scenario inside the program itself, for builds that have no folder beside them.</summary>
internal sealed record BuiltInFolder(string Id) : IScenarioFolder
{
    private const string Root = "scenarios/";

    public string Place => "built in";

    public bool Bundled => true;

    public static IEnumerable<BuiltInFolder> All => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(n => n.StartsWith(Root, StringComparison.Ordinal) && n.EndsWith(DiskFolder.FileName, StringComparison.Ordinal))
        .Select(n => new BuiltInFolder(n[Root.Length..^(DiskFolder.FileName.Length + 1)]));

    public FolderText Read() => new(Bytes(DiskFolder.FileName), Encoding.UTF8.GetString(Bytes(DiskFolder.BriefingName) ?? []));

    private byte[]? Bytes(string name)
    {
        // The separator in a resource's name is that of the system the program was built on.
        Assembly program = Assembly.GetExecutingAssembly();
        using Stream? stream = program.GetManifestResourceStream($"{Root}{Id}/{name}") ?? program.GetManifestResourceStream($"{Root}{Id}\\{name}");
        if (stream is null)
        {
            return null;
        }

        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
