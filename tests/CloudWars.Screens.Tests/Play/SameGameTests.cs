using CloudWars.Core.Replay;
using CloudWars.Screens.Play;
using CloudWars.Screens.Tests.Full;
using Terminal.Gui.Input;

namespace CloudWars.Screens.Tests.Play;

/// <summary>Plain lines and the full screen are two doors to one game: the same decisions give the same game, to the last bit.</summary>
[Collection(ProcessWide.Name)]
public sealed class SameGameTests
{
    private const int Quarters = 4;
    private const int TurnsMost = 200;

    /// <summary>What is decided in each quarter: the letter of an order and what is typed into its form.</summary>
    private static readonly Decided[][] Script =
    [
        [new("r", ["1.25"]), new("t", ["", ""]), new("a", [])],
        [new("r", ["1.5"]), new("l", ["2"])],
        [new("f", [])],
        [new("i", ["3"]), new("r", ["0.75"])],
    ];

    [Fact]
    public void A_scripted_game_ends_with_the_same_hash_in_plain_lines_and_on_the_full_screen()
    {
        GameRecord plain = InPlainLines();
        GameRecord full = OnTheFullScreen();

        Assert.Equal(Quarters, plain.Played.Count);
        Assert.All(plain.Played, quarter => Assert.NotEmpty(quarter.Rounds[0].Seats.Single(s => s.Company == TestGame.Lab).Orders));
        Assert.Equal(plain.Played.Select(q => q.Hash), full.Played.Select(q => q.Hash));
    }

    private static GameRecord InPlainLines()
    {
        ShelfInMemory shelf = new();
        StringWriter told = new();
        int quarter = 0;
        AnsweringLines lines = new(told, screen => Next(screen, ref quarter) switch
        {
            Turn.Orders => [.. Script[quarter - 1].SelectMany(InLines), "f5", "y"],
            Turn.Answers => ["f5", "y"],
            Turn.GoOn => [""],
            _ => null,
        });
        new PlainGame(TestGame.Services(Quarters, shelf)).Run(lines, told, TestGame.Start());
        return shelf.Load("game-1")!;
    }

    private static GameRecord OnTheFullScreen()
    {
        ShelfInMemory shelf = new();
        using TestTerminal terminal = new(stage => new GameApp(TestGame.Services(Quarters, shelf)).First(stage, TestGame.Start()));
        int quarter = 0;
        for (int turn = 0; turn < TurnsMost && shelf.Load("game-1")!.Played.Count < Quarters; turn++)
        {
            switch (Next(terminal.Screen, ref quarter))
            {
                case Turn.Orders:
                    foreach (Decided decided in Script[quarter - 1])
                    {
                        ByKeys(terminal, decided);
                    }

                    terminal.Press(Key.F5).Type("y");
                    break;
                case Turn.Answers:
                    terminal.Press(Key.F5).Type("y");
                    break;
                case Turn.GoOn:
                    terminal.Press(Key.Esc);
                    break;
                default:
                    terminal.Await(() => Next(terminal.Screen, quarter) != Turn.Wait || shelf.Load("game-1")!.Played.Count == Quarters);
                    break;
            }
        }

        return shelf.Load("game-1")!;
    }

    private static IEnumerable<string> InLines(Decided decided) => decided.Letter == "a"
        ? ["4", "a", "1"]
        : [decided.Letter, .. decided.Typed, .. decided.Typed.Length > 0 ? ["yes"] : Array.Empty<string>()];

    private static void ByKeys(TestTerminal terminal, Decided decided)
    {
        if (decided.Letter == "a")
        {
            terminal.Type("4a1");
            return;
        }

        terminal.Type(decided.Letter);
        foreach (string typed in decided.Typed)
        {
            terminal.Type(typed).Press(Key.CursorDown);
        }

        if (decided.Typed.Length > 0)
        {
            // The fields are left with Down; the button that confirms is the next stop.
            terminal.Press(Key.Enter);
        }
    }

    private static Turn Next(string screen, ref int quarter)
    {
        Turn turn = Next(screen, quarter);
        quarter += turn == Turn.Orders ? 1 : 0;
        return turn;
    }

    /// <summary>What the last page asks for.</summary>
    private static Turn Next(string screen, int quarter) =>
        screen.Contains("Answers are due", StringComparison.Ordinal) ? Turn.Answers
        : screen.Contains($"To decide in Q{quarter + 1} 2026", StringComparison.Ordinal) ? Turn.Orders
        : screen.Contains("A small world", StringComparison.Ordinal) || screen.Contains("resolves", StringComparison.Ordinal) || screen.Contains("why the value moved", StringComparison.Ordinal) ? Turn.GoOn
        : Turn.Wait;

    private enum Turn
    {
        Wait,
        Orders,
        Answers,
        GoOn,
    }

    private sealed record Decided(string Letter, string[] Typed);
}
