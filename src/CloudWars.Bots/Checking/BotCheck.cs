using CloudWars.Bots.Running;
using CloudWars.Core.World;

namespace CloudWars.Bots.Checking;

/// <summary>
/// Plays a bot through ordinary and odd situations and says what it does wrong. Each check starts the program anew. Adding one: a
/// method that collects problems, and a line in <see cref="All"/>.
/// </summary>
public sealed class BotCheck
{
    private readonly BotCommand _command;
    private readonly BotOptions _options;
    private readonly IReadOnlyList<GameSetup> _scenarios;

    /// <param name="command">The bot.</param>
    /// <param name="scenarios">Scenarios to play, at least one.</param>
    /// <param name="options">How long to wait for each answer.</param>
    public BotCheck(BotCommand command, IReadOnlyList<GameSetup> scenarios, BotOptions options) =>
        (_command, _scenarios, _options) = (command, scenarios, options);

    /// <summary>Names of the checks, in their order.</summary>
    public IReadOnlyList<(string Name, string Asks)> Checks => [.. All.Select(c => (c.Name, c.Asks))];

    private GameSetup Main => _scenarios[0];

    private (string Name, string Asks, Action<CheckNotes, CancellationToken> Run)[] All =>
    [
        ("start", "The program starts, answers hello with ready, and ends when the game does.", Greeting),
        ("cloud", "A cloud's seat: every quarter is answered with orders that can be read.", (n, c) => Ordinary(n, Role.Cloud, c)),
        ("lab", "A lab's seat: every quarter is answered with orders that can be read.", (n, c) => Ordinary(n, Role.Lab, c)),
        ("scenarios", "Other scenarios and their seats are played as well.", Others),
        ("offers", "Offers of every kind are answered, each with an order about that very deal or null.", Offers),
        ("new-fields", "Fields that the bot does not know are ignored.", NewFields),
        ("asked-again", "The same quarter may be asked again under a new id; the answer carries the new one.", AskedAgain),
        ("saved-game", "A game may go on in the middle, with a program that was started afresh.", SavedGame),
        ("last-quarters", "Near the end nothing new can be signed; the bot plays on.", LastQuarters),
        ("long-names", "Long names with quotes, accents and other scripts break nothing.", LongNames),
        ("out-of-the-game", "A bot whose company failed or was taken over waits for the end without a word.", OutOfTheGame),
        ("input-closed", "The program ends when its input is closed, even without an end.", InputClosed),
    ];

    /// <summary>Runs the checks and hands over each verdict as it is known. A program that does not start is checked no further.</summary>
    /// <param name="tell">Takes the verdicts.</param>
    /// <param name="only">The name of the one check to run, or null for all.</param>
    /// <returns>True if all passed.</returns>
    public bool Run(Action<CheckVerdict> tell, string? only, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(tell);
        bool passed = true;
        foreach ((string name, string asks, Action<CheckNotes, CancellationToken> check) in All.Where(c => only is null || c.Name == only))
        {
            cancel.ThrowIfCancellationRequested();
            CheckNotes notes = new();
            check(notes, cancel);
            CheckVerdict verdict = new(name, asks, notes.Problems, notes.Notes);
            passed &= verdict.Passed;
            tell(verdict);
            if (!passed && name == All[0].Name)
            {
                break;
            }
        }

        return passed;
    }

    private static string SeatOf(GameSetup setup, Role role) =>
        (setup.Companies.FirstOrDefault(c => c.Seat && c.Role == role) ?? setup.Companies.First(c => c.Seat)).Id;

    private CheckTable Table(GameSetup setup, string seat, CheckNotes notes) => new(_command, _options, setup, seat, notes);

    private CheckTalk Talk(GameSetup setup, CheckNotes notes) => new(_command, _options, setup, SeatOf(setup, Role.Cloud), notes);

    private void Greeting(CheckNotes notes, CancellationToken cancel)
    {
        using CheckTalk talk = Talk(Main, notes);
        if (talk.Greet(cancel))
        {
            talk.SayEnd();
            talk.MustEnd("after end");
        }
    }

    private void Ordinary(CheckNotes notes, Role role, CancellationToken cancel) =>
        Table(Main with { Quarters = Math.Min(Main.Quarters, 8) }, SeatOf(Main, role), notes).Play(cancel);

    private void Others(CheckNotes notes, CancellationToken cancel)
    {
        foreach (GameSetup setup in _scenarios.Skip(1))
        {
            string last = setup.Companies.Last(c => c.Seat).Id;
            Table(setup with { Quarters = 4 }, last, notes).Play(cancel);
        }

        if (_scenarios.Count == 1)
        {
            notes.Note("There is only one scenario; its last seat was played.");
            Table(Main with { Quarters = 4 }, Main.Companies.Last(c => c.Seat).Id, notes).Play(cancel);
        }
    }

    private void Offers(CheckNotes notes, CancellationToken cancel)
    {
        foreach (Role role in (Role[])[Role.Cloud, Role.Lab])
        {
            CheckTable table = Table(Main with { Quarters = 8 }, SeatOf(Main, role), notes);
            table.OthersOffer = true;
            table.Play(cancel);
            if (table.Proposals == 0)
            {
                notes.Note($"{table.Seat} was made no offer within a quarter.");
            }
        }
    }

    private void NewFields(CheckNotes notes, CancellationToken cancel)
    {
        CheckTable table = Table(Main with { Quarters = 4 }, SeatOf(Main, Role.Cloud), notes);
        table.OthersOffer = true;
        table.Rewrite = StrangeFields.Into;
        table.Play(cancel);
    }

    private void AskedAgain(CheckNotes notes, CancellationToken cancel)
    {
        using CheckTalk talk = Talk(Main, notes);
        if (talk.Greet(cancel))
        {
            talk.AskQuarter(cancel);
            talk.AskQuarter(cancel);
        }
    }

    private void SavedGame(CheckNotes notes, CancellationToken cancel)
    {
        CheckTable table = Table(Main with { Quarters = 6 }, SeatOf(Main, Role.Lab), notes);
        table.JoinsAfter = 3;
        table.Play(cancel);
    }

    private void LastQuarters(CheckNotes notes, CancellationToken cancel)
    {
        CheckTable table = Table(Main with { Quarters = Math.Max(4, Main.Rules.DealFreeze) }, SeatOf(Main, Role.Lab), notes);
        table.JoinsAfter = Math.Max(0, table.Quarters - Main.Rules.DealFreeze - 1);
        table.Play(cancel);
    }

    private void LongNames(CheckNotes notes, CancellationToken cancel)
    {
        string odd = string.Concat(Enumerable.Repeat("Größte \"Wolke\" 雲の会社 \\ ☁ ", 8));
        GameSetup named = Main with { Quarters = 4, Title = odd, Companies = [.. Main.Companies.Select(c => c with { Name = odd + c.Name, Blurb = odd })] };
        Table(named, SeatOf(Main, Role.Cloud), notes).Play(cancel);
    }

    private void OutOfTheGame(CheckNotes notes, CancellationToken cancel)
    {
        foreach (bool takenOver in (bool[])[false, true])
        {
            using CheckTalk talk = Talk(Main, notes);
            if (talk.Greet(cancel) && talk.AskQuarter(cancel))
            {
                talk.SayOut(takenOver);
                talk.MustBeSilent(cancel);
                talk.SayEnd();
                talk.MustEnd("after end");
            }
        }
    }

    private void InputClosed(CheckNotes notes, CancellationToken cancel)
    {
        using CheckTalk talk = Talk(Main, notes);
        if (talk.Greet(cancel) && talk.AskQuarter(cancel))
        {
            talk.MustEnd("when its input was closed");
        }
    }
}
