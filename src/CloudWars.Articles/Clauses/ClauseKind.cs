namespace CloudWars.Articles.Clauses;

internal enum ClauseKind
{
    Main,

    /// <summary>", which holds 14%".</summary>
    Relative,

    /// <summary>", a maker of chips".</summary>
    Apposition,

    /// <summary>", valuing it at $5bn".</summary>
    Participle,

    /// <summary>In brackets.</summary>
    Aside,
}
