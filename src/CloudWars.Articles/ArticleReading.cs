using System.Collections.Immutable;
using CloudWars.Articles.Facts;

namespace CloudWars.Articles;

/// <summary>An article as read: the facts, and the cleaned text with the places they were read from.</summary>
public sealed record ArticleReading(
    ArticleFacts Facts,
    string Text,
    ImmutableArray<SentenceSpan> Sentences,
    ImmutableArray<Evidence> Evidence)
{
    /// <summary>What a person should know about how the text was read; the same list the facts carry.</summary>
    public ImmutableArray<string> Warnings => Facts.Warnings;
}
