namespace CloudWars.Articles.Clauses;

/// <summary>
/// A clause as the list of its tokens in order. What stands between commas about a name is taken out into a clause
/// of its own, so that "Cohere, which competes with OpenAI, raised ..." leaves "Cohere raised ..." behind.
/// </summary>
internal sealed class Clause(ClauseKind kind, Group? head, Clause? previous)
{
    public ClauseKind Kind { get; } = kind;

    /// <summary>The group it says something about.</summary>
    public Group? Head { get; } = head;

    /// <summary>The clause it goes on from; a missing subject is looked for there.</summary>
    public Clause? Previous { get; } = previous;

    /// <summary>"a vehicle that plans to": it says something about a thing no group stands for.</summary>
    public bool OfThing { get; init; }

    public List<int> Tokens { get; } = [];

    public List<Group> Groups { get; } = [];

    /// <summary>Who acts: its own subject, its head, or the subject of the clause before.</summary>
    public Group? Subject { get; set; }
}
