namespace CloudWars.Articles.Organisations;

internal enum MentionKind
{
    Name,

    /// <summary>"the chipmaker", "the ChatGPT maker".</summary>
    Description,

    /// <summary>"it", "its", "they", "the two".</summary>
    Pronoun,

    /// <summary>The "Microsoft" of "Microsoft-backed": describes another name and is no party of anything.</summary>
    Modifier,
}
