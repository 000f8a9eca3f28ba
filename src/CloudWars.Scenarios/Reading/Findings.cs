namespace CloudWars.Scenarios.Reading;

/// <summary>Collects problems, and remembers where each path of the file stands so that a check need only name the path.</summary>
internal sealed class Findings(LineMap lines)
{
    private readonly Dictionary<string, int> _offsets = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];
    private readonly HashSet<string> _failed = new(StringComparer.Ordinal);
    private int _more;

    public bool AnyError { get; private set; }

    /// <summary>Nothing could be read at all, so asking for what is missing makes no sense.</summary>
    public bool Stopped { get; private set; }

    /// <summary>So many problems are listed that no more will be; working out good advice for the rest would be lost time.</summary>
    public bool Full => _problems.Count >= ReadingLimits.Problems;

    public void Place(string path, int offset) => _offsets.TryAdd(path, offset);

    public void Error(string path, string message, string remedy = "") => Add(Severity.Error, path, OffsetOf(path), message, remedy);

    public void Warn(string path, string message, string remedy = "") => Add(Severity.Warning, path, OffsetOf(path), message, remedy);

    public void ErrorAt(string path, int offset, string message, string remedy = "") => Add(Severity.Error, path, offset, message, remedy);

    public void Stop(int offset, string message, string remedy)
    {
        Stopped = true;
        ErrorAt("", offset, message, remedy);
    }

    /// <summary>Whether the path or something within it was found wrong already, so that a check need not call it missing too.</summary>
    public bool Failed(string path) => _failed.Contains(path);

    /// <summary>All problems, errors and warnings together, in the order of the file.</summary>
    public IReadOnlyList<Problem> Problems()
    {
        List<Problem> all = [.. _problems.OrderBy(p => p.Line).ThenBy(p => p.Column)];
        if (_more > 0)
        {
            all.Add(new Problem(Severity.Error, "", 0, 0, $"There are {_more} more problems.", "Mend these first."));
        }

        return all;
    }

    private void Add(Severity severity, string path, int offset, string message, string remedy)
    {
        if (severity == Severity.Error)
        {
            AnyError = true;
            for (string part = path; part.Length > 0 && _failed.Add(part); part = Around(part))
            {
                // Whatever contains a mistake is mistaken itself.
            }
        }

        if (Full)
        {
            _more++;
            return;
        }

        Position at = lines.At(offset);
        _problems.Add(new Problem(severity, path, at.Line, at.Column, message, remedy));
    }

    /// <summary>Where the path stands, or else where the nearest part around it does.</summary>
    private int OffsetOf(string path)
    {
        for (string at = path; at.Length > 0; at = Around(at))
        {
            if (_offsets.TryGetValue(at, out int offset))
            {
                return offset;
            }
        }

        return _offsets.GetValueOrDefault("");
    }

    private static string Around(string path) => path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];
}
