using System.Collections.Immutable;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Organisations;

/// <summary>Whom a pronoun or a description means by the names before it in its own sentence; null where they do not tell.</summary>
internal static class Antecedents
{
    private const int GroupReach = 6;

    /// <summary>"SoftBank's completion of its investment": the owner right before.</summary>
    public static string? Completer(IReadOnlyList<Token> tokens, int at, List<Mention> before) =>
        tokens[at].Is("its") && at > 1 && tokens[at - 1].Is("of") && before.Count > 0 && before[^1] is { Owner: true, Ids.Length: 1 } owner && at - owner.Last <= 5 && !Enumerable.Range(owner.Last, at - owner.Last).Any(i => tokens[i].Is(",")) ? owner.Ids[0] : null;

    /// <summary>"a consortium comprising A, B and C said that it": all of its members; none when no such group was named.</summary>
    public static ImmutableArray<string> Consortium(IReadOnlyList<Token> tokens, int at, List<Mention> before)
    {
        int group = Enumerable.Range(0, Math.Min(at, GroupReach)).FirstOrDefault(i => tokens[i].Lower is "consortium" or "alliance" or "group", -1);
        int first = group < 0 ? -1 : before.Find(m => m.First > group)?.First ?? -1;
        bool opens = first > 0 && first - group <= GroupReach && tokens[first - 1].Lower is "comprising" or "including" or "includes" or "of";
        int from = opens ? first - 1 : at;
        return !opens ? [] : [.. before.Where(m => m.First > from && m.Kind == MentionKind.Name && !m.Owner).SelectMany(m => m.Ids).Distinct()];
    }

    /// <summary>"SoftBank's investment comes on top of what it has committed": the one company named so far.</summary>
    public static string? OnlyBefore(List<Mention> before)
    {
        List<string> ids = [.. before.Where(m => m.Kind != MentionKind.Modifier).SelectMany(m => m.Ids).Distinct()];
        return ids.Count == 1 ? ids[0] : null;
    }

    /// <summary>"signed with OpenAI to provide it": the company named last in the sentence that is not the one who acts; in "what the owner of Facebook will spend with it" the other way round.</summary>
    public static string? OtherBefore(List<Mention> before, string? here) =>
        here is null ? null : before[^1] is { Kind: MentionKind.Description, Ids: [string actor] } && actor != here ? here : before.LastOrDefault(m => m is { Kind: MentionKind.Name, Owner: false, Ids.Length: 1 } && m.Ids[0] != here)?.Ids[0];

    /// <summary>"may buy AMD shares, about 10% of the chipmaker": the company whose shares were named last.</summary>
    public static string? OfShares(IReadOnlyList<Token> tokens, List<Mention> before) =>
        before.Count > 0 && before[^1] is { Ids: [string own] } last && last.Last + 1 < tokens.Count && tokens[last.Last + 1].Lower is "shares" or "stock" ? own : null;
}
