namespace CloudWars.Stress.Kill;

/// <summary>How many quarters each game must have at least, after deeds of which the last may be half done.</summary>
internal sealed class Expectation(Dictionary<string, int> games, Dictionary<string, int> files)
{
    private readonly HashSet<string> _new = [];
    private string _perhapsGone = "";

    /// <summary>Quarters acknowledged of a game whose name was not told before the death; null if no game can be new.</summary>
    private int? _unnamed;

    /// <summary>Whether a game is the one that had this name before this life.</summary>
    public bool IsOld(string name) => games.ContainsKey(name) && !_new.Contains(name);

    public void Follow(Deed deed)
    {
        switch (deed.Kind)
        {
            case Deed.Play when deed.Done:
                Begun(deed.Game, deed.Quarters);
                break;
            case Deed.Play:
                _unnamed = deed.Quarters;
                break;
            case Deed.Continue:
                games[deed.Game] += deed.Quarters;
                break;
            case Deed.Export when deed.Done:
                files[deed.File] = games[deed.Game];
                break;
            case Deed.Import when deed.Done:
                Begun(deed.Game, files.GetValueOrDefault(deed.File));
                break;
            case Deed.Import:
                _unnamed = 0;
                break;
            case Deed.Delete when deed.Done:
                games.Remove(deed.Game);
                _new.Remove(deed.Game);
                break;
            case Deed.Delete:
                _perhapsGone = deed.Game;
                break;
        }
    }

    /// <summary>What is not as expected, or null.</summary>
    public string? Problem(Dictionary<string, int> found)
    {
        foreach ((string name, int quarters) in games)
        {
            bool there = found.TryGetValue(name, out int played);
            if (!there && name != _perhapsGone)
            {
                return $"{name} is gone.";
            }

            if (there && played < quarters)
            {
                return $"{name} has {played} quarters; {quarters} were acknowledged.";
            }
        }

        string[] unknown = [.. found.Keys.Where(n => !games.ContainsKey(n))];
        return unknown.Length > (_unnamed is null ? 0 : 1) ? "games that nobody began, or that were deleted: " + string.Join(", ", unknown)
            : _unnamed > 0 && (unknown.Length == 0 || found[unknown[0]] < _unnamed) ? $"of a new game {_unnamed} quarters were acknowledged; found: {string.Join(", ", unknown.Select(u => $"{u} with {found[u]}"))}"
            : null;
    }

    private void Begun(string name, int quarters)
    {
        games[name] = quarters;
        _new.Add(name);
    }
}
