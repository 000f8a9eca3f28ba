using System.CommandLine;
using System.CommandLine.Completions;
using CloudWars.Analysis;
using CloudWars.Commands;
using CloudWars.Players;
using CloudWars.Scenarios;
using CloudWars.Seats;
using CloudWars.Store;

namespace CloudWars.Completing;

/// <summary>
/// What a shell offers when the Tab key is pressed, beyond the names of commands and options that it knows from the command tree:
/// scenarios, saved games, companies, players. What cannot be read is not offered; completing never fails.
/// </summary>
internal static class Suggestions
{
    public static Argument<T> OfScenarios<T>(this Argument<T> argument)
    {
        argument.CompletionSources.Add(context => Quietly(() => ScenarioIds(context)));
        return argument;
    }

    public static Argument<T> OfSavedGames<T>(this Argument<T> argument)
    {
        argument.CompletionSources.Add(context => Quietly(() => GameNames(context)));
        return argument;
    }

    public static Argument<T> OfTopics<T>(this Argument<T> argument)
    {
        argument.CompletionSources.Add(_ => Quietly(() => new RuleBook().Pages.Select(p => p.Topic)));
        return argument;
    }

    public static Option<T> OfWords<T>(this Option<T> option, IEnumerable<string> words)
    {
        option.CompletionSources.Add(_ => words.Select(w => new CompletionItem(w)));
        return option;
    }

    /// <summary>COMPANY=CONTROLLER: first the companies of the scenario that is on the line, behind the equals sign who may play.</summary>
    public static Option<T> OfSeats<T>(this Option<T> option)
    {
        option.CompletionSources.Add(context => Quietly(() => Seats(context)));
        return option;
    }

    public static IEnumerable<string> Levels => ControllerCatalog.Levels.Select(l => l.Name);

    private static IEnumerable<string> Seats(CompletionContext context)
    {
        string word = context.WordToComplete;
        int equals = word.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            return Library(context).Load(Scenario(context.ParseResult)).Setup is { } setup ? SeatOptions.SeatsOf(setup).Select(c => c + "=") : [];
        }

        string[] styles = [.. ControllerCatalog.Styles.Select(s => s.Name)];
        IEnumerable<string> players = Levels.SelectMany(l => styles.Select(s => $"ai:{l}/{s}").Prepend($"ai:{l}")).Prepend(SeatOptions.Human).Append("bot:");
        return players.Select(p => word[..(equals + 1)] + p);
    }

    private static string Scenario(ParseResult parsed)
    {
        Argument? scenario = parsed.CommandResult.Command.Arguments.FirstOrDefault(a => a.Name == Ask.ScenarioName);
        string? named = scenario is null ? null : parsed.GetResult(scenario)?.Tokens is [.., { } last] ? last.Value : null;
        return string.IsNullOrEmpty(named) ? Ask.ArticlesScenario : named;
    }

    private static IEnumerable<string> ScenarioIds(CompletionContext context) =>
        Library(context).List().SelectMany(s => s.Variants.Select(v => $"{s.Id}:{v}").Prepend(s.Id));

    private static List<string> GameNames(CompletionContext context)
    {
        string folder = Folder(context);
        if (!Directory.Exists(folder))
        {
            return [];
        }

        using GameStore store = GameStore.Open(folder);
        return [.. store.List().Select(g => g.Name)];
    }

    private static ScenarioLibrary Library(CompletionContext context) => ScenarioLibrary.Default(Folder(context));

    private static string Folder(CompletionContext context) => DataFolder.Find(context.ParseResult.GetValue<string?>("--data"));

    private static IEnumerable<CompletionItem> Quietly(Func<IEnumerable<string>> words)
    {
        try
        {
            return [.. words().Select(w => new CompletionItem(w))];
        }
        catch (Exception barred) when (barred is StoreException or IOException or UnauthorizedAccessException or InvalidOperationException or ArgumentException)
        {
            return [];
        }
    }
}
