using CloudWars.Core.World;

namespace CloudWars.Analysis;

/// <summary>
/// The rules in words: the same text for <c>cloudwars rules</c> and the encyclopedia in the game. Hand-written topics take
/// their figures from the rules themselves, and lists of orders, legs, steps and parameters are made from the catalogues,
/// so that the book cannot disagree with the game.
/// </summary>
public sealed class RuleBook
{
    /// <param name="rules">The rules whose figures are told: a scenario's own, or the standard ones.</param>
    public RuleBook(Rules? rules = null)
    {
        Rules known = rules ?? Rules.Standard;
        Pages =
        [
            .. WrittenTopics.All(known),
            QuarterPage.Build(),
            OrdersPage.Build(),
            LegsPage.Build(),
            ControllersPage.Build(),
            BotsPage.Build(),
            ReviewPage.Build(),
            ParametersPage.Build(known),
        ];
        Words = Glossary.Read(Find(Glossary.Topic)!.Text);
    }

    public IReadOnlyList<RulePage> Pages { get; }

    public Glossary Words { get; }

    /// <summary>The page of a topic, by its name or the beginning of it; null if there is none or more than one.</summary>
    public RulePage? Find(string topic)
    {
        string wanted = topic.Trim().ToLowerInvariant();
        if (Pages.FirstOrDefault(p => p.Topic == wanted) is { } exact)
        {
            return exact;
        }

        RulePage[] near = [.. Pages.Where(p => p.Topic.StartsWith(wanted, StringComparison.Ordinal))];
        return wanted.Length > 0 && near.Length == 1 ? near[0] : null;
    }

    /// <summary>Pages that hold all of the words, those with a word in the title first.</summary>
    public IReadOnlyList<RulePage> Search(string words)
    {
        string[] wanted = words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return wanted.Length == 0
            ? []
            :
            [
                .. Pages.Where(p => wanted.All(w => Holds(p.Text, w) || Holds(p.Title, w) || Holds(p.Topic, w)))
                    .OrderByDescending(p => wanted.Count(w => Holds(p.Title, w) || Holds(p.Topic, w))),
            ];
    }

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
