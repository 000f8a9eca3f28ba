using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CloudWars.Completing;
using CloudWars.Core.World;
using CloudWars.Scenarios;

namespace CloudWars.Commands;

/// <summary>Options and arguments that several verbs share, and what they stand for.</summary>
internal static class Ask
{
    public const string ArticlesScenario = "trainium-gambit";

    public const string ScenarioName = "SCENARIO";

    public static Argument<string> Scenario() =>
        new Argument<string>(ScenarioName) { Description = "Id of a scenario (see `cloudwars scenario list`), ID:VARIANT, or the path of one" }.OfScenarios();

    public static Option<int> Games(int usual) => Number("--games", "N", "How many games", 1, 1_000_000, usual);

    /// <summary>0 if it was not given.</summary>
    public static Option<int> Threads() => Number("--threads", "N", "Games at a time (default: all processors); the result does not depend on it", 1, 256);

    public static int ThreadsOr(int asked) => asked == 0 ? Environment.ProcessorCount : asked;

    /// <summary>0 if it was not given.</summary>
    public static Option<int> Quarters() => Number("--quarters", "N", "Length of the game (default: the scenario's own)", 4, Limits.Quarters);

    public static Option<ulong> Seed(ulong usual) => new("--seed")
    {
        HelpName = "N",
        Description = "Seed of all luck",
        DefaultValueFactory = _ => usual,
        CustomParser = result => ParseSeed(result) ?? usual,
    };

    /// <summary>A seed, or null with an error noted on the result.</summary>
    public static ulong? ParseSeed(ArgumentResult result)
    {
        if (ulong.TryParse(result.Tokens[^1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed))
        {
            return seed;
        }

        result.AddError($"--seed {result.Tokens[^1].Value}: a whole number from 0 to {ulong.MaxValue}, please.");
        return null;
    }

    /// <summary>A whole number within bounds; 0 if it was not given and there is no usual one.</summary>
    public static Option<int> Number(string name, string unit, string meaning, int min, int max, int usual = 0)
    {
        Option<int> option = new(name) { HelpName = unit, Description = meaning };
        if (usual != 0)
        {
            option.DefaultValueFactory = _ => usual;
        }

        option.CustomParser = result =>
        {
            string text = result.Tokens[^1].Value;
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) && value >= min && value <= max)
            {
                return value;
            }

            result.AddError($"{name} {text}: a whole number from {min} to {max}, please.");
            return 0;
        };
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

        IEnumerable<string> errors = reading.Problems.Where(p => p.Severity == Severity.Error).Select(p => p.Line > 0 ? $"{scenario}: {p}" : p.ToString());
        throw new BadInputException(string.Join(Environment.NewLine, errors));
    }

    public static GameSetup WithQuarters(GameSetup setup, int quarters) => quarters == 0 ? setup : setup with { Quarters = quarters };
}
