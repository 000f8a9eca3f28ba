using System.Text;

namespace CloudWars.Importing;

/// <summary>A title as the name of a folder: nothing in it can be a path, however the title reads.</summary>
public static class Slug
{
    private const int LengthMax = 36;

    /// <summary>Names that Windows keeps for devices.</summary>
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(i => new[] { $"com{i}", $"lpt{i}" })];

    public static string Of(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        StringBuilder slug = new();
        foreach (char c in title.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }

            if (slug.Length >= LengthMax)
            {
                break;
            }
        }

        string made = slug.ToString().Trim('-');
        return made.Length == 0 ? "article" : Devices.Contains(made) ? $"{made}-article" : made;
    }
}
