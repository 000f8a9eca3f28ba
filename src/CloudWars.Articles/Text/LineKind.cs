namespace CloudWars.Articles.Text;

internal enum LineKind
{
    Body,
    Title,
    Heading,

    /// <summary>An address, date or byline: kept in the text, but no sentence of it.</summary>
    Meta,
}
