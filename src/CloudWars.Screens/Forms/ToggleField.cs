namespace CloudWars.Screens.Forms;

/// <summary>A yes or a no.</summary>
public sealed record ToggleField(string Key, string Label, bool Default = false) : FormField(Key, Label)
{
    internal override FieldEntry Begin() => new ToggleEntry(this);
}
