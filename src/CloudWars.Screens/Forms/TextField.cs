namespace CloudWars.Screens.Forms;

/// <summary>Typed text: a name, a path. A secret is drawn as stars.</summary>
public sealed record TextField(string Key, string Label, int MaxLength = 40) : FormField(Key, Label)
{
    public string Default { get; init; } = "";

    public bool Secret { get; init; }

    /// <summary>True when empty text is an answer.</summary>
    public bool Optional { get; init; }

    internal override FieldEntry Begin() => new TextEntry(this);
}
