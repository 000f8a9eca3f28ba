namespace CloudWars.Articles.Organisations;

/// <summary>A run of capitalised words that may name an organisation.</summary>
internal sealed class NameCandidate(string text, string[] words)
{
    public string Text { get; } = text;

    public string[] Words { get; } = words;

    /// <summary>The best evidence of any occurrence, and the sum of all.</summary>
    public int Best { get; private set; }

    public int Sum { get; private set; }

    public bool SeenInside { get; private set; }

    public string? Role { get; private set; }

    public void See(int evidence, bool startsSentence, string? role)
    {
        Best = Math.Max(Best, evidence);
        Sum += evidence;
        SeenInside |= !startsSentence;
        Role ??= role;
    }

    public bool IsOrganisation => Sum >= 2 && Best >= 2 && (SeenInside || Words.Length > 1 || Best >= 3);
}
