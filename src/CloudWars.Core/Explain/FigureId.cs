namespace CloudWars.Core.Explain;

/// <summary>
/// Names one figure of a game: its kind, and whose it is ("cash:amazon", "chips-work:google:tpu"). Pages write it beside every
/// number they show; whatever is asked about a number is asked by this name.
/// </summary>
public readonly record struct FigureId(string Kind, string Subject = "", string Detail = "")
{
    private const int LengthMax = 200;

    public static FigureId? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] words = text.Split(':', 3);
        return text.Length is 0 or > LengthMax ? null : new FigureId(words[0], words.Length > 1 ? words[1] : "", words.Length > 2 ? words[2] : "");
    }

    public override string ToString() => Detail.Length > 0 ? $"{Kind}:{Subject}:{Detail}" : Subject.Length > 0 ? $"{Kind}:{Subject}" : Kind;
}
