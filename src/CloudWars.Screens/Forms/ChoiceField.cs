namespace CloudWars.Screens.Forms;

/// <summary>One of a few named possibilities; the first is the default unless another is named.</summary>
public sealed record ChoiceField(string Key, string Label, IReadOnlyList<Choice> Choices) : FormField(Key, Label)
{
    public string? Default { get; init; }

    internal override FieldEntry Begin() => new ChoiceEntry(this);
}
