using System.Collections;
using CloudWars.Analysis;
using CloudWars.Screens.Play;

namespace CloudWars.Play;

/// <summary>The rule book as the screens read it. Made when it is first opened: the title screen does not need it.</summary>
internal sealed class RuleTopics : IReadOnlyList<RuleTopic>
{
    private readonly Lazy<RuleTopic[]> _topics = new(() => [.. new RuleBook().Pages.Select(p => new RuleTopic(p.Title, Plain(p.Text), p.Topic))]);

    public int Count => _topics.Value.Length;

    public RuleTopic this[int index] => _topics.Value[index];

    public IEnumerator<RuleTopic> GetEnumerator() => _topics.Value.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string Plain(string markdown) => markdown
        .Replace("**", "", StringComparison.Ordinal)
        .Replace("`", "", StringComparison.Ordinal)
        .Replace("\n## ", "\n", StringComparison.Ordinal);
}
