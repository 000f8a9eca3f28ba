namespace CloudWars.Stress.Shared;

/// <summary>A folder of its own for one run, gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder(string what)
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"cloudwars-{what}-{Guid.NewGuid():N}");
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string In(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
