using System.Collections.Immutable;
using CloudWars.Articles.Organisations;

namespace CloudWars.Articles.Clauses;

/// <summary>One mention or a list of them ("A, B and C") that fills one place in a clause.</summary>
internal sealed class Group(ImmutableArray<Mention> mentions)
{
    public ImmutableArray<Mention> Mentions { get; } = mentions;

    public int First => Mentions[0].First;

    public int Last => Mentions[^1].Last;

    public bool Owner => Mentions[^1].Owner;

    public bool IsModifier => Mentions[0].Kind == MentionKind.Modifier;

    public ImmutableArray<string> Ids { get; } = [.. mentions.SelectMany(m => m.Ids).Distinct()];

    /// <summary>The preposition that governs it, or a participle with its "by": "led by".</summary>
    public string? Preposition { get; set; }

    /// <summary>"Nvidia's chips", "AMD shares": it says whose, and is no party by itself.</summary>
    public bool SaysWhose { get; set; }
}
