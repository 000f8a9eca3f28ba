using System.Collections.Immutable;

namespace CloudWars.Articles;

/// <summary>How an article is read.</summary>
/// <param name="LexiconFolder">A folder whose JSON files replace the built-in lexicons of the same name; null for none.</param>
public sealed record ReadOptions(string? LexiconFolder = null)
{
    /// <summary>More sources of claims, asked after the rules; none are built in.</summary>
    public ImmutableArray<IFactProposer> Proposers { get; init; } = [];
}
