namespace CloudWars.Importing.Facts;

/// <summary>
/// Two articles say different things about the same. <paramref name="Key"/> names the place, as in <c>deals[0].status</c>;
/// <paramref name="Winner"/> is the number of the article that is believed, 1 or 2.
/// </summary>
public sealed record Contradiction(string Key, string Subject, string First, string Second, int Winner)
{
    public string Believed => Winner == 2 ? Second : First;
}
