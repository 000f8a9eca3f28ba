using System.CommandLine;
using CloudWars.Core.World;
using CloudWars.Scenarios;

namespace CloudWars.Commands;

/// <summary>Options and arguments that several verbs share, and what they stand for.</summary>
internal static class Ask
{
    public const string ArticlesScenario = "trainium-gambit";

    public static Argument<string> Scenario() => new("SCENARIO") { Description = "Id of a scenario (see `cloudwars scenario list`), ID:VARIANT, or the path of one" };

    public static Option<int> Games(int usual) => Number("--games", "N", $"How many games (default {usual})", usual, 1, 1_000_000);

    public static Option<int> Threads() => Number("--threads", "N", "Games at a time (default: all processors); the result does not depend on it", Environment.ProcessorCount, 1, 256);

    public static Option<int> Quarters() => Number("--quarters", "N", "Length of the game (default: the scenario's own)", 0, 4, Limits.Quarters);

    public static Option<ulong> Seed(ulong usual)
    {
        Option<ulong> option = new("--seed") { HelpName = "N", Description = $"Seed of all luck (default {usual})", DefaultValueFactory = _ => usual };
        return option;
    }

    public static Option<int> Number(string name, string unit, string meaning, int usual, int min, int max)
    {
        Option<int> option = new(name) { HelpName = unit, Description = meaning, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[^1].Value, out int value) && (value < min || value > max))
            {
                result.AddError($"{name} {value}: between {min} and {max}, please.");
            }
        });
        return option;
    }

    /// <summary>The scenario, ready to play.</summary>
    /// <exception cref="BadInputException">There is none, or it has errors.</exception>
    public static ScenarioReading Playable(CommandContext context, string scenario)
    {
        ScenarioReading reading = context.Scenarios.Load(scenario);
        if (reading.Ok)
        {
            return reading;
        }

        IEnumerable<string> errors = reading.Problems.Where(p => p.Severity == Severity.Error).Select(p => p.ToString());
        throw new BadInputException(string.Join(Environment.NewLine, errors));
    }

    public static GameSetup WithQuarters(GameSetup setup, int quarters) => quarters == 0 ? setup : setup with { Quarters = quarters };
}
