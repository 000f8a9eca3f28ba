using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Forms;

/// <summary>Questions the game asks in one go: an order, a term sheet, a new game.</summary>
public sealed record Form(string Title, IReadOnlyList<FormField> Fields)
{
    public string Intro { get; init; } = "";

    public string ConfirmLabel { get; init; } = "Confirm";

    /// <summary>What the answers would mean, drawn anew with every key: the cost, the forecast.</summary>
    public Func<FormValues, DrawingContext, Sheet>? Preview { get; init; }

    /// <summary>Why the answers cannot be confirmed as they stand; null when they can.</summary>
    public Func<FormValues, string?> Problem { get; init; } = _ => null;
}
