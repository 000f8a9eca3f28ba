namespace CloudWars.Screens.Forms;

/// <summary>One question of a form. The key names its answer in <see cref="FormValues"/>.</summary>
public abstract record FormField(string Key, string Label)
{
    /// <summary>One sentence about what the answer does, shown while the field is being filled in.</summary>
    public string Help { get; init; } = "";

    /// <summary>Starts an answer at the default.</summary>
    internal abstract FieldEntry Begin();
}
