using CloudWars.Screens.Play;

namespace CloudWars.Screens.Tests.Play;

/// <summary>Exported pages that last as long as the test.</summary>
internal sealed class ExportsInMemory : IExportShelf
{
    public Dictionary<string, string> Files { get; } = [];

    public string Write(string name, string text)
    {
        Files[name] = text;
        return "/somewhere/" + name;
    }
}
