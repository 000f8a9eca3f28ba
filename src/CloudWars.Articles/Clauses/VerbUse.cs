namespace CloudWars.Articles.Clauses;

/// <summary>How a word is used as a verb in its sentence.</summary>
internal enum VerbUse
{
    None,

    /// <summary>is, has, will, could.</summary>
    Auxiliary,

    /// <summary>The verb of a statement, also behind an auxiliary.</summary>
    Finite,

    /// <summary>"was bought", and "bought by" without an auxiliary.</summary>
    Passive,

    Infinitive,
    Gerund,
}
