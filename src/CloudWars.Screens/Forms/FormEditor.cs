namespace CloudWars.Screens.Forms;

/// <summary>A form while it is being filled in, by keys or by typed lines.</summary>
internal sealed class FormEditor
{
    private readonly Form _form;

    public FormEditor(Form form)
    {
        _form = form;
        Entries = [.. form.Fields.Select(field => field.Begin())];
    }

    public IReadOnlyList<FieldEntry> Entries { get; }

    public FormValues Values => Entries.Aggregate(FormValues.Empty, (values, entry) => values.With(entry.Field.Key, entry.Value));

    /// <summary>The first reason against confirming: a field that is no answer, then the form's own.</summary>
    public string? Problem => Entries.Select(entry => entry.Problem).FirstOrDefault(problem => problem is not null)
        ?? _form.Problem(Values);
}
