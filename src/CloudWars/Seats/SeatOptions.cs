using System.CommandLine;
using CloudWars.Bots;
using CloudWars.Completing;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Players;

namespace CloudWars.Seats;

/// <summary>Who sits where: reads <c>--seat COMPANY=CONTROLLER</c> and fills the seats that nobody named.</summary>
internal static class SeatOptions
{
    public const string Default = "ai:director";
    public const string Human = "human";

    public static Option<string[]> Option() => new Option<string[]>("--seat")
    {
        HelpName = "COMPANY=CONTROLLER",
        Description = "Who plays a company: human, ai:LEVEL, ai:LEVEL/STYLE, or bot:COMMAND LINE for a program of yours (see `cloudwars rules bots`); may be repeated. A seat that is not named is ai:director. "
            + $"Levels: {Names(ControllerCatalog.Levels.Select(l => l.Name))}. Styles: {Names(ControllerCatalog.Styles.Select(s => s.Name))}",
        Arity = ArgumentArity.OneOrMore,
    }.OfSeats();

    /// <summary>Every seat of the scenario with its controller.</summary>
    /// <exception cref="BadInputException">A seat, company or controller that is not there.</exception>
    public static IReadOnlyList<SeatRecord> Read(GameSetup setup, IReadOnlyList<string>? named, bool peoplePlay)
    {
        Dictionary<string, string> chosen = [];
        foreach (string text in named ?? [])
        {
            (string company, string controller) = Split(text);
            CheckCompany(setup, text, company);
            Check($"--seat {text}", controller, peoplePlay);
            if (!chosen.TryAdd(company, controller))
            {
                throw new BadInputException($"--seat {text}: {company} already has a controller, {chosen[company]}. Name each company once.");
            }
        }

        return [.. SeatsOf(setup).Select(id => new SeatRecord(id, chosen.GetValueOrDefault(id, Default)))];
    }

    public static IEnumerable<string> SeatsOf(GameSetup setup) => setup.Companies.Where(c => c.Seat).Select(c => c.Id);

    /// <summary>Complains unless this is a controller that a seat can have.</summary>
    public static void Check(string option, string controller, bool peoplePlay)
    {
        bool human = controller == Human || controller.StartsWith(Human + ":", StringComparison.Ordinal);
        if (human && !peoplePlay)
        {
            throw new BadInputException($"{option}: nobody is asked in a game without a screen. Use an AI, such as {Default}, or `cloudwars play`.");
        }

        if (!human && BotSpec.Problem(controller) is { } problem)
        {
            throw new BadInputException($"{option}: {problem} A controller is {(peoplePlay ? "human, " : "")}ai:LEVEL, ai:LEVEL/STYLE or bot:COMMAND LINE.");
        }
    }

    private static (string Company, string Controller) Split(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && equals < text.Length - 1
            ? (text[..equals].Trim().ToLowerInvariant(), text[(equals + 1)..].Trim())
            : throw new BadInputException($"--seat {text}: write --seat COMPANY=CONTROLLER, such as --seat amazon={Default}.");
    }

    private static void CheckCompany(GameSetup setup, string text, string company)
    {
        if (!SeatsOf(setup).Contains(company))
        {
            string why = setup.IndexOf(company) >= 0 ? $"{company} is played by the game" : $"there is no company \"{company}\"";
            throw new BadInputException($"--seat {text}: {why} in {setup.ScenarioId}. Seats: {Names(SeatsOf(setup))}.");
        }
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);
}
