using System.CommandLine;
using System.Globalization;
using CloudWars.Stress.Shared;

namespace CloudWars.Stress.Kill;

/// <summary>
/// The program that is killed: does one thing after the other with the real command line (plays, goes on, exports, imports,
/// deletes, imports an article) and writes what it begins and what was acknowledged, until it dies.
/// </summary>
internal sealed class Victim(string home, int seed, TextWriter told)
{
    public const string Name = "victim";
    public const string Ready = "ready";
    private const int MostGames = 6;
    private const int Exports = 3;
    private const int MostScenarios = 3;

    private readonly Shell _shell = new(home);
    private readonly Random _dice = new(seed);

    public static Command Build()
    {
        Argument<string> folder = new("FOLDER");
        Argument<int> seed = new("SEED");
        Command command = new(Name, "What `kill` kills") { folder, seed };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            StreamWriter told = new(Console.OpenStandardOutput()) { AutoFlush = true, NewLine = "\n" };
            new Victim(parsed.GetValue(folder)!, parsed.GetValue(seed), told).Run();
        });
        return command;
    }

    public static string ExportFile(string home, int number) => Path.Combine(home, "exports", $"game-{number}.json");

    private void Run()
    {
        List<(string Name, bool Over)> games = Games();
        told.WriteLine(Ready);
        while (true)
        {
            double toss = _dice.NextDouble();
            if (games.Count == 0 || (toss < 0.14 && games.Count < MostGames))
            {
                Play();
            }
            else if (toss < 0.32 && games.Any(g => !g.Over))
            {
                Continue(Any([.. games.Where(g => !g.Over).Select(g => g.Name)]));
            }
            else if (toss < 0.53)
            {
                Export(Any([.. games.Select(g => g.Name)]));
            }
            else if (toss < 0.75 && games.Count < MostGames)
            {
                Import();
            }
            else if (toss < 0.78)
            {
                ImportArticle();
            }
            else
            {
                Delete(Any([.. games.Select(g => g.Name)]));
            }

            games = Games();
        }
    }

    private void Play()
    {
        Begin(new Deed(Deed.Play));
        Game("play", "trainium-gambit:short", "--seed", _dice.Next().ToString(CultureInfo.InvariantCulture), "--seat", "amazon=human", "--seat", "microsoft=ai:intern",
            "--seat", "google=ai:random", "--seat", "openai=ai:intern", "--seat", "anthropic=ai:random", "--seat", "meta=ai:random");
        Deed.WriteDone(told, Games()[0].Name);
    }

    private void Continue(string game)
    {
        Begin(new Deed(Deed.Continue, game));
        Game("continue", game);
        Deed.WriteDone(told);
    }

    private void Game(params string[] arguments)
    {
        ScriptedPlayer player = new(_dice.Next(1, 5), () => Deed.WriteQuarter(told));
        Expect(_shell.Run(player.In, player.Out, arguments));
    }

    private void Export(string game)
    {
        string file = ExportFile(home, _dice.Next(Exports));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        Begin(new Deed(Deed.Export, game, file));
        Expect(_shell.Run("game", "export", game, file));
        Deed.WriteDone(told);
    }

    private void Import()
    {
        string file = ExportFile(home, _dice.Next(Exports));
        if (File.Exists(file))
        {
            Begin(new Deed(Deed.Import, "", file));
            ShellAnswer answer = Expect(_shell.Run("game", "import", file));
            Deed.WriteDone(told, answer.Out.Trim());
        }
    }

    private void Delete(string game)
    {
        Begin(new Deed(Deed.Delete, game));
        Expect(_shell.Run("game", "delete", game));
        Deed.WriteDone(told);
    }

    /// <summary>A scenario of an article; the oldest goes when there are too many.</summary>
    private void ImportArticle()
    {
        string own = Path.Combine(home, "scenarios");
        if (Directory.Exists(own) && Directory.GetDirectories(own) is { Length: >= MostScenarios } many)
        {
            Directory.Delete(many[0], recursive: true);
        }

        Begin(new Deed(Deed.Article));
        Expect(_shell.Run("scenario", "import", Repository.Article("halyard-talks.md"), "--games", "2"));
        Deed.WriteDone(told);
    }

    private List<(string Name, bool Over)> Games() =>
    [
        .. Expect(_shell.Run("game", "list", "--format", "json")).Json.GetProperty("games").EnumerateArray()
            .Select(g => (g.GetProperty("name").GetString()!, g.GetProperty("over").GetBoolean())),
    ];

    private void Begin(Deed deed) => told.WriteLine(deed.Line);

    private string Any(IReadOnlyList<string> many) => many[_dice.Next(many.Count)];

    /// <summary>Nothing that it does may fail: then the victim dies by itself, and its words are the finding.</summary>
    private static ShellAnswer Expect(ShellAnswer answer)
    {
        if (answer.Code != 0)
        {
            Console.Error.WriteLine($"exit code {answer.Code}: {answer.Error}");
            Environment.Exit(answer.Code);
        }

        return answer;
    }
}
