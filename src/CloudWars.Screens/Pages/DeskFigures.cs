using CloudWars.Core.Explain;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>
/// How pages write numbers: amount and name of a figure come from the same place, so what a page shows is what opens when the
/// player asks about it.
/// </summary>
internal static class DeskFigures
{
    private const string Why = "why:";
    private const string How = "moved:";

    /// <summary>The figure's amount now, in its usual form or that of <paramref name="text"/>.</summary>
    public static Line Figure(this SeatDesk desk, FigureId id, Ink ink = Ink.Normal, Func<double, string>? text = null)
    {
        double amount = Amount(desk, id);
        return Line.Of(Said(text?.Invoke(amount) ?? Show.Amount(amount, UnitOf(id)), ink), ink).Asking(Why + id);
    }

    /// <summary>What is inked as bad or doubtful says so without its colour too: by its sign, its words, or an exclamation mark.</summary>
    private static string Said(string text, Ink ink) =>
        ink is not (Ink.Bad or Ink.Warning) || text.StartsWith('-') || text.Count(char.IsLetter) > 3 ? text : text + "!";

    public static Line Figure(this SeatDesk desk, string kind, string subject = "", string detail = "", Ink ink = Ink.Normal, Func<double, string>? text = null) =>
        desk.Figure(new FigureId(kind, subject, detail), ink, text);

    /// <summary>How the figure changed over the last quarter, with an arrow; nothing in the opening position. Text is made of before and now.</summary>
    public static Line Moved(this SeatDesk desk, FigureId id, Func<double, double, string> text, Glyphs glyphs, bool moreIsBad = false)
    {
        if (desk.Past.Count < 2)
        {
            return Line.Empty;
        }

        double now = Amount(desk, id);
        double before = Explainer.Amount(desk.Before, id);
        return Show.Moved(now - before, text(before, now), glyphs, moreIsBad).Asking(How + id);
    }

    /// <summary>The target that asks how a figure came about.</summary>
    public static string Target(FigureId id) => Why + id;

    /// <summary>The target that asks how a figure changed since the quarter before.</summary>
    public static string ChangeTarget(FigureId id) => How + id;

    /// <summary>What a page's target asks about; null where it asks about no figure.</summary>
    public static Figure? Asked(SeatDesk desk, string target) => IdIn(target) is not { } id ? null : IsChange(target) ? Change(desk, id) : Open(desk, id);

    /// <summary>How the figure that a target asks about changed over the last quarter; null where that is not known.</summary>
    public static Figure? ChangeOf(SeatDesk desk, string target) => IdIn(target) is { } id ? Change(desk, id) : null;

    /// <summary>What the figure was a quarter ago; null where that is not known.</summary>
    public static double? BeforeOf(SeatDesk desk, string target) => IdIn(target) is not { } id ? null
        : id.Kind == "move" ? desk.View.Company(id.Subject).Value - Explainer.Amount(desk.View, id)
        : Open(desk, id)?.Before;

    /// <summary>The topic of the rule book about what a target asks.</summary>
    public static string TopicOf(string target) => IdIn(target) is not { } id ? "" : DraftFigures.Knows(id) ? "foresight" : Explainer.TopicOf(id);

    /// <summary>True for what is asked as a change between two quarters.</summary>
    public static bool IsChange(string target) => target.StartsWith(How, StringComparison.Ordinal) || target.StartsWith(Why + "move:", StringComparison.Ordinal);

    private static FigureId? IdIn(string target) =>
        target.StartsWith(How, StringComparison.Ordinal) ? FigureId.Parse(target[How.Length..])
        : target.StartsWith(Why, StringComparison.Ordinal) ? FigureId.Parse(target[Why.Length..])
        : null;

    /// <summary>A market value's change is told as the market itself took it apart.</summary>
    private static Figure? Change(SeatDesk desk, FigureId id) => id.Kind switch
    {
        "value" => desk.Past.Count > 1 ? Open(desk, id with { Kind = "move" }) : null,
        "move" => Open(desk, id),
        _ => Open(desk, id) is { Before: not null } figure ? figure.Change() : null,
    };

    private static Figure? Open(SeatDesk desk, FigureId id) => DraftFigures.Open(desk, id) ?? (Explainer.Knows(id) ? Explainer.Open(desk.Chronicle, id) : null);

    private static double Amount(SeatDesk desk, FigureId id) => DraftFigures.Open(desk, id)?.Amount ?? Explainer.Amount(desk.View, id);

    private static Unit UnitOf(FigureId id) => DraftFigures.Knows(id) ? Unit.Billions : Explainer.UnitOf(id);
}
