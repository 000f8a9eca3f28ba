using System.Collections.Immutable;

namespace CloudWars.Articles.Organisations;

/// <summary>A place where organisations are meant: tokens First..Last of a sentence. "the two" means more than one.</summary>
internal sealed record Mention(int First, int Last, ImmutableArray<string> Ids, MentionKind Kind, bool Owner);
