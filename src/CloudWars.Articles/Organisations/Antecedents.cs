using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Organisations;

/// <summary>Whom a pronoun or a description means by the names before it in its own sentence; null where they do not tell.</summary>
internal static class Antecedents
{
    /// <summary>"SoftBank's completion of its investment": the owner right before.</summary>
    public static string? Completer(IReadOnlyList<Token> tokens, int at, List<Mention> before) =>
        tokens[at].Is("its") && at > 1 && tokens[at - 1].Is("of") && before.Count > 0 && before[^1] is { Owner: true, Ids.Length: 1 } owner && at - owner.Last <= 5 && !Enumerable.Range(owner.Last, at - owner.Last).Any(i => tokens[i].Is(",")) ? owner.Ids[0] : null;

    /// <summary>"SoftBank's investment comes on top of what it has committed": the one company named so far.</summary>
    public static string? OnlyBefore(List<Mention> before)
    {
        List<string> ids = [.. before.Where(m => m.Kind != MentionKind.Modifier).SelectMany(m => m.Ids).Distinct()];
        return ids.Count == 1 ? ids[0] : null;
    }

    /// <summary>"signed with OpenAI to provide it": the company named last in the sentence that is not the one who acts.</summary>
    public static string? OtherBefore(List<Mention> before, string? here) =>
        here is null ? null : before.LastOrDefault(m => m is { Kind: MentionKind.Name, Owner: false, Ids.Length: 1 } && m.Ids[0] != here)?.Ids[0];

    /// <summary>"may buy AMD shares, about 10% of the chipmaker": the company whose shares were named last.</summary>
    public static string? OfShares(IReadOnlyList<Token> tokens, List<Mention> before) =>
        before.Count > 0 && before[^1] is { Ids: [string own] } last && last.Last + 1 < tokens.Count && tokens[last.Last + 1].Lower is "shares" or "stock" ? own : null;
}
