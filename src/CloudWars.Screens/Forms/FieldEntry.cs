using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Forms;

/// <summary>The answer to one field while it is being given.</summary>
internal abstract class FieldEntry
{
    public abstract FormField Field { get; }

    /// <summary>The last good answer: decimal, string or bool by the kind of field.</summary>
    public abstract object Value { get; }

    /// <summary>Why what is typed is no answer; null when it is one.</summary>
    public virtual string? Problem => null;

    /// <summary>What may be answered, for the plain prompt.</summary>
    public abstract string Range { get; }

    public abstract bool OnKey(KeyPress key);

    /// <summary>Takes a typed line as the whole answer; the text says why it is none.</summary>
    public abstract string? Accept(string typed);

    public abstract Line Draw(bool focused, Glyphs glyphs);

    /// <summary>The keyboard goes to another field.</summary>
    public virtual void OnLeft()
    {
    }

    public virtual void OnClick() => OnKey(KeyPress.Of(KeyName.Right));
}
