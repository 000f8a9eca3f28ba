using System.Text;
using CloudWars.Stress.Shared;

namespace CloudWars.Stress.Fuzz.Targets;

/// <summary>Command lines: an exit code of the four, words without escapes, no stack trace.</summary>
internal sealed class CommandTarget : IFuzzTarget
{
    private const int MostWords = 14;

    /// <summary>Long work by design, or work without end: only their help and what is wrong with their words is tried.</summary>
    private static readonly string[] Long = ["simulate", "tournament", "balance", "forecast", "bench", "review", "whatif", "check", "--watch"];

    private readonly TempFolder _home = new("commands");
    private readonly Shell _shell;

    public CommandTarget()
    {
        _shell = new Shell(_home.Path);
        Environment.CurrentDirectory = _home.Path;
        File.WriteAllText(_home.In("article.md"), File.ReadAllText(Repository.Article("halyard-talks.md")));
        File.WriteAllText(_home.In("broken.json"), "{ \"title\": \"\\u001b[2J\", \"companies\": { \"\\u001b[31mred\": {} } }");
        _shell.Run("scenario", "new", "mine");
    }

    public string Name => "commands";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        .. ((string[])[
            "--help", "--version", "scenario list", "scenario show trainium-gambit", "scenario show mine --format json", "scenario validate broken.json mine --format json",
            "scenario import missing.md --quarters 4 --prefer 2 --format json", "scenario import article.md --help", "scenario schema", "game list --format json", "game export none-1 out.json", "game import broken.json",
            "game delete none-1", "replay broken.json --verify", "replay none-1 --quarter 3", "rules valuation", "rules parameters --format json", "bot schema",
            "play trainium-gambit:short --plain --seed 7 --seat amazon=human:Ada --seat openai=ai:director/grower", "continue none-1 --plain", "simulate --help --games 3 --ledger x",
            "simulate nowhere --games 0 --seat amazon=bot: --threads 99999",
        ]).Select(Encoding.UTF8.GetBytes),
    ];

    public IReadOnlyList<string> Words { get; } =
        [" --seat ", " --seed ", " --quarters ", " --format ", " json ", " text ", " --help ", " --plain ", " -- ", " - ", " @file ", "=", "amazon=human", "ai:director", "bot:none", "human:\u001b[31m", " mine ", " article.md ", " broken.json ", "trainium-gambit:", ":short"];

    public string? Try(byte[] input)
    {
        string[] words = [.. Encoding.UTF8.GetString(input).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Take(MostWords)];

        // No path but names in this folder: what a user asks to have written is written, and this may run with every right.
        if (words.Length == 0 || words.Any(w => w.AsSpan().ContainsAny('/', '\\', '~') || w.Contains("--data", StringComparison.Ordinal)) || IsLong(words))
        {
            return null;
        }

        ShellAnswer answer = _shell.Run(words);
        return answer.Code is not (0 or 1 or 2 or 130) ? $"exit code {answer.Code}: {answer.Error}"
            : answer.Error.Contains("\n   at ", StringComparison.Ordinal) ? answer.Error
            : ShownText.Problem(answer.Out) ?? ShownText.Problem(answer.Error);
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = Repository.Root;
        _home.Dispose();
    }

    /// <summary>An import that succeeds plays trial games; articles and facts are fuzzed for themselves.</summary>
    private static bool IsLong(string[] words) => !words.Contains("--help") && !words.Contains("nowhere")
        && (words.Any(w => Long.Any(l => w.Contains(l, StringComparison.OrdinalIgnoreCase))) || (words.Contains("import") && words.Any(w => w.Contains("article.md", StringComparison.Ordinal))));
}
