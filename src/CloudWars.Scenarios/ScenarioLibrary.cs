using CloudWars.Core.Numbers;
using CloudWars.Scenarios.Folders;
using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios;

/// <summary>
/// Finds scenarios: the bundled ones and the user's own. A bundled id cannot be taken by another scenario, so that saved
/// games and measurements keep their meaning; a scenario of the same name is still read by its path.
/// </summary>
public sealed class ScenarioLibrary
{
    /// <summary>The folder of the user's own scenarios, inside the data folder.</summary>
    public const string FolderName = LibraryFolders.Name;

    private readonly Func<IEnumerable<IScenarioFolder>> _find;
    private OrderedDictionary<string, IScenarioFolder> _folders = [];

    private ScenarioLibrary(Func<IEnumerable<IScenarioFolder>> find)
    {
        _find = find;
        Refresh();
    }

    /// <summary>
    /// The bundled scenarios of a clone (the folder is found by walking up from the current one) or else beside the program
    /// or else inside it, then those in the data folder.
    /// </summary>
    public static ScenarioLibrary Default(string? dataFolder = null)
    {
        string? clone = LibraryFolders.OfClone(Environment.CurrentDirectory);
        return new ScenarioLibrary(() =>
        [
            .. LibraryFolders.In(clone, bundled: true),
            .. LibraryFolders.In(Path.Combine(AppContext.BaseDirectory, LibraryFolders.Name), bundled: true),
            .. BuiltInFolder.All,
            .. LibraryFolders.In(dataFolder is null ? null : Path.Combine(dataFolder, LibraryFolders.Name), bundled: false),
        ]);
    }

    /// <summary>The scenarios under one folder only, for tests and tools.</summary>
    public static ScenarioLibrary At(string folder, bool bundled = false) => new(() => LibraryFolders.In(folder, bundled));

    /// <summary>A bundled scenario as it was when the program was built, whatever lies on the disk.</summary>
    public static ScenarioReading BuiltIn(string id) => ScenarioReader.Read(new BuiltInFolder(id), ReadingOptions.Standard);

    public IReadOnlyList<string> Ids => [.. _folders.Keys];

    /// <summary>Looks again which scenarios there are: folders may have come and gone.</summary>
    public void Refresh()
    {
        OrderedDictionary<string, IScenarioFolder> found = [];
        foreach (IScenarioFolder folder in _find())
        {
            found.TryAdd(folder.Id, folder);
        }

        _folders = found;
    }

    /// <summary>All scenarios with what a menu shows of them: bundled ones first, then in the order that they ask for.</summary>
    public IReadOnlyList<ScenarioListing> List() =>
    [
        .. _folders.Values.Select(folder => (Folder: folder, Reading: ScenarioReader.Read(folder, ReadingOptions.Standard)))
            .OrderBy(s => !s.Folder.Bundled)
            .ThenBy(s => s.Reading.File.Order ?? int.MaxValue)
            .Select(s => List(s.Folder, s.Reading)),
    ];

    /// <summary>
    /// Reads the scenario with this id, <c>ID:VARIANT</c>, or path of a folder or file. An id that is not known gives a reading
    /// with one problem that names the nearest ids.
    /// </summary>
    public ScenarioReading Load(string idOrPath)
    {
        ArgumentNullException.ThrowIfNull(idOrPath);
        string[] parts = idOrPath.Split(':', 2);
        if (_folders.TryGetValue(parts[0], out IScenarioFolder? folder))
        {
            return ScenarioReader.Read(folder, new ReadingOptions { Variant = parts.Length > 1 ? parts[1] : null });
        }

        if (LibraryFolders.LooksLikePath(idOrPath))
        {
            return ScenarioReader.ReadPath(idOrPath);
        }

        string shown = ScalarBinder.Short(idOrPath);
        return ScenarioReading.Failed(shown, $"There is no scenario \"{shown}\".", Spelling.Hint(parts[0], _folders.Keys));
    }

    private static ScenarioListing List(IScenarioFolder folder, ScenarioReading reading)
    {
        Format.ScenarioFile file = reading.File;
        return new ScenarioListing(
            folder.Id,
            file.Title ?? folder.Id,
            file.Summary ?? (reading.Ok ? "" : $"It has {Counted.Of(reading.Errors, "error")}."),
            file.Quarters ?? 0,
            [.. (file.Companies ?? []).Where(c => c.Value.Seat != false).Select(c => c.Key)],
            [.. (file.Variants ?? []).Keys],
            folder.Place,
            folder.Bundled,
            reading.Ok,
            file.Tutorial == true);
    }
}
