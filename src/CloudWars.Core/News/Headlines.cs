namespace CloudWars.Core.News;

/// <summary>
/// Turns what really happened into the headlines of the quarter. Nothing is said that no event says; secret events are told
/// only to the companies they concern.
/// </summary>
public static class Headlines
{
    /// <summary>The wire as one company reads it, most important first.</summary>
    public static IReadOnlyList<Headline> For(GameSetup setup, IReadOnlyList<GameEvent> events, string? reader)
    {
        ArgumentNullException.ThrowIfNull(events);
        int me = setup.IndexOf(reader);
        List<Headline> lines = [];
        foreach (GameEvent happened in events)
        {
            bool mine = me >= 0 && (happened.Who == me || happened.Whom == me);
            if (happened.Secret && !mine)
            {
                continue;
            }

            string text = Wording.Of(setup, happened);
            if (text.Length > 0)
            {
                lines.Add(new Headline(text, Wording.Weight(happened.Kind) + (mine ? 5 : 0), mine, happened.Secret, happened.Kind));
            }
        }

        return [.. lines.OrderByDescending(l => l.Weight)];
    }
}

/// <summary>One line of news.</summary>
/// <param name="Text">The headline.</param>
/// <param name="Weight">Importance; larger first.</param>
/// <param name="Mine">It concerns the reader's company.</param>
/// <param name="Private">Only the reader's company knows.</param>
/// <param name="Kind">What happened.</param>
public sealed record Headline(string Text, int Weight, bool Mine, bool Private, Happening Kind);
