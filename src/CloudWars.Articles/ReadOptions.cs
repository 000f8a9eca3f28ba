using System.Collections.Immutable;
using CloudWars.Articles.Proposing;

namespace CloudWars.Articles;

/// <summary>How an article is read.</summary>
/// <param name="LexiconFolder">A folder whose JSON files add to the built-in lexicons of the same name; null for none.</param>
public sealed record ReadOptions(string? LexiconFolder = null)
{
    /// <summary>Names the folder of a user's own words, names and rules.</summary>
    public const string LexiconVariable = "CLOUDWARS_LEXICON";

    /// <summary>More sources of claims, asked after the rules; none are built in.</summary>
    public ImmutableArray<IFactProposer> Proposers { get; init; } = [];

    /// <summary>What the user's environment asks for: nothing more than the rules unless a variable says so.</summary>
    /// <exception cref="ArgumentException">A variable holds what cannot be used; the message says how to mend it.</exception>
    public static ReadOptions From(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        string? folder = variable(LexiconVariable);
        return new ReadOptions(string.IsNullOrWhiteSpace(folder) ? null : folder) { Proposers = ConfiguredProposer.From(variable) is { } model ? [model] : [] };
    }
}
