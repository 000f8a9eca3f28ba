namespace CloudWars.Articles.Organisations;

/// <summary>An organisation of this article. The role may still change while the article is read.</summary>
internal sealed class Organisation(string id, string name, string role, bool known)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public string Role { get; set; } = role;

    /// <summary>From the gazetteer, so that its role is more than a reading of this article.</summary>
    public bool Known { get; } = known;
}
