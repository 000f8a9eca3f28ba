using System.Text;
using CloudWars.Stress.Shared;

namespace CloudWars.Stress.Fuzz.Targets;

/// <summary>What is typed into the plain game: any lines, and nothing of them steers the terminal.</summary>
internal sealed class LinesTarget : IFuzzTarget
{
    private const int MostLines = 60;

    private readonly TempFolder _home = new("lines");
    private readonly Shell _shell;
    private int _games;

    public LinesTarget() => _shell = new Shell(_home.Path);

    public string Name => "lines";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        .. ((string[])[
            "\nf5\ny\n\n\nf5\ny\n\n", "\n1\nt\n\n\nyes\n9\nr\n1.25\nyes\nf5\ny\n", "\n4\nn\n1\na\n2\n0.2\n8\n3\n\ns\n9\nf5\ny\n", "\ne\n10\nback\nback\n?\nback\n:\nMarket\nback\nesc\nback\nquit\ny\n",
            "\n2\n3\n4\n5\n6\n7\n8\n9\nright\nleft\nup\ndown\nhelp\n:\nBorrow\n5\nyes\nf5\ny\n", "esc\ns\nback\nq\nn\n",
        ]).Select(Encoding.UTF8.GetBytes),
    ];

    public IReadOnlyList<string> Words { get; } = ["\nf5\ny\n", "\nback\n", "\nesc\n", "\nenter\n", "\nhelp\n", "\nquit\n", "\n:\n", "\ne\n", "\nr\n", "\nt\n", "\nn\n", "\na\n", "\n1\n", "\n7\n", "\nright\n", "\nyes\n", "\n1.5\n", "\n-3\n", "\nno\n", "\n100\n"];

    /// <summary>A whole sitting, in which others think.</summary>
    public double MostSeconds => 20;

    public string? Try(byte[] input)
    {
        string[] lines = [.. Encoding.UTF8.GetString(input).Split('\n').Take(MostLines)];
        using StringWriter output = new() { NewLine = "\n" };
        using StringReader typed = new(string.Join('\n', lines) + "\n");
        ShellAnswer answer = _shell.Run(typed, output, "play", "trainium-gambit:short", "--plain", "--seed", "7", "--seat", "openai=human:Ada\u001b[2J", "--seat", "amazon=ai:random",
            "--seat", "microsoft=ai:random", "--seat", "google=ai:random", "--seat", "anthropic=ai:random", "--seat", "meta=ai:random");
        if (++_games % 50 == 0)
        {
            Directory.Delete(_home.Path, recursive: true);
        }

        return answer.Code is not (0 or 2) ? $"exit code {answer.Code}: {answer.Error}" : ShownText.Problem(answer.Out) ?? ShownText.Problem(answer.Error);
    }

    public void Dispose()
    {
        Directory.CreateDirectory(_home.Path);
        _home.Dispose();
    }
}
