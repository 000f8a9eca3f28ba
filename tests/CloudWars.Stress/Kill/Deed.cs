namespace CloudWars.Stress.Kill;

/// <summary>What the victim was about, what of it was acknowledged, and whether it came to its end.</summary>
internal sealed class Deed(string kind, string game = "", string file = "")
{
    public const string Play = "play";
    public const string Continue = "continue";
    public const string Export = "export";
    public const string Import = "import";
    public const string Delete = "delete";
    public const string Article = "article";

    private const string QuarterLine = "quarter";
    private const string DoneLine = "done";

    public string Kind { get; } = kind;

    public string Game { get; private set; } = game;

    public string File { get; } = file;

    /// <summary>Quarters that the screen called resolved.</summary>
    public int Quarters { get; private set; }

    public bool Done { get; private set; }

    /// <summary>The line that the victim writes when it begins this.</summary>
    public string Line => string.Join('\t', Kind, Game, File);

    public static void WriteQuarter(TextWriter told) => told.WriteLine(QuarterLine);

    /// <summary>Written when the program has said that it is done; names the game that it made.</summary>
    public static void WriteDone(TextWriter told, string game = "") => told.WriteLine($"{DoneLine}\t{game}");

    /// <summary>Reads what a victim wrote until it died.</summary>
    public static List<Deed> Read(IEnumerable<string> lines)
    {
        List<Deed> deeds = [];
        foreach (string line in lines)
        {
            string[] parts = line.Split('\t');
            if (parts[0] == QuarterLine)
            {
                deeds[^1].Quarters++;
            }
            else if (parts[0] == DoneLine)
            {
                deeds[^1].Done = true;
                deeds[^1].Game = parts[1].Length > 0 ? parts[1] : deeds[^1].Game;
            }
            else if (parts.Length == 3)
            {
                deeds.Add(new Deed(parts[0], parts[1], parts[2]));
            }
        }

        return deeds;
    }
}
